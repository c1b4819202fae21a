// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Set;
import java.util.function.BiConsumer;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.text.Message;

/** Whether a criterion applies to a unit in index mode: its own and all elements' above it, and cells marked so. */
final class CriterionState {
    private final CompiledPlan plan;
    private final UnitRows rows;
    private final int node;
    private final BiConsumer<Integer, Message> problems;
    private final DecimalColumn answer;
    private final DecimalColumn[][] conditions;
    private final boolean always;

    CriterionState(
            CompiledPlan plan,
            UnitRows rows,
            ScoreData data,
            Layer layer,
            int node,
            Set<String> answered,
            BiConsumer<Integer, Message> problems) {
        this.plan = plan;
        this.rows = rows;
        this.node = node;
        this.problems = problems;
        String id = plan.nodes().get(node).id();
        answer = answered.contains(id) ? data.effective(id, Facet.INPUT, layer) : null;
        conditions = new DecimalColumn[plan.nodes().size()][];
        boolean limited = false;
        for (int at = node; at >= 0; at = plan.nodes().get(at).parent()) {
            Applies applies = plan.compiled().get(at).applicability();
            limited |= applies != null;
            if (applies != null && applies.condition() != null) {
                conditions[at] = applies.condition().figures().stream()
                        .map(k -> data.effective(k.itemId(), k.facet(), layer))
                        .toArray(DecimalColumn[]::new);
            }
        }
        always = !limited && answer == null;
    }

    /** Whether it applies to every unit. */
    boolean always() {
        return always;
    }

    /** SCORED when it applies. */
    byte of(int row) {
        if (always) {
            return NodeColumn.SCORED;
        }
        int at = rows.dataRow(row);
        if (answer != null && at >= 0 && answer.status(at) == CellStatus.NOT_APPLICABLE) {
            return NodeColumn.NOT_APPLICABLE;
        }
        byte state = NodeColumn.SCORED;
        Unit unit = rows.unit(row);
        for (int i = node; i >= 0; i = plan.nodes().get(i).parent()) {
            Applies applies = plan.compiled().get(i).applicability();
            if (applies == null) {
                continue;
            }
            if (!applies.includes(unit)) {
                return NodeColumn.NOT_APPLICABLE;
            }
            if (applies.condition() != null) {
                switch (applies.condition().answer(conditions[i], at, m -> problems.accept(node, m))) {
                    case NO -> {
                        return NodeColumn.NOT_APPLICABLE;
                    }
                    case UNKNOWN -> state = NodeColumn.MISSING;
                    case YES -> {}
                }
            }
        }
        return state;
    }
}
