// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EClass;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Node;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Scoring;

/** Compiles the index method. Steps that this version does not know are errors, never ignored. */
final class IndexCompiler {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private final Scorecard scorecard;
    private final List<PlanNode> nodes;
    private final BiConsumer<PlanNode, Message> errors;
    private NormaliseStep normalise;
    private AggregateStep aggregate;

    IndexCompiler(
            Framework framework, Scorecard scorecard, List<PlanNode> nodes, BiConsumer<PlanNode, Message> errors) {
        this.scorecard = scorecard;
        this.nodes = nodes;
        this.errors = errors;
    }

    IndexPlan compile() {
        List<IndexStep> steps =
                scorecard.getIndex() == null ? List.of() : scorecard.getIndex().getSteps();
        for (IndexStep step : steps) {
            if (step instanceof NormaliseStep s && normalise == null && aggregate == null) {
                normalise = s;
            } else if (step instanceof AggregateStep s && aggregate == null) {
                aggregate = s;
            } else {
                unavailable(nodes.get(0), step.eClass());
            }
        }
        NormaliseMethod method = normalise == null ? NormaliseMethod.NONE : normalise.getMethod();
        switch (method) {
            case NONE, MINMAX, GOALPOSTS, ZSCORE -> {}
            default -> errors.accept(nodes.get(0), TEXTS.message("index.normalise", method.getLiteral()));
        }
        List<IndexPlan.IndexNode> compiled = new ArrayList<>();
        for (PlanNode node : nodes) {
            compiled.add(node.element() instanceof Group group ? group(node, group) : criterion(node, method));
        }
        return new IndexPlan(
                method,
                normalise == null ? 0 : normalise.getLow().doubleValue(),
                normalise == null ? 1 : normalise.getHigh().doubleValue(),
                normalise != null && normalise.isCapped(),
                compiled);
    }

    private void unavailable(PlanNode node, EClass step) {
        errors.accept(node, TEXTS.message("index.step", step));
    }

    private IndexPlan.IndexNode criterion(PlanNode node, NormaliseMethod method) {
        if (!(((Criterion) node.element()).getRule() instanceof IndicatorRule rule)
                || rule.getMeasure() == null
                || rule.getMeasure().eIsProxy()) {
            errors.accept(node, TEXTS.message("index.indicator"));
            return null;
        }
        if (node.element().getNotApplicable() == NotApplicablePolicy.FULL_MARKS) {
            errors.accept(node, TEXTS.message("index.fullMarks"));
        }
        BigDecimal low = rule.getGoalpostLow();
        BigDecimal high = rule.getGoalpostHigh();
        if (method == NormaliseMethod.GOALPOSTS) {
            if (low == null || high == null || low.compareTo(high) >= 0) {
                errors.accept(node, TEXTS.message("index.goalposts"));
                return null;
            }
            if (rule.isLogarithmic() && low.signum() <= 0) {
                errors.accept(node, TEXTS.message("index.logarithm"));
                return null;
            }
        }
        return new IndexPlan.IndexNode(
                FigureKey.of(rule.getMeasure()),
                rule.getMeasure().getDirection() == Direction.LOWER,
                low == null ? 0 : low.doubleValue(),
                high == null ? 1 : high.doubleValue(),
                rule.isLogarithmic(),
                null,
                1,
                new int[0],
                new double[0]);
    }

    private IndexPlan.IndexNode group(PlanNode node, Group group) {
        AggregationKind kind = AggregationKind.ARITHMETIC;
        BigDecimal power = null;
        if (group.getAggregation() instanceof StandardAggregation own) {
            kind = own.getKind();
            power = own.getPower();
        } else if (group.getAggregation() != null) {
            unavailable(node, group.getAggregation().eClass());
        } else if (aggregate != null && !aggregate.getLevels().isEmpty()) {
            int level = Math.min(height(group) - 1, aggregate.getLevels().size() - 1);
            kind = aggregate.getLevels().get(level);
            power = aggregate.getPower();
        }
        if (kind == AggregationKind.COPELAND) {
            errors.accept(node, TEXTS.message("index.aggregation", kind.getLiteral()));
        }
        if (kind == AggregationKind.POWER && (power == null || power.signum() == 0)) {
            errors.accept(node, TEXTS.message("index.power"));
        }
        if (!group.getGates().isEmpty()) {
            errors.accept(node, TEXTS.message("index.gate"));
        }
        List<Integer> children = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double total = 0;
        for (PlanNode child : nodes) {
            if (child.parent() == node.index() && child.element().isScored()) {
                if (child.weight().signum() < 0) {
                    errors.accept(child, TEXTS.message("index.weight"));
                }
                children.add(child.index());
                weights.add(child.weight().doubleValue());
                total += child.weight().doubleValue();
            }
        }
        if (!children.isEmpty() && total == 0) {
            errors.accept(node, TEXTS.message("index.weights"));
        }
        return new IndexPlan.IndexNode(
                null,
                false,
                0,
                1,
                false,
                kind,
                power == null ? 1 : power.doubleValue(),
                children.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static int height(Node node) {
        int height = 0;
        if (node instanceof Group group) {
            for (Node child : group.getChildren()) {
                height = Math.max(height, height(child));
            }
            height++;
        }
        return height;
    }
}
