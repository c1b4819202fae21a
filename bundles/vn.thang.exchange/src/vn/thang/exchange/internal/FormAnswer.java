// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scale;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.Names;

/**
 * An answer that can be chosen on a form.
 *
 * @param label in the language of the form; different from that of every other answer
 * @param points what it gives; null where that is not known
 */
record FormAnswer(String label, BigDecimal value, BigDecimal points) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The answers to the question of a criterion's rule; none when points are entered. */
    static List<FormAnswer> of(Criterion criterion, Locale locale) {
        BigDecimal most = Optional.ofNullable(criterion.getMaximum()).orElse(BigDecimal.ZERO);
        return switch (criterion.getRule()) {
            case YesNoRule rule
            when rule.getMeasure() == null ->
                List.of(
                        answer("yes", BigDecimal.ONE, rule.isInverted() ? BigDecimal.ZERO : most, locale),
                        answer("no", BigDecimal.ZERO, rule.isInverted() ? most : BigDecimal.ZERO, locale));
            case FullHalfNoneRule rule
            when rule.getMeasure() == null ->
                List.of(
                        answer("full", BigDecimal.ONE, most, locale),
                        answer("half", HALF, most.multiply(HALF), locale),
                        answer("none", BigDecimal.ZERO, BigDecimal.ZERO, locale));
            case LevelLadderRule rule
            when rule.getMeasure() == null && rule.getScale() != null -> levels(rule.getScale(), most, locale);
            case null, default -> List.of();
        };
    }

    /** The values of a measure that is a yes or no, or a level; none for numbers and dates. */
    static List<FormAnswer> of(Measure measure, Locale locale) {
        return switch (measure.getType()) {
            case YES_NO ->
                List.of(answer("yes", BigDecimal.ONE, null, locale), answer("no", BigDecimal.ZERO, null, locale));
            case LEVEL -> measure.getScale() == null ? List.of() : levels(measure.getScale(), null, locale);
            default -> List.of();
        };
    }

    /** The value that a text stands for in either language: a label, or the number itself. */
    static Optional<BigDecimal> value(String text, List<List<FormAnswer>> languages) {
        String key = Names.key(text);
        return languages.stream()
                .flatMap(List::stream)
                .filter(each -> Names.key(each.label()).equals(key)
                        || Numbers.plain(each.value()).equals(text))
                .map(FormAnswer::value)
                .findFirst();
    }

    /** Whether a measure is answered by choosing. */
    static boolean asks(Measure measure) {
        return measure.getType() == MeasureType.YES_NO
                || measure.getType() == MeasureType.LEVEL && measure.getScale() != null;
    }

    private static FormAnswer answer(String key, BigDecimal value, BigDecimal points, Locale locale) {
        return new FormAnswer(Problems.TEXTS.text(locale, "form.answer." + key), value, points);
    }

    private static List<FormAnswer> levels(Scale scale, BigDecimal most, Locale locale) {
        List<FormAnswer> answers = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Level level : scale.getLevels()) {
            if (level.getValue() != null) {
                String name = Names.clean(Texts.name(level, locale));
                String label = labels.add(Names.key(name)) ? name : name + " (" + Numbers.plain(level.getValue()) + ")";
                answers.add(new FormAnswer(label, level.getValue(), points(level, most)));
            }
        }
        return answers;
    }

    private static BigDecimal points(Level level, BigDecimal most) {
        return level.getPoints() != null || most == null || level.getShare() == null
                ? level.getPoints()
                : most.multiply(level.getShare());
    }
}
