// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.Fraction;

/**
 * The points of a group: the sum of its children's, with the policies for what is not applicable or missing.
 *
 * <p>With M the group's maximum, D what is dropped from the denominator and B the maxima of children that are re-based,
 * the maximum is M − D and the points are sum × (M − D)/(M − D − B); without B they are the sum.
 */
final class GroupPoints {
    private final CompiledNode node;
    private final NodeColumn out;
    private final CompiledNode[] children;
    private final NodeColumn[] columns;
    private final NodeColumn[] all;
    private final long[] factors;
    private final boolean simple;
    private final PointsEngine engine;

    GroupPoints(CompiledNode node, List<CompiledNode> nodes, NodeColumn[] all, PointsEngine engine) {
        this.node = node;
        this.out = all[node.index()];
        this.all = all;
        this.engine = engine;
        int n = node.children().size();
        children = new CompiledNode[n];
        columns = new NodeColumn[n];
        factors = new long[n];
        for (int i = 0; i < n; i++) {
            children[i] = nodes.get(node.children().get(i));
            columns[i] = all[node.children().get(i)];
            factors[i] = BigDecimal.TEN.pow(out.scale - columns[i].scale).longValueExact();
        }
        simple = node.gates().isEmpty()
                && (node.rounding() == null || node.rounding().decimals() >= out.scale);
    }

    void evaluate(int row) {
        if (!simple || !sum(row)) {
            exact(row);
        }
    }

    /** The sum of plain children; false when anything is not plain. */
    private boolean sum(int row) {
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            NodeColumn column = columns[i];
            if (column.status[row] != NodeColumn.SCORED
                    || column.isLarge(row)
                    || column.hasNotApplicablePoints()
                    || column.maximum(row) != null) {
                return false;
            }
            long points = column.unscaled[row];
            long factor = factors[i];
            if (factor != 1) {
                long product = points * factor;
                if (Math.multiplyHigh(points, factor) != product >> 63) {
                    return false;
                }
                points = product;
            }
            long next = sum + points;
            if (((sum ^ next) & (points ^ next)) < 0) {
                return false;
            }
            sum = next;
        }
        if (sum <= FastRule.SLOW) {
            return false;
        }
        out.set(row, sum);
        return true;
    }

    private void exact(int row) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal dropped = BigDecimal.ZERO;
        BigDecimal rebased = BigDecimal.ZERO;
        BigDecimal notApplicable = BigDecimal.ZERO;
        int scored = 0;
        int skipped = 0;
        boolean missing = false;
        for (int i = 0; i < columns.length; i++) {
            NodeColumn column = columns[i];
            BigDecimal maximum = children[i].maximum();
            notApplicable = notApplicable.add(column.notApplicablePoints(row));
            boolean leftOut = false;
            switch (column.status[row]) {
                case NodeColumn.SCORED -> {
                    sum = sum.add(column.points(row));
                    scored++;
                    BigDecimal required = column.maximum(row);
                    dropped = required == null ? dropped : dropped.add(maximum.subtract(required));
                }
                case NodeColumn.NOT_APPLICABLE -> leftOut = true;
                default -> {
                    MissingPolicy policy = children[i].missing();
                    missing |= policy == MissingPolicy.PROPAGATE;
                    scored += policy == MissingPolicy.ZERO ? 1 : 0;
                    skipped += policy == MissingPolicy.SKIP ? 1 : 0;
                    leftOut = policy == MissingPolicy.SKIP;
                }
            }
            if (leftOut) {
                NotApplicablePolicy policy = children[i].leftOut(column.status[row] != NodeColumn.NOT_APPLICABLE);
                rebased = policy == NotApplicablePolicy.REBASE ? rebased.add(maximum) : rebased;
                dropped = policy == NotApplicablePolicy.DROP_FROM_DENOMINATOR ? dropped.add(maximum) : dropped;
                sum = policy == NotApplicablePolicy.FULL_MARKS ? sum.add(maximum) : sum;
                scored += policy == NotApplicablePolicy.FULL_MARKS ? 1 : 0;
            }
        }
        if (missing || scored == 0 && skipped > 0) {
            out.missing(row);
            keepNotApplicable(row, notApplicable);
        } else if (scored == 0 && columns.length > 0 || Boolean.FALSE.equals(engine.appliesTo(node.index(), row))) {
            out.notApplicable(row, node.maximum());
        } else {
            keepNotApplicable(row, notApplicable);
            set(row, sum, dropped, rebased);
        }
    }

    private void keepNotApplicable(int row, BigDecimal points) {
        if (points.signum() != 0) {
            out.setNotApplicablePoints(row, points);
        }
    }

    private void set(int row, BigDecimal sum, BigDecimal dropped, BigDecimal rebased) {
        BigDecimal required = node.maximum().subtract(dropped);
        BigDecimal applicable = required.subtract(rebased);
        if (dropped.signum() != 0) {
            out.setMaximum(row, required);
        }
        Fraction points = rebased.signum() == 0 || applicable.signum() <= 0
                ? Fraction.of(sum)
                : new Fraction(sum.multiply(required), applicable);
        for (int i = 0; i < node.gates().size(); i++) {
            GateTest gate = node.gates().get(i);
            switch (engine.gateAnswer(node, i, all, row)) {
                case UNKNOWN -> {
                    out.missing(row);
                    return;
                }
                case NO -> points = notPassed(gate, points, row);
                case YES -> {}
            }
        }
        out.set(
                row,
                node.rounding() == null
                        ? points.value()
                        : node.rounding().apply(PointsTable.withoutNoise(points.value())));
    }

    private Fraction notPassed(GateTest gate, Fraction points, int row) {
        switch (gate.effect()) {
            case CAP_POINTS -> {
                return points.min(Fraction.of(gate.limit()));
            }
            case MULTIPLY -> {
                return points.times(gate.limit());
            }
            case CAP_BAND -> out.capBand(row, gate.band());
            case CAP_RANK -> {
                // asked for by the table when units are put in order
            }
            case EXCLUDE -> out.exclude(row);
        }
        return points;
    }
}
