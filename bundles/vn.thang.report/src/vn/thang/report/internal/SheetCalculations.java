// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Group;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.StandardAggregation;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.CellRef;
import vn.thang.report.Calculation.Gap;
import vn.thang.report.Calculation.Part;
import vn.thang.report.Calculation.Rounded;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;

/**
 * How the totals on a score sheet follow from its other cells. Every calculation is tried with the numbers of the sheet,
 * and given only when it gives the engine's.
 */
final class SheetCalculations {
    /** Exact values are carried to 34 digits; sums of quotients may differ in the last ones. */
    private static final BigDecimal NOISE = new BigDecimal("1e-15");

    private static final double INDEX_NOISE = 1e-9;

    private final String sheet;
    private final Nodes nodes;
    private final ScoreTable maxima;
    private final int maximumColumn;
    private final Scorecard scorecard;

    /**
     * The calculations of one table.
     *
     * @param sheet the table's id
     * @param maxima whose maxima stand on the sheet
     * @param maximumColumn where they stand
     */
    SheetCalculations(String sheet, Nodes nodes, ScoreTable maxima, int maximumColumn) {
        this.sheet = sheet;
        this.nodes = nodes;
        this.maxima = maxima;
        this.maximumColumn = maximumColumn;
        this.scorecard = maxima.plan().scorecard();
    }

