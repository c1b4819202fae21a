// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Population;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.Scoring;

/**
 * Evaluates a plan in points mode. First the applicability of every node, then the statistics of population-level rules,
 * then all nodes of a block of units after the other, children before parents. Units do not influence each other after
 * the second step, so blocks may be evaluated on several threads with the same result.
 */
public final class PointsEngine {
    static final byte APPLIES = 0;
    static final byte DOES_NOT_APPLY = 1;
    static final byte UNKNOWN = 2;
    private static final int BEFORE = 0;
    private static final int DURING = 1;
    private static final int BLOCK = 256;
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private final CompiledPlan plan;
    private final UnitRows rows;
    private final Binding binding;
    private final byte[][] applies;
    private final Fraction[][] statistics;
    private final Map<Long, List<Message>> problems = new TreeMap<>();

    public PointsEngine(CompiledPlan plan, UnitRows rows, ScoreData data, Layer layer) {
        this.plan = plan;
        this.rows = rows;
        this.binding = new Binding(plan, data, layer);
        applies = new byte[plan.nodes().size()][];
        statistics = new Fraction[plan.nodes().size()][];
    }

    /**
     * Evaluates everything.
     *
     * @throws CancellationException nobody wants the result any more
     */
    public NodeColumn[] evaluate(Blocks blocks) {
        for (CompiledNode node : plan.compiled()) {
            blocks.checkCancelled();
            boolean inherits = node.node().parent() >= 0 && applies[node.node().parent()] != null;
            if (node.applicability() != null || inherits) {
                applies[node.index()] = new byte[rows.size()];
                for (int row = 0; row < rows.size(); row++) {
                    applies[node.index()][row] = appliesAt(node, row);
                }
            }
        }
        for (CompiledNode node : plan.compiled()) {
            if (node.rule() instanceof PopulationRule rule) {
                int groups = rule.population() == Population.UNIT_GROUP ? rows.groups() : 1;
                statistics[node.index()] = new Fraction[groups];
                for (int group = 0; group < groups; group++) {
                    statistics[node.index()][group] = statistic(node, rule, group);
                }
            }
        }
        NodeColumn[] columns = new NodeColumn[plan.nodes().size()];
        for (CompiledNode node : plan.compiled()) {
            columns[node.index()] = new NodeColumn(rows.size(), node.scale());
        }
        blocks.run(rows.size(), BLOCK, (from, to) -> {
            for (int node : plan.order()) {
                evaluate(plan.compiled().get(node), columns, from, to);
            }
        });
        return columns;
    }

