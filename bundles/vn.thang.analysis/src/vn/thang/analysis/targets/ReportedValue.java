// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/**
 * What a unit has reported, with the sign of an inequality and the day up to which it counts. Nothing is scored here.
 *
 * @param item a measure, or a criterion: its rule divides two of them, or asks for a level
 * @param basis {@link TargetBasis#FIGURE} of a measure or level, {@link TargetBasis#SHARE} of two measures
 * @param value the figure of the final layer, else the verified, else the reported one; missing is shown, too
 */
public record ReportedValue(Unit unit, Described item, TargetBasis basis, LastValue value) {
    private static final Set<MeasureType> NUMBERS =
            EnumSet.of(MeasureType.NUMBER, MeasureType.INTEGER, MeasureType.PERCENT, MeasureType.RANK);

    public ReportedValue {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Of some units, unit by unit: the measures in the order of the framework, then the levels and shares in the order of the
     * scorecard. What none of these units has a figure for is left out; for the others a missing figure is a row.
     *
     * @param units of one unit group
     */
    public static List<ReportedValue> of(ScoringRun run, ScoreData data, List<Unit> units) {
        LastValues values = new LastValues(run, data);
        List<ReportedValue> rows = new ArrayList<>();
        for (Measure measure : run.framework().getMeasures()) {
            if (NUMBERS.contains(measure.getType())) {
                add(rows, values, units, measure, TargetBasis.FIGURE);
            }
        }
        units.stream()
                .flatMap(unit -> run.tableOf(unit).stream())
                .distinct()
                .flatMap(table -> table.plan().nodes().stream())
                .filter(node -> node.kind() == NodeKind.CRITERION)
                .map(PlanNode::element)
                .forEach(element -> {
                    boolean ladder =
                            element instanceof Criterion criterion && criterion.getRule() instanceof LevelLadderRule;
                    add(rows, values, units, element, ladder ? TargetBasis.FIGURE : TargetBasis.SHARE);
                });
        return units.stream()
                .flatMap(unit -> rows.stream().filter(row -> row.unit() == unit))
                .toList();
    }

    private static void add(
            List<ReportedValue> rows, LastValues values, List<Unit> units, Described item, TargetBasis basis) {
        List<ReportedValue> all = units.stream()
                .map(unit -> new ReportedValue(unit, item, basis, values.of(unit, item.getId(), basis)))
                .toList();
        if (all.stream().anyMatch(row -> !(row.value().known() instanceof Known.Missing))) {
            rows.addAll(all);
        }
    }
}