    /**
     * A maximum as the sum of those below.
     *
     * @param first the sheet's row of node 0 of this unit
     */
    Optional<Calculation> maximum(int row, PlanNode node, int first) {
        List<CellRef> cells = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PlanNode child : scored(node)) {
            BigDecimal maximum = maxima.maximum(row, child.index());
            boolean dropped = maxima.status(row, child.index()) == ScoreStatus.NOT_APPLICABLE
                    && notApplicable(child.element()) == NotApplicablePolicy.DROP_FROM_DENOMINATOR;
            if (maximum != null && !dropped) {
                cells.add(cell(first, child, maximumColumn));
                sum = sum.add(maximum);
            }
        }
        BigDecimal total = maxima.maximum(row, node.index());
        return total == null || cells.isEmpty() || sum.compareTo(total) != 0
                ? Optional.empty()
                : Optional.of(Calculation.Sum.of(cells));
    }

    /**
     * The points of a group from those below.
     *
     * @param table whose points stand in the column
     * @param row of the unit in both tables
     * @param first the sheet's row of node 0 of this unit
     */
    Optional<Calculation> points(ScoreTable table, int row, int maximaRow, PlanNode node, int first, int column) {
        BigDecimal points = StandingsTable.number(table, row, node.index());
        List<PlanNode> children = scored(node);
        if (points == null || children.isEmpty() || node.kind() == NodeKind.CRITERION) {
            return Optional.empty();
        }
        return scorecard.getMode() == ScoreMode.INDEX
                ? mean(table, row, node, children, first, column)
                : sum(table, row, maximaRow, node, children, first, column, points);
    }

    private Optional<Calculation> sum(
            ScoreTable table,
            int row,
            int maximaRow,
            PlanNode node,
            List<PlanNode> children,
            int first,
            int column,
            BigDecimal points) {
        Optional<Rounded> rounded = rounding(node);
        BigDecimal whole = maxima.maximum(maximaRow, node.index());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rebased = BigDecimal.ZERO;
        List<Part> parts = new ArrayList<>();
        for (PlanNode child : children) {
            BigDecimal maximum = maxima.maximum(maximaRow, child.index());
            Part part = part(child, maximum != null && whole != null, first, column);
            parts.add(part);
            Gap gap = switch (table.status(row, child.index())) {
                case SCORED -> {
                    sum = sum.add(StandingsTable.number(table, row, child.index()));
                    yield Gap.NOTHING;
                }
                case NOT_APPLICABLE -> part.notApplicable();
                case MISSING -> part.missing();
            };
            rebased = gap == Gap.REBASE ? rebased.add(maximum) : rebased;
            sum = gap == Gap.FULL_MARKS ? sum.add(maximum) : sum;
            if (gap == Gap.UNKNOWN) {
                return Optional.empty();
            }
        }
        BigDecimal base = rebased.signum() == 0 ? BigDecimal.ONE : whole.subtract(rebased);
        if (base.signum() <= 0 || unroundable(node)) {
            return Optional.empty();
        }
        BigDecimal exact = rebased.signum() == 0 ? sum : sum.multiply(whole).divide(base, Fraction.CONTEXT);
        BigDecimal result = rounded.map(each -> each.apply(exact)).orElse(exact);
        boolean rebases = parts.stream().anyMatch(p -> p.notApplicable() == Gap.REBASE || p.missing() == Gap.REBASE);
        Optional<CellRef> maximum = rebases ? Optional.of(cell(first, node, maximumColumn)) : Optional.empty();
        return result.subtract(points).abs().compareTo(NOISE) > 0
                ? Optional.empty()
                : Optional.of(new Calculation.Sum(parts, maximum, rounded));
    }

    private Part part(PlanNode child, boolean hasMaximum, int first, int column) {
        Gap notApplicable = switch (notApplicable(child.element())) {
            case REBASE, INHERIT -> hasMaximum ? Gap.REBASE : Gap.NOTHING;
            case FULL_MARKS -> hasMaximum ? Gap.FULL_MARKS : Gap.NOTHING;
            case DROP_FROM_DENOMINATOR -> Gap.NOTHING;
        };
        Gap missing = switch (missing(child.element())) {
            case PROPAGATE, INHERIT -> Gap.UNKNOWN;
            case ZERO -> Gap.NOTHING;
            case SKIP -> notApplicable == Gap.FULL_MARKS ? Gap.REBASE : notApplicable;
        };
        Optional<CellRef> maximum = hasMaximum ? Optional.of(cell(first, child, maximumColumn)) : Optional.empty();
        return new Part(cell(first, child, column), maximum, notApplicable, missing);
    }

    private Optional<Calculation> mean(
            ScoreTable table, int row, PlanNode node, List<PlanNode> children, int first, int column) {
        AggregationKind kind = ((Group) node.element()).getAggregation() instanceof StandardAggregation standard
                ? standard.getKind()
                : ((Group) node.element()).getAggregation() == null ? AggregationKind.ARITHMETIC : null;
        if (kind != AggregationKind.ARITHMETIC && kind != AggregationKind.GEOMETRIC) {
            return Optional.empty();
        }
        boolean geometric = kind == AggregationKind.GEOMETRIC;
        List<CellRef> cells = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        boolean complete = false;
        double sum = 0;
        double total = 0;
        for (PlanNode child : children) {
            BigDecimal weight = child.weight() == null ? BigDecimal.ONE : child.weight();
            if (weight.signum() <= 0 || missing(child.element()) == MissingPolicy.ZERO) {
                return Optional.empty();
            }
            complete |= missing(child.element()) == MissingPolicy.PROPAGATE;
            cells.add(cell(first, child, column));
            weights.add(weight);
            if (table.status(row, child.index()) == ScoreStatus.SCORED) {
                double value = table.value(row, child.index());
                sum += weight.doubleValue() * (geometric ? Math.log(value) : value);
                total += weight.doubleValue();
            }
        }
        double mean = geometric ? Math.exp(sum / total) : sum / total;
        double engine = table.value(row, node.index());
        return Math.abs(mean - engine) <= INDEX_NOISE * Math.max(1, Math.abs(engine))
                ? Optional.of(new Calculation.Mean(cells, weights, geometric, complete))
                : Optional.empty();
    }

    private List<PlanNode> scored(PlanNode node) {
        return nodes.children(node.index()).stream()
                .map(nodes.all()::get)
                .filter(PlanNode::scored)
                .toList();
    }

    private CellRef cell(int first, PlanNode node, int column) {
        return new CellRef(sheet, first + node.index(), column);
    }

    private boolean unroundable(PlanNode node) {
        return roundedHere(node)
                && !Rounded.possible(mode(scorecard.getRounding().getRule()));
    }

    private Optional<Rounded> rounding(PlanNode node) {
        if (!roundedHere(node) || unroundable(node)) {
            return Optional.empty();
        }
        Rounding rounding = scorecard.getRounding();
        return Optional.of(new Rounded(rounding.getDecimals(), mode(rounding.getRule())));
    }

    private boolean roundedHere(PlanNode node) {
        Rounding rounding = scorecard.getRounding();
        RoundingLevel own = node.kind() == NodeKind.SCORECARD ? RoundingLevel.TOTAL : RoundingLevel.GROUP;
        return rounding != null && rounding.getLevel() == own;
    }

    static RoundingMode mode(RoundingRule rule) {
        return switch (rule) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }

    private static NotApplicablePolicy notApplicable(Node element) {
        for (Object at = element; at instanceof Node node; at = node.eContainer()) {
            if (node.getNotApplicable() != NotApplicablePolicy.INHERIT) {
                return node.getNotApplicable();
            }
        }
        return NotApplicablePolicy.REBASE;
    }

    private MissingPolicy missing(Node element) {
        for (Object at = element; at instanceof Node node; at = node.eContainer()) {
            if (node.getMissing() != MissingPolicy.INHERIT) {
                return node.getMissing();
            }
        }
        return scorecard.getMode() == ScoreMode.INDEX ? MissingPolicy.SKIP : MissingPolicy.PROPAGATE;
    }
}
