// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringPlan;

/** What both modes share: the units and what standings need beside the points. */
public abstract class ResultTable implements ScoreTable {
    private final ScoringPlan plan;
    private final Layer layer;
    private final UnitRows rows;
    private final List<Finding> findings;

    ResultTable(ScoringPlan plan, Layer layer, UnitRows rows, List<Finding> findings) {
        this.plan = plan;
        this.layer = layer;
        this.rows = rows;
        this.findings = List.copyOf(findings);
    }

    @Override
    public final ScoringPlan plan() {
        return plan;
    }

    @Override
    public final Layer layer() {
        return layer;
    }

    @Override
    public final int rows() {
        return rows.size();
    }

    @Override
    public final Unit unit(int row) {
        return rows.unit(row);
    }

    @Override
    public final int rowOf(String unitId) {
        return rows.rowOf(unitId);
    }

    final UnitRows unitRows() {
        return rows;
    }

    /** Problems met while scoring. */
    public final List<Finding> findings() {
        return findings;
    }

    /** False only when no unit misses the node. */
    abstract boolean anyMissing(int node);

    /** Index of the best band that gates leave to the unit. */
    abstract int bandCap(int row);

    /** Whether a gate can cap a rank. */
    abstract boolean capsRanks();

    /** Whether all units are measured against the same maximum. */
    abstract boolean sameMaximum();

    /** Whether a gate excludes the unit from ranking. */
    abstract boolean excluded(int row);

    /** The value ties and bands are decided on when the framework states no precision: without the noise of divisions. */
    abstract BigDecimal decisive(BigDecimal value);

    /** {@link #decisive} of a unit's points as a double, which orders as the decimal does; NaN unless scored. */
    abstract double decisiveValue(int row);

    /** Compares {@link #decisive} of the points of two scored units. */
    abstract int compareDecisive(int row, int other);
}
