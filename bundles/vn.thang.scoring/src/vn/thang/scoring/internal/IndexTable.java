// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.Set;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.Facet;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringPlan;

/** Results in index mode. */
public final class IndexTable extends ResultTable {
    private final IndexColumns columns;

    IndexTable(ScoringPlan plan, IndexColumns columns) {
        super(plan, columns.layer, columns.rows, columns.findings());
        this.columns = columns;
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
        return 0;
    }

    @Override
    boolean sameMaximum() {
        return true;
    }

    @Override
    boolean excluded(int row) {
        return false;
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
