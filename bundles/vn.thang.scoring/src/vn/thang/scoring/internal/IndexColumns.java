// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.index.IndexUnits;
import vn.thang.scoring.index.Indicator;
import vn.thang.scoring.index.IndicatorColumn;

/** The values of all nodes while an index is built; one column is worked on by one thread at a time. */
final class IndexColumns {
    final CompiledPlan plan;
    final UnitRows rows;
    final ScoreData data;
    final Layer layer;
    /** By node and row. */
    final double[][] values;

    final byte[][] status;
    /** By criterion: whether any unit has no value. */
    final boolean[] gaps;
    /** By row: left out by a step. */
    final boolean[] leftOut;

    private final IndexUnits units;
    /** Items with any input. */
    private final Set<String> answered = new HashSet<>();

    private final List<Finding> findings = new ArrayList<>();

    IndexColumns(CompiledPlan plan, UnitRows rows, ScoreData data, Layer layer) {
        this(
                plan,
                rows,
                data,
                layer,
                new double[plan.nodes().size()][],
                new byte[plan.nodes().size()][],
                null);
    }

    private IndexColumns(
            CompiledPlan plan,
            UnitRows rows,
            ScoreData data,
            Layer layer,
            double[][] values,
            byte[][] status,
            boolean[] gaps) {
        this.plan = plan;
        this.rows = rows;
        this.data = data;
        this.layer = layer;
        this.values = values;
        this.status = status;
        this.gaps = gaps == null ? new boolean[values.length] : gaps;
        leftOut = new boolean[rows.size()];
        units = new TableUnits(rows);
        for (ColumnKey key : data.columns()) {
            if (key.facet() == Facet.INPUT) {
                answered.add(key.itemId());
            }
        }
    }

    /** Shares all columns with this one until they are {@link #renew renewed}; without findings. */
    IndexColumns derived() {
        return new IndexColumns(plan, rows, data, layer, values.clone(), status.clone(), gaps.clone());
    }

    /** The same columns under another method, with values of their own once they are {@link #renew renewed}. */
    IndexColumns under(IndexPlan method) {
        CompiledPlan other = new CompiledPlan(
                plan.framework(), plan.scorecard(), plan.nodes(), plan.compiled(), plan.order(), method);
        return new IndexColumns(other, rows, data, layer, values.clone(), status.clone(), gaps.clone());
    }

    /** The same columns, with all that was found and left out, under another method. */
    IndexColumns decided(IndexPlan method) {
        IndexColumns other = under(method);
        System.arraycopy(leftOut, 0, other.leftOut, 0, leftOut.length);
        other.findings.addAll(findings);
        return other;
    }

    /** Reports a problem at a node. */
    void report(int node, Message message) {
        problem(node, message);
    }

