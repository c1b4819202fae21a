// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.GateEffect;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringPlan;

/** Results in points mode. */
public final class PointsTable extends ResultTable {
    /** Sums of quotients carried to 34 digits may differ in the last ones; equal fractions must tie. */
    private static final MathContext WITHOUT_NOISE = new MathContext(30, RoundingMode.HALF_UP);

    private final CompiledPlan compiled;
    private final PointsEngine engine;
    private final NodeColumn[] columns;
    /** The nodes that have gates. */
    private final int[] gated;
    /** Those of them with a gate that caps the rank. */
    private final int[] rankGated;

    public PointsTable(
            ScoringPlan plan,
            CompiledPlan compiled,
            Layer layer,
            UnitRows rows,
            PointsEngine engine,
            NodeColumn[] columns) {
        super(plan, layer, rows, engine.findings());
        this.compiled = compiled;
        this.engine = engine;
        this.columns = columns.clone();
        gated = compiled.compiled().stream()
                .filter(node -> !node.gates().isEmpty())
                .mapToInt(CompiledNode::index)
                .toArray();
        rankGated = Arrays.stream(gated)
                .filter(node -> compiled.compiled().get(node).gates().stream()
                        .anyMatch(gate -> gate.effect() == GateEffect.CAP_RANK))
                .toArray();
    }

    /**
     * The table after cells of one unit changed.
     *
     * @param changed by node: whether it reads a changed cell
     */
    public Updated updated(int row, boolean[] changed) {
        NodeColumn[] next = columns.clone();
        int[] rows = engine.update(row, changed, next);
        return new Updated(new PointsTable(plan(), compiled, layer(), unitRows(), engine, next), rows);
    }

    /**
     * A new table.
     *
     * @param rows in which anything may differ, ascending
     */
    public record Updated(PointsTable table, int[] rows) {}

    PointsEngine engine() {
        return engine;
    }

    CompiledPlan compiled() {
        return compiled;
    }

    NodeColumn[] columns() {
        return columns;
    }

    @Override
    public ScoreStatus status(int row, int node) {
        return columns[node].status(row);
    }

    @Override
    public BigDecimal points(int row, int node) {
        return columns[node].points(row);
    }

    @Override
    public double value(int row, int node) {
        NodeColumn column = columns[node];
        return column.status[row] == NodeColumn.SCORED ? column.value(row) : Double.NaN;
    }

    @Override
    public BigDecimal maximum(int row, int node) {
        BigDecimal own = columns[node].maximum(row);
        return own == null ? compiled.nodes().get(node).maximum() : own;
    }

    @Override
    public BigDecimal notApplicablePoints(int row, int node) {
        return columns[node].notApplicablePoints(row);
    }

    @Override
    boolean anyMissing(int node) {
        return columns[node].anyMissing;
    }

    @Override
    int bandCap(int row) {
        int cap = 0;
        for (int node : gated) {
            cap = Math.max(cap, columns[node].bandCap(row));
        }
        return cap;
    }

    @Override
    boolean capsRanks() {
        return rankGated.length > 0;
    }

    @Override
    public int rankCap(int row) {
        int cap = 1;
        for (int node : rankGated) {
            CompiledNode own = compiled.compiled().get(node);
            for (int gate = 0; gate < own.gates().size() && columns[node].status[row] == NodeColumn.SCORED; gate++) {
                GateTest test = own.gates().get(gate);
                if (test.effect() == GateEffect.CAP_RANK
                        && engine.gateAnswer(own, gate, columns, row) == Condition.Answer.NO) {
                    cap = Math.max(cap, test.limit().intValueExact());
                }
            }
        }
        return cap;
    }

    @Override
    boolean sameMaximum() {
        BigDecimal maximum = compiled.nodes().get(0).maximum();
        return maximum != null && maximum.signum() > 0 && !columns[0].hasMaxima();
    }

    @Override
    boolean excluded(int row) {
        boolean excluded = false;
        for (int node : gated) {
            excluded |= columns[node].excluded(row);
        }
        return excluded;
    }

    static BigDecimal withoutNoise(BigDecimal value) {
        return value.precision() <= WITHOUT_NOISE.getPrecision() ? value : value.round(WITHOUT_NOISE);
    }

    @Override
    BigDecimal decisive(BigDecimal value) {
        return withoutNoise(value);
    }

    @Override
    double decisiveValue(int row) {
        return value(row, 0);
    }

    @Override
    int compareDecisive(int row, int other) {
        NodeColumn top = columns[0];
        return top.isLarge(row) || top.isLarge(other)
                ? decisive(top.points(row)).compareTo(decisive(top.points(other)))
                : Long.compare(top.unscaled[row], top.unscaled[other]);
    }
}
