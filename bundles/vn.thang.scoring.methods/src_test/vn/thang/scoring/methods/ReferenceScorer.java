// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Population;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.TargetLeaderRule;
import vn.thang.criteria.YesNoRule;

/**
 * Scores the slow and obvious way, one unit and one node at a time, in rational numbers, reading the metamodel only. It
 * shares no code with the engine. Knows the rules and policies that {@link RandomScene} makes.
 */
final class ReferenceScorer {
    /** Either a value with its required maximum, or a status: M missing, N not applicable. */
    record Result(Q points, Q maximum, char status) {}

    private static final Result MISSING = new Result(null, null, 'M');
    private static final Result NOT_APPLICABLE = new Result(null, null, 'N');

    private final Scene scene;
    private final ScoreData data;
    private final Map<String, Result> known = new HashMap<>();

    ReferenceScorer(Scene scene, ScoreData data) {
        this.scene = scene;
        this.data = data;
    }

    Result result(Unit unit, Node node) {
        String key = unit.getId() + "/" + node.getId();
        Result result = known.get(key);
        if (result == null) {
            result = node instanceof Group group ? group(unit, group) : criterion(unit, (Criterion) node);
            known.put(key, result);
        }
        return result;
    }

    private static Q q(BigDecimal x) {
        return Q.of(x);
    }

    private static Q maximum(Node node) {
        return node.getMaximum() == null ? Q.ZERO : q(node.getMaximum());
    }

    private Q rounded(Node node, Q points) {
        Rounding rounding = scene.card.getRounding();
        if (rounding == null) {
            return points;
        }
        RoundingLevel here = node instanceof Scorecard
                ? RoundingLevel.TOTAL
                : node instanceof Group ? RoundingLevel.GROUP : RoundingLevel.CRITERION;
        RoundingMode mode = switch (rounding.getRule()) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
        return rounding.getLevel() == here ? points.rounded(rounding.getDecimals(), mode) : points;
    }

    private Result group(Unit unit, Group group) {
        Q sum = Q.ZERO;
        Q whole = maximum(group);
        Q leftOut = Q.ZERO;
        int counted = 0;
        boolean missing = false;
        boolean stop = false;
        for (Node child : group.getChildren()) {
            if (!child.isScored()) {
                continue;
            }
            Result result = result(unit, child);
            char status = result.status();
            if (status == 'M') {
                missing = true;
                MissingPolicy policy = missingPolicy(child);
                stop |= policy == MissingPolicy.PROPAGATE;
                if (policy == MissingPolicy.ZERO) {
                    counted++;
                }
                status = policy == MissingPolicy.SKIP ? 'N' : 'Z';
            } else if (status == 'V') {
                counted++;
                sum = sum.plus(result.points());
                whole = whole.minus(maximum(child).minus(result.maximum()));
            }
            if (status == 'N') {
                switch (notApplicablePolicy(child)) {
                    case DROP_FROM_DENOMINATOR -> whole = whole.minus(maximum(child));
                    case FULL_MARKS -> {
                        if (result.status() == 'N') {
                            sum = sum.plus(maximum(child));
                            counted++;
                        } else {
                            leftOut = leftOut.plus(maximum(child));
                        }
                    }
                    default -> leftOut = leftOut.plus(maximum(child));
                }
            }
        }
        if (stop || counted == 0 && missing) {
            return MISSING;
        }
        if (counted == 0 && group.getChildren().stream().anyMatch(Node::isScored)) {
            return NOT_APPLICABLE;
        }
        Q rest = whole.minus(leftOut);
        boolean rebase = leftOut.compare(Q.ZERO) != 0 && rest.compare(Q.ZERO) > 0;
        return new Result(rounded(group, rebase ? sum.times(whole).over(rest) : sum), whole, 'V');
    }

    private static NotApplicablePolicy notApplicablePolicy(Node node) {
        if (node.getNotApplicable() != NotApplicablePolicy.INHERIT) {
            return node.getNotApplicable();
        }
        return node.eContainer() instanceof Node parent ? notApplicablePolicy(parent) : NotApplicablePolicy.REBASE;
    }

    private static MissingPolicy missingPolicy(Node node) {
        if (node.getMissing() != MissingPolicy.INHERIT) {
            return node.getMissing();
        }
        return node.eContainer() instanceof Node parent ? missingPolicy(parent) : MissingPolicy.PROPAGATE;
    }

    private Cell cell(Unit unit, String item, Facet facet) {
        return data.effective(item, facet, Layer.FINAL).cell(data.rowOf(unit.getId()));
    }

    private Result criterion(Unit unit, Criterion criterion) {
        Cell award = cell(unit, criterion.getId(), Facet.POINTS);
        Cell answer = cell(unit, criterion.getId(), Facet.INPUT);
        if (award.status() == CellStatus.NOT_APPLICABLE || answer.status() == CellStatus.NOT_APPLICABLE) {
            return NOT_APPLICABLE;
        }
        if (award.status() == CellStatus.VALUE) {
            return new Result(rounded(criterion, q(award.value())), maximum(criterion), 'V');
        }
        Object points = points(unit, criterion, maximum(criterion));
        if (points instanceof Q exact) {
            return new Result(rounded(criterion, exact), maximum(criterion), 'V');
        }
        return points.equals('N') ? NOT_APPLICABLE : MISSING;
    }