    /** Gives a node arrays of its own: empty ones, or copies of those it has. */
    void renew(int node, boolean copy) {
        values[node] = copy ? values[node].clone() : new double[rows.size()];
        status[node] = copy ? status[node].clone() : new byte[rows.size()];
    }

    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(f -> String.valueOf(f.location().element())));
        return sorted;
    }

    /** Takes findings over from an earlier evaluation. */
    void keep(Collection<Finding> earlier) {
        findings.addAll(earlier);
    }

    /** Reads the figures of a criterion. */
    Column read(int node) {
        renew(node, false);
        String item = plan.index().nodes().get(node).figure().itemId();
        DecimalColumn column = data.effective(item, Facet.INPUT, layer);
        CriterionState state = new CriterionState(plan, rows, data, layer, node, answered, this::problem);
        double[] into = values[node];
        byte[] states = status[node];
        int without = column.toDoubles(rows.dataRows(), into);
        if (without == 0 && state.always()) {
            Arrays.fill(states, NodeColumn.SCORED);
            return new Column(node, into, states, true);
        }
        for (int row = 0; row < into.length; row++) {
            byte found = state.of(row);
            if (found == NodeColumn.SCORED && into[row] != into[row]) {
                found = notApplicable(column, row) ? NodeColumn.NOT_APPLICABLE : NodeColumn.MISSING;
            }
            into[row] = found == NodeColumn.SCORED ? into[row] : Double.NaN;
            states[row] = found;
        }
        return new Column(node, into, states, false);
    }

    private boolean notApplicable(DecimalColumn column, int row) {
        int at = rows.dataRow(row);
        return at >= 0 && column.status(at) == CellStatus.NOT_APPLICABLE;
    }

    private void problem(int node, Message message) {
        synchronized (findings) {
            findings.add(Finding.error(
                    "scoring.problem",
                    Location.none().withElement(plan.nodes().get(node).code()),
                    message));
        }
    }

    /** One indicator on its way through the steps. */
    final class Column implements IndicatorColumn {
        private final int node;
        private final double[] x;
        private final byte[] states;
        private boolean complete;
        private boolean touched;
        private DecimalColumn denominator;
        private double[] denominators;

        Column(int node, double[] x, byte[] states, boolean complete) {
            this.node = node;
            this.x = x;
            this.states = states;
            this.complete = complete;
            this.touched = !complete;
        }

        /** As it is now, for an explanation. */
        Column copy() {
            return new Column(node, x.clone(), states.clone(), complete);
        }

        /** To be called after a step that may have changed which units have a value. */
        void changed() {
            touched = true;
            complete = true;
            for (double value : x) {
                complete &= value == value;
            }
        }

        /** Brings the status up to date with the values. */
        void finish() {
            if (!touched) {
                return;
            }
            boolean any = false;
            for (int row = 0; row < x.length; row++) {
                if (leftOut[row]) {
                    x[row] = Double.NaN;
                    states[row] = NodeColumn.MISSING;
                } else if (states[row] != NodeColumn.NOT_APPLICABLE) {
                    states[row] = x[row] == x[row] ? NodeColumn.SCORED : NodeColumn.MISSING;
                }
                any |= states[row] != NodeColumn.SCORED;
            }
            gaps[node] = any;
        }

        @Override
        public Indicator indicator() {
            return plan.index().nodes().get(node).indicator();
        }

        @Override
        public IndexUnits units() {
            return units;
        }

        @Override
        public double[] values() {
            return x;
        }

        @Override
        public boolean complete() {
            return complete;
        }

        @Override
        public boolean applies(int row) {
            return states[row] != NodeColumn.NOT_APPLICABLE && !leftOut[row];
        }

        @Override
        public void notApplicable(int row) {
            states[row] = NodeColumn.NOT_APPLICABLE;
            x[row] = Double.NaN;
        }

        @Override
        public void leaveOut(int row) {
            leftOut[row] = true;
            x[row] = Double.NaN;
        }

        @Override
        public double[] denominators() {
            if (denominators == null) {
                denominators =
                        plan.index().nodes().get(node).denominator() == null ? new double[0] : new double[x.length];
                if (denominators.length > 0) {
                    denominatorColumn().toDoubles(rows.dataRows(), denominators);
                }
            }
            return denominators;
        }

        @Override
        public double[] earlier() {
            FigureKey key = plan.index().nodes().get(node).earlier();
            double[] earlier = new double[key == null ? 0 : x.length];
            if (key != null) {
                data.effective(key.itemId(), Facet.INPUT, layer).toDoubles(rows.dataRows(), earlier);
            }
            return earlier;
        }

        private DecimalColumn denominatorColumn() {
            if (denominator == null) {
                String item = plan.index().nodes().get(node).denominator().itemId();
                denominator = data.effective(item, Facet.INPUT, layer);
            }
            return denominator;
        }

        @Override
        public boolean denominatorNotApplicable(int row) {
            return IndexColumns.this.notApplicable(denominatorColumn(), row);
        }

        @Override
        public void problem(Message message) {
            IndexColumns.this.problem(node, message);
        }
    }
}
