// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.GateEffect;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringPlan;

/** Results in index mode. */
public final class IndexTable extends ResultTable {
    private final IndexColumns columns;
    private final List<IndexGates> gates = new ArrayList<>();

    IndexTable(ScoringPlan plan, IndexColumns columns) {
        super(plan, columns.layer, columns.rows, columns.findings());
        this.columns = columns;
        columns.plan.compiled().stream()
                .filter(node -> !node.gates().isEmpty())
                .forEach(node -> gates.add(new IndexGates(columns, node.index())));
    }

    /** A table after an edit, and the rows whose values differ. */
    public record Updated(IndexTable table, int[] rows) {}

    /** The table after figures of these items have changed for one unit. */
    public Updated updated(int row, Set<String> items) {
        return new IndexUpdate(this, columns, items).run(row);
    }

    IndexColumns columns() {
        return columns;
    }

    IndexPlan.IndexNode indexNode(int node) {
        return columns.plan.index().nodes().get(node);
    }

    IndexGates gates(int node) {
        return new IndexGates(columns, node);
    }

    /** A reported figure. */
    Cell figure(int row, FigureKey key) {
        int at = columns.rows.dataRow(row);
        return at < 0
                ? Cell.MISSING
                : columns.data.effective(key.itemId(), Facet.INPUT, layer()).cell(at);
    }

    /** Whether a step has left the unit out. */
    boolean leftOut(int row) {
        return columns.leftOut[row];
    }

    @Override
    public ScoreStatus status(int row, int node) {
        return switch (columns.status[node][row]) {
            case NodeColumn.SCORED -> ScoreStatus.SCORED;
            case NodeColumn.NOT_APPLICABLE -> ScoreStatus.NOT_APPLICABLE;
            default -> ScoreStatus.MISSING;
        };
    }

    @Override
    public BigDecimal points(int row, int node) {
        return columns.status[node][row] == NodeColumn.SCORED
                ? NodeColumn.canonical(BigDecimal.valueOf(columns.values[node][row]))
                : null;
    }

    @Override
    public double value(int row, int node) {
        return columns.status[node][row] == NodeColumn.SCORED ? columns.values[node][row] : Double.NaN;
    }

    @Override
    public BigDecimal maximum(int row, int node) {
        return null;
    }

    @Override
    public BigDecimal notApplicablePoints(int row, int node) {
        return BigDecimal.ZERO;
    }

    @Override
    boolean anyMissing(int node) {
        return columns.gaps[node];
    }

    @Override
    int bandCap(int row) {
        return cap(row, GateEffect.CAP_BAND, GateTest::band, 0);
    }

    @Override
    boolean capsRanks() {
        return gates.stream()
                .flatMap(own -> own.gates().stream())
                .anyMatch(gate -> gate.effect() == GateEffect.CAP_RANK);
    }

    @Override
    public int rankCap(int row) {
        return cap(row, GateEffect.CAP_RANK, gate -> gate.limit().intValueExact(), 1);
    }

    /** The worst that gates not passed leave; {@code none} when there are none. */
    private int cap(int row, GateEffect effect, ToIntFunction<GateTest> limit, int none) {
        int cap = none;
        for (IndexGates own : gates) {
            for (int gate = 0; gate < own.gates().size(); gate++) {
                GateTest test = own.gates().get(gate);
                if (test.effect() == effect && own.fails(gate, row)) {
                    cap = Math.max(cap, limit.applyAsInt(test));
                }
            }
        }
        return cap;
    }

    @Override
    boolean sameMaximum() {
        return true;
    }

    @Override
    boolean excluded(int row) {
        return cap(row, GateEffect.EXCLUDE, gate -> 1, 0) > 0;
    }

    @Override
    BigDecimal decisive(BigDecimal value) {
        return TenDigits.of(value);
    }

    @Override
    double decisiveValue(int row) {
        return columns.status[0][row] == NodeColumn.SCORED ? TenDigits.of(columns.values[0][row]) : Double.NaN;
    }

    @Override
    int compareDecisive(int row, int other) {
        return Double.compare(decisiveValue(row), decisiveValue(other));
    }
}