    /** A number, 'M' or 'N'. */
    private Object points(Unit unit, Criterion criterion, Q max) {
        return switch (criterion.getRule()) {
            case null -> 'M';
            case YesNoRule rule -> {
                Object answer = figure(unit, rule.getMeasure());
                yield answer instanceof Q yes ? (yes.compare(Q.ZERO) == 0 ? Q.ZERO : max) : answer;
            }
            case RatioRule rule -> {
                Object value = quotient(unit, rule.getNumerator(), rule.getDenominator());
                yield value instanceof Q ratio
                        ? ratio.over(q(rule.getTarget())).min(q(rule.getCap())).times(max)
                        : value;
            }
            case SteppedThresholdRule rule -> {
                Object value = quotient(unit, rule.getNumerator(), rule.getDenominator());
                if (!(value instanceof Q reached)) {
                    yield value;
                }
                Q best = Q.ZERO;
                Q from = null;
                for (Step step : rule.getSteps()) {
                    boolean higher = from == null || q(step.getFrom()).compare(from) > 0;
                    if (higher && reached.times(q(rule.getFactor())).compare(q(step.getFrom())) >= 0) {
                        from = q(step.getFrom());
                        best = q(step.getPoints());
                    }
                }
                yield best;
            }
            case CountRule rule -> {
                Object count = figure(unit, rule.getMeasure());
                yield count instanceof Q items
                        ? items.times(q(rule.getPointsPerItem())).min(max)
                        : count;
            }
            case BonusPenaltyRule rule -> {
                Object count = figure(unit, rule.getMeasure());
                yield count instanceof Q items
                        ? items.times(q(rule.getPointsPerItem()))
                                .max(q(rule.getFloor()))
                                .min(q(rule.getCeiling()))
                        : count;
            }
            case RatioToBestRule rule -> best(unit, criterion, rule, max);
            case TargetLeaderRule rule -> leader(unit, criterion, rule, max);
            case FormulaRule rule -> {
                Object a = figure(unit, scene.framework.getMeasures().get(0));
                Object b = figure(unit, scene.framework.getMeasures().get(1));
                if (a instanceof Q x && b instanceof Q y) {
                    if (y.compare(Q.ZERO) == 0) {
                        yield 'M';
                    }
                    yield max.times(x)
                            .over(y)
                            .rounded(2, RoundingMode.HALF_UP)
                            .max(Q.ZERO)
                            .min(max);
                }
                yield a.equals('N') || b.equals('N') ? 'N' : 'M';
            }
            default ->
                throw new IllegalStateException(criterion.getRule().eClass().getName());
        };
    }

    private Object figure(Unit unit, Measure measure) {
        Cell cell = cell(unit, measure.getId(), Facet.INPUT);
        return switch (cell.status()) {
            case VALUE -> q(cell.value());
            case MISSING -> 'M';
            case NOT_APPLICABLE -> 'N';
        };
    }

    private Object quotient(Unit unit, Measure numerator, Measure denominator) {
        Object a = figure(unit, numerator);
        if (denominator == null) {
            return a;
        }
        Object b = figure(unit, denominator);
        if (a.equals('N') || b.equals('N')) {
            return 'N';
        }
        return a instanceof Q x && b instanceof Q y && y.compare(Q.ZERO) != 0 ? x.over(y) : (Object) 'M';
    }

    private boolean inPopulation(Unit unit, Unit other, Population population, Criterion criterion) {
        boolean marked = cell(other, criterion.getId(), Facet.POINTS).status() == CellStatus.NOT_APPLICABLE
                || cell(other, criterion.getId(), Facet.INPUT).status() == CellStatus.NOT_APPLICABLE;
        return !marked && (population == Population.SCORECARD || unit.getGroup() == other.getGroup());
    }

    private Object best(Unit unit, Criterion criterion, RatioToBestRule rule, Q max) {
        Object own = quotient(unit, rule.getNumerator(), rule.getDenominator());
        if (!(own instanceof Q value)) {
            return own;
        }
        boolean lower = rule.getNumerator().getDirection() == Direction.LOWER;
        Q best = value;
        for (Unit other : scene.assessment.getUnits()) {
            Object theirs = quotient(other, rule.getNumerator(), rule.getDenominator());
            if (theirs instanceof Q x && inPopulation(unit, other, rule.getPopulation(), criterion)) {
                best = lower ? best.min(x) : best.max(x);
            }
        }
        if (lower) {
            return value.compare(Q.ZERO) == 0 ? max : best.over(value).times(max);
        }
        return best.compare(Q.ZERO) == 0 ? (Object) 'M' : value.over(best).times(max);
    }

    private Object leader(Unit unit, Criterion criterion, TargetLeaderRule rule, Q max) {
        Object own = figure(unit, rule.getMeasure());
        if (!(own instanceof Q actual)) {
            return own;
        }
        Q target = q(rule.getTarget());
        Q share = q(rule.getTargetShare());
        if (actual.compare(target) < 0) {
            return share.times(max).times(actual).over(target);
        }
        Q leader = actual;
        for (Unit other : scene.assessment.getUnits()) {
            if (figure(other, rule.getMeasure()) instanceof Q x
                    && inPopulation(unit, other, rule.getPopulation(), criterion)) {
                leader = leader.max(x);
            }
        }
        if (actual.compare(leader) == 0) {
            return max;
        }
        Q rest = max.minus(share.times(max));
        return share.times(max)
                .plus(actual.minus(target).over(leader.minus(target)).times(rest));
    }
}