    private byte appliesAt(CompiledNode node, int row) {
        int parent = node.node().parent();
        byte above = parent < 0 || applies[parent] == null ? APPLIES : applies[parent][row];
        if (above == DOES_NOT_APPLY || node.applicability() == null) {
            return above;
        }
        Applies own = node.applicability();
        if (!own.includes(rows.unit(row))) {
            return DOES_NOT_APPLY;
        }
        if (own.condition() == null) {
            return above;
        }
        Condition.Answer answer = own.condition()
                .answer(
                        binding.condition(node.index()),
                        rows.dataRow(row),
                        message -> problem(BEFORE, node.index(), row, message));
        return switch (answer) {
            case YES -> above;
            case NO -> DOES_NOT_APPLY;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private Fraction statistic(CompiledNode node, PopulationRule rule, int group) {
        return rule.statistic(IntStream.range(0, rows.size())
                .filter(row -> rule.population() == Population.SCORECARD || rows.group(row) == group)
                .filter(row -> !excluded(node.index(), row))
                .mapToObj(row -> figures(node.index(), row, null)));
    }

    private boolean excluded(int node, int row) {
        return applies[node] != null && applies[node][row] != APPLIES || markedNotApplicable(node, rows.dataRow(row));
    }

    private boolean markedNotApplicable(int node, int dataRow) {
        DecimalColumn award = binding.award(node);
        DecimalColumn answer = binding.answer(node);
        return dataRow >= 0
                && (award != null && award.status(dataRow) == CellStatus.NOT_APPLICABLE
                        || answer != null && answer.status(dataRow) == CellStatus.NOT_APPLICABLE);
    }

    /** What the rule of a criterion reads for a unit, with the statistic of its population. */
    public FigureRow figures(int node, int row) {
        return figures(node, row, statisticOf(plan.compiled().get(node), row));
    }

    private FigureRow figures(int node, int row, Fraction statistic) {
        return new RowFigures(binding.figures(node), rows.dataRow(row), statistic);
    }

    private Fraction statisticOf(CompiledNode node, int row) {
        Fraction[] all = statistics[node.index()];
        return all == null ? null : all[all.length == 1 ? 0 : rows.group(row)];
    }

    /** Points awarded directly; null when there are none. */
    public BigDecimal award(int node, int row) {
        DecimalColumn award = binding.award(node);
        return award == null || rows.dataRow(row) < 0 ? null : award.value(rows.dataRow(row));
    }

    /** Whether a node applies to a unit: yes, no, or null when that depends on a missing figure. */
    public Boolean appliesTo(int node, int row) {
        byte state = applies[node] == null ? APPLIES : applies[node][row];
        return state == UNKNOWN ? null : Boolean.valueOf(state == APPLIES);
    }

    /** How a gate answers for a unit. */
    public Condition.Answer gateAnswer(CompiledNode node, int gate, NodeColumn[] columns, int row) {
        GateTest test = node.gates().get(gate);
        if (test.condition() != null) {
            return test.condition()
                    .answer(
                            binding.gate(node.index(), gate),
                            rows.dataRow(row),
                            message -> problem(DURING, node.index(), row, message));
        }
        NodeColumn column = columns[test.node()];
        return switch (column.status(row)) {
            case NOT_APPLICABLE -> Condition.Answer.YES;
            case MISSING -> Condition.Answer.UNKNOWN;
            case SCORED ->
                column.points(row).compareTo(test.minimum()) >= 0 ? Condition.Answer.YES : Condition.Answer.NO;
        };
    }

    private void evaluate(CompiledNode node, NodeColumn[] columns, int from, int to) {
        if (!node.isCriterion()) {
            GroupPoints points = new GroupPoints(node, plan.compiled(), columns, this);
            for (int row = from; row < to; row++) {
                points.evaluate(row);
            }
            return;
        }
        NodeColumn out = columns[node.index()];
        FastRule fast = node.fast();
        DecimalColumn[] figures = binding.figures(node.index());
        boolean plain = applies[node.index()] == null
                && binding.award(node.index()) == null
                && binding.answer(node.index()) == (readsAnswer(node) ? figures[0] : null);
        for (int row = from; row < to; row++) {
            int dataRow = rows.dataRow(row);
            long points = fast != null && plain && dataRow >= 0 ? fast.points(figures, dataRow) : FastRule.SLOW;
            if (points > FastRule.SLOW) {
                out.set(row, points);
            } else {
                criterion(node, out, row);
            }
        }
    }

    private static boolean readsAnswer(CompiledNode node) {
        return node.figures().size() == 1
                && node.figures().get(0).itemId().equals(node.node().id());
    }

    private void criterion(CompiledNode node, NodeColumn out, int row) {
        int dataRow = rows.dataRow(row);
        byte state = applies[node.index()] == null ? APPLIES : applies[node.index()][row];
        if (state == DOES_NOT_APPLY || markedNotApplicable(node.index(), dataRow)) {
            out.notApplicable(row, node.maximum());
            return;
        }
        if (state == UNKNOWN) {
            out.missing(row);
            return;
        }
        DecimalColumn award = binding.award(node.index());
        BigDecimal awarded = award == null || dataRow < 0 ? null : award.value(dataRow);
        if (awarded != null) {
            out.set(row, node.rounding() == null ? awarded : node.rounding().apply(awarded));
            award(node, row, awarded);
            return;
        }
        Outcome outcome = node.rule().points(figures(node.index(), row));
        if (outcome.problem() != null) {
            problem(DURING, node.index(), row, outcome.problem());
        }
        switch (outcome.status()) {
            case MISSING -> out.missing(row);
            case NOT_APPLICABLE -> out.notApplicable(row, node.maximum());
            case SCORED ->
                out.set(
                        row,
                        node.rounding() == null
                                ? outcome.points().value()
                                : node.rounding().apply(outcome.points()));
        }
    }

    private void award(CompiledNode node, int row, BigDecimal awarded) {
        Message problem = node.rule().checkAward(awarded);
        if (problem != null) {
            problem(DURING, node.index(), row, problem);
        }
    }

    private void problem(int stage, int node, int row, Message message) {
        synchronized (problems) {
            problems.computeIfAbsent(key(stage, node, row), k -> new ArrayList<>(1))
                    .add(message);
        }
    }

    private long key(int stage, int node, int row) {
        return ((long) row * plan.nodes().size() + node) * 2 + stage;
    }

    /** What went wrong at a node for a unit. */
    List<Message> problemsOf(int node, int row) {
        synchronized (problems) {
            return List.copyOf(problems.getOrDefault(key(DURING, node, row), List.of()));
        }
    }

    boolean isMarkedNotApplicable(int node, int row) {
        return markedNotApplicable(node, rows.dataRow(row));
    }

    /** What went wrong, by unit and then by node. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        synchronized (problems) {
            problems.forEach((key, messages) -> {
                int row = (int) (key / 2 / plan.nodes().size());
                String code =
                        plan.nodes().get((int) (key / 2 % plan.nodes().size())).code();
                Unit unit = rows.unit(row);
                for (Message message : messages) {
                    findings.add(Finding.error(
                            "scoring.problem",
                            Location.none().withElement(code),
                            TEXTS.message("problem", unit, message)));
                }
            });
        }
        return findings;
    }

    /**
     * Evaluates again what a change of one unit's cells touches.
     *
     * @param changed whether the node itself reads a changed cell
     * @param columns replaced by copies where they change
     * @return the rows of which anything changed, ascending
     */
    public int[] update(int row, boolean[] changed, NodeColumn[] columns) {
        binding.bind(changed);
        BitSet touched = new BitSet();
        BitSet[] dirty = new BitSet[columns.length];
        applicability(row, changed, dirty);
        for (CompiledNode node : plan.compiled()) {
            if (node.rule() instanceof PopulationRule rule && dirty[node.index()] != null) {
                population(node, rule, row, dirty);
            }
        }
        for (int i : plan.order()) {
            CompiledNode node = plan.compiled().get(i);
            for (int child : node.children()) {
                dirty[i] = union(dirty[i], dirty[child]);
            }
            for (GateTest gate : node.gates()) {
                dirty[i] = gate.node() < 0 ? dirty[i] : union(dirty[i], dirty[gate.node()]);
            }
            if (dirty[i] != null) {
                columns[i] = columns[i].copy();
                touched.or(dirty[i]);
                dirty[i].stream().forEach(each -> again(node, columns, each));
            }
        }
        return touched.stream().toArray();
    }

    private void applicability(int row, boolean[] changed, BitSet[] dirty) {
        for (CompiledNode node : plan.compiled()) {
            int i = node.index();
            boolean differs = false;
            if (applies[i] != null) {
                clearProblems(BEFORE, i, row);
                byte now = appliesAt(node, row);
                differs = now != applies[i][row];
                applies[i][row] = now;
            }
            if (changed[i] || differs) {
                dirty[i] = new BitSet();
                dirty[i].set(row);
            }
        }
    }

    private void population(CompiledNode node, PopulationRule rule, int row, BitSet[] dirty) {
        Fraction[] all = statistics[node.index()];
        int group = all.length == 1 ? 0 : rows.group(row);
        Fraction now = statistic(node, rule, group);
        if (!Objects.equals(now, all[group])) {
            all[group] = now;
            for (int each = 0; each < rows.size(); each++) {
                if (all.length == 1 || rows.group(each) == group) {
                    dirty[node.index()].set(each);
                }
            }
        }
    }

    private static BitSet union(BitSet a, BitSet b) {
        if (b == null) {
            return a;
        }
        BitSet union = a == null ? new BitSet() : a;
        union.or(b);
        return union;
    }

    private void clearProblems(int stage, int node, int row) {
        synchronized (problems) {
            problems.remove(key(stage, node, row));
        }
    }

    private void again(CompiledNode node, NodeColumn[] columns, int row) {
        clearProblems(DURING, node.index(), row);
        columns[node.index()].clear(row);
        evaluate(node, columns, row, row + 1);
    }
}
