// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;

/** The words for everything about targets, the same in every window, table and report. */
public final class TargetWords {
    private static final Messages TEXTS = Messages.of(TargetWords.class);

    private TargetWords() {}

    /** "overdue". */
    public static Message of(TargetState state) {
        return TEXTS.message("state." + state.name());
    }

    /** "the deadline has passed". */
    public static Message of(Reason reason) {
        return TEXTS.message("reason." + reason.name());
    }

    /** "kept". */
    public static Message of(Outcome outcome) {
        return TEXTS.message("outcome." + outcome.name());
    }

    /** "under way". */
    public static Message of(TargetStatus status) {
        return TEXTS.message("status." + status.name());
    }

    /** "share". */
    public static Message of(TargetBasis basis) {
        return TEXTS.message("basis." + basis.name());
    }

    /** "at least". */
    public static Message of(Comparison comparison) {
        return TEXTS.message("comparison." + comparison.name());
    }

    /** The rules of the traffic light in one paragraph. */
    public static Message rules(TargetRules rules) {
        return TEXTS.message("rules", rules.nearDays());
    }

    /** The reasons in one line; empty when there are none. */
    public static String reasons(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .sorted(Comparator.naturalOrder())
                .map(reason -> of(reason).in(locale))
                .collect(Collectors.joining("; "));
    }

    /** The limit with its sign and unit: {@code ≥ 40 %}; of a question the answer alone: {@code yes}. */
    public static String limit(Target target, Described item, Locale locale) {
        if (isQuestion(target.basis(), item) && target.comparison() == Comparison.EXACTLY) {
            return answer(target.value(), locale);
        }
        return target.comparison().sign()
                + " "
                + Known.Printing.number(target.value(), locale)
                + unit(target.basis(), item, locale);
    }

    /** A value with its unit: {@code > 98 %}; of a question the answer, on a ladder the name of the level; empty when nothing is known. */
    public static String value(LastValue value, TargetBasis basis, Described item, Locale locale) {
        if (isQuestion(basis, item) && value.known() instanceof Known.Exactly(BigDecimal answer)) {
            return answer(answer, locale);
        }
        if (basis == TargetBasis.FIGURE
                && item instanceof Criterion criterion
                && criterion.getRule() instanceof LevelLadderRule ladder
                && value.known() instanceof Known.Exactly(BigDecimal reached)) {
            return ladder.getScale().getLevels().stream()
                    .filter(level -> level.getValue().compareTo(reached) == 0)
                    .map(level -> Texts.name(level, locale))
                    .findFirst()
                    .orElseGet(() -> value.known().print(locale));
        }
        String number = value.known().print(locale);
        boolean bare = number.isEmpty() || value.known() instanceof Known.NotApplicable;
        return bare ? number : number + unit(basis, item, locale);
    }

    private static boolean isQuestion(TargetBasis basis, Described item) {
        return basis == TargetBasis.FIGURE
                && item instanceof Criterion criterion
                && criterion.getRule() instanceof YesNoRule;
    }

    private static String answer(BigDecimal value, Locale locale) {
        return TEXTS.text(locale, value.signum() == 0 ? "no" : "yes");
    }

    private static String unit(TargetBasis basis, Described item, Locale locale) {
        return switch (basis) {
            case SHARE, PERCENT -> " %";
            case POINTS -> " " + TEXTS.text(locale, "points");
            case FIGURE -> {
                if (!(item instanceof Measure measure)) {
                    yield "";
                }
                if (measure.getType() == MeasureType.PERCENT) {
                    yield " %";
                }
                String stated = MeasureUnits.in(measure.getUnit(), locale);
                yield stated.isEmpty() ? stated : " " + stated;
            }
        };
    }
}
