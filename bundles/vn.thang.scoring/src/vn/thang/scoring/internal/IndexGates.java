// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.assessment.store.DecimalColumn;

/** The gates of one group of an index. Values are compared on ten significant digits, as ranks are. */
final class IndexGates {
    private final IndexColumns columns;
    private final int node;
    private final List<GateTest> gates;
    /** By gate: what its condition reads. */
    private final DecimalColumn[][] figures;

    IndexGates(IndexColumns columns, int node) {
        this.columns = columns;
        this.node = node;
        gates = columns.plan.compiled().get(node).gates();
        figures = new DecimalColumn[gates.size()][];
        for (int gate = 0; gate < figures.length; gate++) {
            Condition condition = gates.get(gate).condition();
            figures[gate] = condition == null
                    ? new DecimalColumn[0]
                    : condition.figures().stream()
                            .map(key -> columns.data.effective(key.itemId(), key.facet(), columns.layer))
                            .toArray(DecimalColumn[]::new);
        }
    }

    static boolean any(CompiledPlan plan) {
        return plan.compiled().stream().anyMatch(each -> !each.gates().isEmpty());
    }

    List<GateTest> gates() {
        return gates;
    }

    /** Takes the gates into the values of the group: caps and factors, in their order; missing where one is undecided. */
    void apply(int from, int to) {
        double[] values = columns.values[node];
        byte[] states = columns.status[node];
        Problems problems = message -> columns.report(node, message);
        for (int row = from; row < to; row++) {
            for (int gate = 0; gate < gates.size() && states[row] == NodeColumn.SCORED; gate++) {
                switch (answer(gate, row, problems)) {
                    case UNKNOWN -> {
                        values[row] = Double.NaN;
                        states[row] = NodeColumn.MISSING;
                    }
                    case NO -> values[row] = notPassed(gates.get(gate), values[row]);
                    case YES -> {}
                }
            }
        }
    }

    private static double notPassed(GateTest gate, double value) {
        return switch (gate.effect()) {
            case CAP_POINTS -> Math.min(value, gate.limit().doubleValue());
            case MULTIPLY -> value * gate.limit().doubleValue();
            case CAP_BAND, CAP_RANK, EXCLUDE -> value;
        };
    }

    /** Whether a unit with a value has not passed a gate. */
    boolean fails(int gate, int row) {
        return columns.status[node][row] == NodeColumn.SCORED
                && answer(gate, row, message -> {}) == Condition.Answer.NO;
    }

    /** Whether the answer of a gate is unknown. */
    boolean undecided(int row) {
        return IntStream.range(0, gates.size())
                .anyMatch(gate -> answer(gate, row, message -> {}) == Condition.Answer.UNKNOWN);
    }

    /** How a gate answers for a unit; a node that does not apply passes. */
    Condition.Answer answer(int gate, int row, Problems problems) {
        GateTest test = gates.get(gate);
        if (test.condition() != null) {
            return test.condition().answer(figures[gate], columns.rows.dataRow(row), problems);
        }
        return switch (columns.status[test.node()][row]) {
            case NodeColumn.SCORED -> {
                BigDecimal value = TenDigits.of(BigDecimal.valueOf(columns.values[test.node()][row]));
                yield value.compareTo(test.minimum()) >= 0 ? Condition.Answer.YES : Condition.Answer.NO;
            }
            case NodeColumn.NOT_APPLICABLE -> Condition.Answer.YES;
            default -> Condition.Answer.UNKNOWN;
        };
    }
}
