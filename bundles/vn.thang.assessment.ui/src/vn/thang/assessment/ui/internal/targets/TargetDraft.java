// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.ScoringRun;

/** What a person can choose and write for a target; no widgets. */
final class TargetDraft {
    private TargetDraft() {}

    /** A limit with its sign. */
    record Limit(Comparison comparison, BigDecimal value) {}

    /** {@code ≥ 40}, {@code >= 40}, {@code = 100}, {@code > 98,5}; empty when the sign is missing or the number cannot be read. */
    static Optional<Limit> limit(String text) {
        String stripped = text.strip().replace("%", "").strip();
        boolean exactly = stripped.startsWith("=");
        ReportedFigure figure = ReportedFigure.of(exactly ? stripped.substring(1) : stripped);
        Comparison comparison = exactly
                ? Comparison.EXACTLY
                : switch (figure.facet()) {
                    case OVER -> Comparison.OVER;
                    case AT_LEAST -> Comparison.AT_LEAST;
                    case AT_MOST -> Comparison.AT_MOST;
                    case UNDER -> Comparison.UNDER;
                    case INPUT, POINTS, AS_OF, ABOUT -> null;
                };
        String number = figure.number().replace(',', '.');
        return comparison == null || !number.matches("-?\\d{1,15}(\\.\\d{1,10})?")
                ? Optional.empty()
                : Optional.of(new Limit(comparison, new BigDecimal(number)));
    }

    /** A day as the file has it ({@code 2019-10-31}) or as people write it ({@code 31/10/2019}); empty when it is neither. */
    static Optional<LocalDate> day(String text) {
        String stripped = text.strip();
        String[] parts = stripped.split("/");
        try {
            return Optional.of(
                    parts.length == 3
                            ? LocalDate.of(
                                    Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                            : LocalDate.parse(stripped));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What a target of a unit can be about: its scorecard from the top, then the measures. */
    static List<Described> items(Framework framework, ScoringRun run, Unit unit) {
        List<Described> items = new ArrayList<>();
        run.tableOf(unit).ifPresent(table -> {
            Scorecard scorecard = table.plan().scorecard();
            items.add(scorecard);
            scorecard.eAllContents().forEachRemaining(each -> {
                if (each instanceof Node node) {
                    items.add(node);
                }
            });
        });
        items.addAll(framework.getMeasures());
        return items;
    }

    /** The units in their order. */
    static List<Unit> units(Assessment assessment) {
        return List.copyOf(assessment.getUnits());
    }
}
