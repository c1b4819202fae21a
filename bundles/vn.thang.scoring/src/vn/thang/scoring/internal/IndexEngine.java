// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
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
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringPlan;

/** Evaluates a plan in index mode: figures to doubles, normalisation, aggregation from the bottom up. */
public final class IndexEngine {
    private static final int BLOCK = 512;
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private final CompiledPlan plan;
    private final IndexPlan index;
    private final UnitRows rows;
    private final ScoreData data;
    private final Layer layer;
    private final double[][] values;
    private final byte[][] status;
    /** Items with any input. */
    private final Set<String> answered = new HashSet<>();

    private final List<Finding> findings = new ArrayList<>();

    public IndexEngine(CompiledPlan plan, UnitRows rows, ScoreData data, Layer layer) {
        this.plan = plan;
        this.index = plan.index();
        this.rows = rows;
        this.data = data;
        this.layer = layer;
        values = new double[plan.nodes().size()][rows.size()];
        status = new byte[plan.nodes().size()][rows.size()];
        for (ColumnKey key : data.columns()) {
            if (key.facet() == Facet.INPUT) {
                answered.add(key.itemId());
            }
        }
    }

    /** Evaluates everything; the same bytes on any number of threads. */
    public IndexTable evaluate(ScoringPlan scoringPlan, int threads) {
        int n = plan.nodes().size();
        boolean[] gaps = new boolean[n];
        Blocks.run(n, Math.max(1, n / (threads * 4)), threads, (from, to) -> {
            for (int node = from; node < to; node++) {
                if (index.nodes().get(node).figure() != null) {
                    boolean without = read(node);
                    gaps[node] = without | normalise(node, without);
                }
            }
        });
        Blocks.run(rows.size(), BLOCK, threads, (from, to) -> groups(from, to, gaps.clone()));
        findings.sort(Comparator.comparing(f -> f.location().element()));
        return new IndexTable(scoringPlan, index, layer, rows, data, values, status, gaps, findings);
    }

    /** All groups of a block of units. */
    private void groups(int from, int to, boolean[] gaps) {
        for (int node : plan.order()) {
            if (index.nodes().get(node).kind() != null) {
                for (int child : plan.compiled().get(node).children()) {
                    gaps[node] |= gaps[child];
                }
                IndexGroup group = new IndexGroup(
                        plan.compiled().get(node), index.nodes().get(node), plan.compiled(), values, status);
                gaps[node] |= group.evaluate(from, to, gaps[node]);
            }
        }
    }

    /** Reads the figures of a criterion; true when any is not there. */
    private boolean read(int node) {
        DecimalColumn column = data.effective(index.nodes().get(node).figure().itemId(), Facet.INPUT, layer);
        CriterionState state = new CriterionState(plan, rows, data, layer, node, answered, this::problem);
        double[] into = values[node];
        byte[] states = status[node];
        int without = column.toDoubles(rows.dataRows(), into);
        if (without == 0 && state.always()) {
            Arrays.fill(states, NodeColumn.SCORED);
            return false;
        }
        for (int row = 0; row < into.length; row++) {
            byte found = state.of(row);
            if (found == NodeColumn.SCORED && into[row] != into[row]) {
                int at = rows.dataRow(row);
                boolean missing = at < 0 || column.status(at) == CellStatus.MISSING;
                found = missing ? NodeColumn.MISSING : NodeColumn.NOT_APPLICABLE;
            }
            into[row] = found == NodeColumn.SCORED ? into[row] : Double.NaN;
            states[row] = found;
        }
        return true;
    }

    private void problem(int node, Message message) {
        synchronized (findings) {
            findings.add(Finding.error(
                    "scoring.problem",
                    Location.none().withElement(plan.nodes().get(node).code()),
                    message));
        }
    }

    /** Normalises a criterion; true when values do not exist. */
    private boolean normalise(int node, boolean gaps) {
        IndexPlan.IndexNode own = index.nodes().get(node);
        double[] x = values[node];
        NormaliseMethod method = index.normalise();
        if (method == NormaliseMethod.NONE) {
            return false;
        }
        if (method == NormaliseMethod.GOALPOSTS) {
            return goalposts(own, node);
        }
        double a;
        double b;
        boolean constant;
        if (method == NormaliseMethod.MINMAX) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            if (gaps) {
                for (double v : x) {
                    min = v < min ? v : min;
                    max = v > max ? v : max;
                }
            } else {
                for (double v : x) {
                    min = Math.min(min, v);
                    max = Math.max(max, v);
                }
            }
            a = own.reversed() ? max : min;
            b = (index.high() - index.low()) / (own.reversed() ? min - max : max - min);
            constant = min == max;
        } else {
            double sum = 0;
            int n = 0;
            for (double v : x) {
                if (v == v) {
                    sum += v;
                    n++;
                }
            }
            double mean = sum / n;
            double squares = 0;
            for (double v : x) {
                squares += v == v ? (v - mean) * (v - mean) : 0;
            }
            a = mean;
            double deviation = Math.sqrt(squares / (n - 1));
            b = (own.reversed() ? -1 : 1) * index.high() / deviation;
            constant = n > 0 && !(deviation > 0);
        }
        if (constant) {
            undefined(node);
            return true;
        }
        double low = index.low();
        for (int row = 0; row < x.length; row++) {
            x[row] = low + (x[row] - a) * b;
        }
        return false;
    }

    /** No spread: the normalised value does not exist. */
    private void undefined(int node) {
        problem(node, TEXTS.message("index.constant"));
        for (int row = 0; row < values[node].length; row++) {
            values[node][row] = Double.NaN;
            status[node][row] = status[node][row] == NodeColumn.SCORED ? NodeColumn.MISSING : status[node][row];
        }
    }

    private boolean goalposts(IndexPlan.IndexNode own, int node) {
        double[] x = values[node];
        double from = own.logarithmic() ? Math.log(own.goalpostLow()) : own.goalpostLow();
        boolean gaps = false;
        double to = own.logarithmic() ? Math.log(own.goalpostHigh()) : own.goalpostHigh();
        for (int row = 0; row < x.length; row++) {
            if (own.logarithmic() && x[row] <= 0) {
                x[row] = index.capped() ? own.goalpostLow() : Double.NaN;
                if (!index.capped()) {
                    gaps = true;
                    status[node][row] = NodeColumn.MISSING;
                    problem(node, TEXTS.message("index.logarithm"));
                }
            }
            double share = ((own.logarithmic() ? Math.log(x[row]) : x[row]) - from) / (to - from);
            if (index.capped()) {
                share = share < 0 ? 0 : share > 1 ? 1 : share;
            }
            x[row] = index.low() + (own.reversed() ? 1 - share : share) * (index.high() - index.low());
        }
        return gaps;
    }
}
