// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.Aggregation;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.DataWeightingStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.index.Indicator;
import vn.thang.scoring.index.WeightingStep;

/** Compiles the index method. Steps that nobody knows are errors, never ignored. */
final class IndexCompiler {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private final Framework framework;
    private final Scorecard scorecard;
    private final List<PlanNode> nodes;
    private final IndexMethods methods;
    private final BiConsumer<PlanNode, Message> errors;
    private final List<CompiledStep> steps = new ArrayList<>();
    private final List<WeightingStep> weightings = new ArrayList<>();
    private final List<DataWeightingStep> dataWeightings = new ArrayList<>();
    private AggregateStep aggregate;

    IndexCompiler(
            Framework framework,
            Scorecard scorecard,
            List<PlanNode> nodes,
            IndexMethods methods,
            BiConsumer<PlanNode, Message> errors) {
        this.framework = framework;
        this.scorecard = scorecard;
        this.nodes = nodes;
        this.methods = methods;
        this.errors = errors;
    }

    IndexPlan compile() {
        List<IndexPlan.IndexNode> compiled = new ArrayList<>();
        for (PlanNode node : nodes) {
            compiled.add(node.element() instanceof Group ? null : criterion(node));
        }
        Context top = new Context(nodes.get(0));
        List<IndexStep> stated =
                scorecard.getIndex() == null ? List.of() : scorecard.getIndex().getSteps();
        stated.forEach(step -> step(step, top));
        for (PlanNode node : nodes) {
            if (node.element() instanceof Group group) {
                compiled.set(node.index(), group(node, group));
            }
        }
        return compiled.contains(null) ? null : new IndexPlan(steps, dataWeightings, compiled);
    }

    private void step(IndexStep step, Context context) {
        if (step instanceof AggregateStep s) {
            if (aggregate != null) {
                errors.accept(nodes.get(0), TEXTS.message("index.twice", step.eClass()));
            }
            aggregate = s;
            return;
        }
        try {
            CompiledStep compiled = methods.methodFor(step).compile(step, context);
            if (compiled instanceof WeightingStep weighting) {
                weightings.add(weighting);
            } else if (compiled instanceof DataWeightingStep weighting) {
                dataWeightings.add(weighting);
            } else if (aggregate != null) {
                errors.accept(nodes.get(0), TEXTS.message("index.afterAggregation", step.eClass()));
            } else {
                steps.add(compiled);
            }
        } catch (RuleException e) {
            errors.accept(nodes.get(0), e.finding().message());
        }
    }

    private IndexPlan.IndexNode criterion(PlanNode node) {
        if (!(((Criterion) node.element()).getRule() instanceof IndicatorRule rule)
                || rule.getMeasure() == null
                || rule.getMeasure().eIsProxy()) {
            errors.accept(node, TEXTS.message("index.indicator"));
            return null;
        }
        if (node.element().getNotApplicable() == NotApplicablePolicy.FULL_MARKS) {
            errors.accept(node, TEXTS.message("index.fullMarks"));
        }
        Measure denominator = rule.getDenominator();
        Measure earlier = rule.getEarlier();
        return new IndexPlan.IndexNode(
                new Indicator(node, rule),
                FigureKey.of(rule.getMeasure()),
                denominator == null ? null : FigureKey.of(denominator),
                earlier == null ? null : FigureKey.of(earlier),
                null,
                null,
                new int[0],
                new double[0],
                new double[0]);
    }

    private IndexPlan.IndexNode group(PlanNode node, Group group) {
        Aggregation aggregation = aggregation(group);
        CompiledAggregation compiled = null;
        try {
            compiled = methods.methodFor(aggregation).compile(aggregation, new Context(node));
        } catch (RuleException e) {
            errors.accept(node, e.finding().message());
        }
        List<PlanNode> children = nodes.stream()
                .filter(child ->
                        child.parent() == node.index() && child.element().isScored())
                .toList();
        double[] weights = weights(node, children);
        if (compiled == null) {
            return null;
        }
        return new IndexPlan.IndexNode(
                null,
                null,
                null,
                null,
                compiled,
                aggregation instanceof StandardAggregation standard ? standard.getKind() : aggregation.eClass(),
                children.stream().mapToInt(PlanNode::index).toArray(),
                weights,
                weights);
    }

    private double[] weights(PlanNode node, List<PlanNode> children) {
        double[] weights = children.stream()
                .mapToDouble(child -> child.weight().doubleValue())
                .toArray();
        for (PlanNode child : children) {
            if (child.weight().signum() < 0) {
                errors.accept(child, TEXTS.message("index.weight"));
            }
        }
        for (WeightingStep weighting : weightings) {
            weights = weighting.weights(node, children, weights);
        }
        if (!children.isEmpty() && Arrays.stream(weights).sum() == 0) {
            errors.accept(node, TEXTS.message("index.weights"));
        }
        return weights;
    }

    /** The group's own aggregation, else what the method states for its level, else the arithmetic mean. */
    private Aggregation aggregation(Group group) {
        if (group.getAggregation() != null) {
            return group.getAggregation();
        }
        StandardAggregation standard = CriteriaFactory.eINSTANCE.createStandardAggregation();
        standard.setKind(AggregationKind.ARITHMETIC);
        if (aggregate != null && !aggregate.getLevels().isEmpty()) {
            int level = Math.min(height(group) - 1, aggregate.getLevels().size() - 1);
            standard.setKind(aggregate.getLevels().get(level));
            standard.setPower(aggregate.getPower());
        }
        return standard;
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

    /** What methods see; errors go to one node. */
    private final class Context implements IndexContext {
        private final PlanNode node;

        Context(PlanNode node) {
            this.node = node;
        }

        @Override
        public Framework framework() {
            return framework;
        }

        @Override
        public Scorecard scorecard() {
            return scorecard;
        }

        @Override
        public List<Indicator> indicators() {
            return nodes.stream()
                    .filter(each -> each.element() instanceof Criterion criterion
                            && criterion.getRule() instanceof IndicatorRule rule
                            && rule.getMeasure() != null)
                    .map(each -> new Indicator(each, (IndicatorRule) ((Criterion) each.element()).getRule()))
                    .toList();
        }

        @Override
        public RuleException error(Message message) {
            return new RuleException(
                    Finding.error("scoring.plan", Location.none().withElement(node.code()), message));
        }

        @Override
        public void report(Indicator indicator, Message message) {
            errors.accept(indicator.node(), message);
        }
    }
}
