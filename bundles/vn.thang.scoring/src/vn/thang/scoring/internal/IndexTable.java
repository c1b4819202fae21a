// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringPlan;

/** Results in index mode. */
public final class IndexTable extends ResultTable {
    private final double[][] values;
    private final byte[][] status;
    private final boolean[] gaps;
    private final IndexPlan index;
    private final UnitRows rows;
    private final ScoreData data;

    IndexTable(
            ScoringPlan plan,
            IndexPlan index,
            Layer layer,
            UnitRows rows,
            ScoreData data,
            double[][] values,
            byte[][] status,
            boolean[] gaps,
            List<Finding> findings) {
        super(plan, layer, rows, findings);
        this.index = index;
        this.rows = rows;
        this.data = data;
        this.values = values;
        this.status = status;
        this.gaps = gaps;
    }

    IndexPlan.IndexNode indexNode(int node) {
        return index.nodes().get(node);
    }

    /** The reported figure of a criterion. */
    Cell figure(int row, int node) {
        int at = rows.dataRow(row);
        return at < 0
                ? Cell.MISSING
                : data.effective(indexNode(node).figure().itemId(), Facet.INPUT, layer())
                        .cell(at);
    }

    @Override
    public ScoreStatus status(int row, int node) {
        return switch (status[node][row]) {
            case NodeColumn.SCORED -> ScoreStatus.SCORED;
            case NodeColumn.NOT_APPLICABLE -> ScoreStatus.NOT_APPLICABLE;
            default -> ScoreStatus.MISSING;
        };
    }

    @Override
    public BigDecimal points(int row, int node) {
        return status[node][row] == NodeColumn.SCORED
                ? NodeColumn.canonical(BigDecimal.valueOf(values[node][row]))
                : null;
    }

    @Override
    public double value(int row, int node) {
        return status[node][row] == NodeColumn.SCORED ? values[node][row] : Double.NaN;
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
        return gaps[node];
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
        return status[0][row] == NodeColumn.SCORED ? TenDigits.of(values[0][row]) : Double.NaN;
    }

    @Override
    int compareDecisive(int row, int other) {
        return Double.compare(decisiveValue(row), decisiveValue(other));
    }
}
