// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.Aggregation;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.GateEffect;
import vn.thang.criteria.Group;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.formula.extension.ObjectFormula;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FastRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.PointsRounding;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.index.IndexMethods;

/** Flattens a scorecard, compiles its rules and conditions, and orders its nodes. Collects all problems as findings. */
public final class PlanCompiler {
    private static final Messages TEXTS = Messages.of(Scoring.class);
    private static final int UNROUNDED_SCALE = 6;

    private final Framework framework;
    private final Scorecard scorecard;
    private final RuleRegistry rules;
    private final IndexMethods methods;
    private final boolean index;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Node> elements = new ArrayList<>();
    private final List<PlanNode> nodes = new ArrayList<>();
    private final Map<Node, Integer> indexOf = new HashMap<>();

    public PlanCompiler(Framework framework, Scorecard scorecard, RuleRegistry rules, IndexMethods methods) {
        this.framework = framework;
        this.scorecard = scorecard;
        this.rules = rules;
        this.methods = methods;
        this.index = scorecard.getMode() == ScoreMode.INDEX;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The plan; only to be used when there is no finding. */
    public CompiledPlan compile() {
        flatten(scorecard, -1, 0, true);
        duplicates();
        List<CompiledNode> compiled = new ArrayList<>();
        for (PlanNode node : nodes) {
            compiled.add(compile(node));
        }
        scales(compiled);
        List<Integer> order = order(compiled);
        IndexPlan steps = index ? new IndexCompiler(framework, scorecard, nodes, methods, this::error).compile() : null;
        return new CompiledPlan(framework, scorecard, nodes, compiled, order, steps);
    }

    private void flatten(Node element, int parent, int depth, boolean counts) {
        int place = nodes.size();
        boolean scored = counts && element.isScored();
        elements.add(element);
        indexOf.put(element, place);
        NodeKind kind = element instanceof Scorecard
                ? NodeKind.SCORECARD
                : element instanceof Group ? NodeKind.GROUP : NodeKind.CRITERION;
        BigDecimal weight = !index ? null : element.getWeight() == null ? BigDecimal.ONE : element.getWeight();
        nodes.add(new PlanNode(
                place,
                parent,
                depth,
                kind,
                element.getId(),
                Codes.of(element),
                element,
                index ? null : maximum(element),
                weight,
                scored));
        if (element instanceof Group group) {
            for (Node child : group.getChildren()) {
                flatten(child, place, depth + 1, scored || parent < 0);
            }
        }
    }

    private static BigDecimal maximum(Node element) {
        if (element.getMaximum() != null || !(element instanceof Group group)) {
            return element.getMaximum();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Node child : group.getChildren()) {
            BigDecimal maximum = child.isScored() ? maximum(child) : null;
            sum = maximum == null ? sum : sum.add(maximum);
        }
        return sum;
    }

    private void duplicates() {
        Set<String> codes = new HashSet<>();
        for (PlanNode node : nodes) {
            if (!codes.add(node.code())) {
                error(node, TEXTS.message("plan.duplicate", node.code()));
            }
        }
    }

    private CompiledNode compile(PlanNode node) {
        Node element = node.element();
        CompiledRule rule = null;
        List<GateTest> gates = new ArrayList<>();
        List<Integer> children = new ArrayList<>();
        present(node);
        if (element instanceof Criterion criterion && !index) {
            rule = rule(criterion);
        } else if (element instanceof Group group) {
            for (Node child : group.getChildren()) {
                if (child.isScored()) {
                    children.add(indexOf.get(child));
                }
            }
            for (Gate gate : group.getGates()) {
                gate(node, gate, gates);
            }
            if (!index) {
                aggregation(node, group.getAggregation());
            }
        }
        return new CompiledNode(
                node,
                children,
                rule,
                null,
                rule == null ? List.of() : rule.figures(),
                notApplicable(element),
                missing(element),
                rounding(node),
                0,
                applicability(node),
                gates);
    }

    /** What stands in for a class of a package that is not here may not be counted as if it were the class. */
    private void present(PlanNode node) {
        EPackage metamodel = node.element().eClass().getEPackage();
        if (ExtensionPackage.isMissing(metamodel)) {
            error(node, TEXTS.message("plan.package", metamodel.getNsURI()));
        } else if (index
                && node.element() instanceof Criterion
                && ObjectFormula.hasPoints(node.element().eClass())) {
            error(node, TEXTS.message("plan.extension.index", node.element().eClass()));
        }
    }

    private CompiledRule rule(Criterion criterion) {
        ScoringRule rule =
                criterion.getRule() == null ? CriteriaFactory.eINSTANCE.createExpertRule() : criterion.getRule();
        try {
            Context context = new Context(criterion);
            return ObjectFormula.hasPoints(criterion.eClass())
                    ? ExtendedRule.of(criterion, () -> context.compileBase(rule), context)
                    : context.compile(rule);
        } catch (RuleException e) {
            findings.add(e.finding());
            return null;
        }
    }

    private void aggregation(PlanNode node, Aggregation aggregation) {
        boolean sum = aggregation == null
                || aggregation instanceof StandardAggregation standard && standard.getKind() == AggregationKind.SUM;
        if (!sum) {
            error(node, TEXTS.message("plan.aggregation.points"));
        }
    }

    private void gate(PlanNode node, Gate gate, List<GateTest> gates) {
        int target = -1;
        Condition condition = null;
        if (gate.getNode() != null) {
            Integer place = indexOf.get(gate.getNode());
            if (place == null || gate.getMinimum() == null) {
                error(node, TEXTS.message(place == null ? "plan.gate.node" : "plan.gate.minimum", Codes.of(gate)));
                return;
            }
            target = place;
        } else if (gate.getCondition() != null) {
            condition = condition(node, gate.getCondition());
            if (condition == null) {
                return;
            }
        } else {
            error(node, TEXTS.message("plan.gate.empty", Codes.of(gate)));
            return;
        }
        int band = -1;
        if (gate.getEffect() == GateEffect.CAP_BAND) {
            band = scorecard.getBanding() == null || gate.getBand() == null
                    ? -1
                    : scorecard.getBanding().getBands().indexOf(gate.getBand());
            if (band < 0) {
                error(node, TEXTS.message("plan.gate.band", Codes.of(gate)));
                return;
            }
        } else if (gate.getEffect() != GateEffect.EXCLUDE && !limited(gate)) {
            error(node, TEXTS.message("plan.gate." + gate.getEffect().getLiteral(), Codes.of(gate)));
            return;
        }
        gates.add(new GateTest(gate, target, gate.getMinimum(), condition, gate.getEffect(), gate.getLimit(), band));
    }

    /** Whether it states the limit that its effect needs. */
    private static boolean limited(Gate gate) {
        BigDecimal limit = gate.getLimit();
        return switch (gate.getEffect()) {
            case CAP_RANK ->
                limit != null
                        && limit.signum() > 0
                        && limit.stripTrailingZeros().scale() <= 0;
            case MULTIPLY -> limit != null && limit.signum() >= 0;
            default -> limit != null;
        };
    }

    private Applies applicability(PlanNode node) {
        Applicability applicability = node.element().getApplicability();
        if (applicability == null) {
            return null;
        }
        String text = applicability.getCondition();
        Condition condition = text == null || text.isBlank() ? null : condition(node, text);
        return new Applies(Set.copyOf(applicability.getUnitGroups()), condition);
    }

    private Condition condition(PlanNode node, String text) {
        try {
            Formula formula = Formula.parse(text);
            if (!formula.isCondition()) {
                error(node, TEXTS.message("plan.condition.number", text));
                return null;
            }
            List<FigureKey> figures = new ArrayList<>();
            for (String variable : formula.variables()) {
                Optional<FigureKey> figure = figure(node, variable);
                if (figure.isEmpty()) {
                    error(node, TEXTS.message("plan.condition.unknown", formula.positionOf(variable), variable));
                    return null;
                }
                figures.add(figure.get());
            }
            return new Condition(formula, figures);
        } catch (FormulaException e) {
            error(node, TEXTS.message("plan.condition", e.message()));
            return null;
        }
    }

    /** A measure, else an attribute of units. */
    private Optional<FigureKey> figure(PlanNode node, String variable) {
        return Codes.measure(framework, variable)
                .map(FigureKey::of)
                .or(() -> Attributes.variable(framework, node.element().eClass(), variable)
                        .filter(each -> each.ofUnit() && Attributes.isNumeric(each.definition()))
                        .map(each -> FigureKey.of(each.definition())));
    }

    private NotApplicablePolicy notApplicable(Node element) {
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
        return index ? MissingPolicy.SKIP : MissingPolicy.PROPAGATE;
    }

    private PointsRounding rounding(PlanNode node) {
        Rounding rounding = scorecard.getRounding();
        if (rounding == null || index) {
            return null;
        }
        boolean here = rounding.getLevel() == RoundingLevel.CRITERION && node.kind() == NodeKind.CRITERION
                || rounding.getLevel() == RoundingLevel.GROUP && node.kind() == NodeKind.GROUP
                || rounding.getLevel() == RoundingLevel.TOTAL && node.kind() == NodeKind.SCORECARD;
        if (rounding.getDecimals() < 0 || rounding.getDecimals() > 10) {
            if (node.parent() < 0) {
                error(node, TEXTS.message("plan.rounding", rounding.getDecimals()));
            }
            return null;
        }
        return here ? Codes.rounding(rounding) : null;
    }

    /** Long scales bottom up: a group's is the finest of its children's and its own rounding. */
    private static void scales(List<CompiledNode> compiled) {
        for (int i = compiled.size() - 1; i >= 0; i--) {
            CompiledNode node = compiled.get(i);
            int scale = node.rounding() == null ? 0 : node.rounding().decimals();
            if (node.isCriterion() && node.rounding() == null) {
                scale = UNROUNDED_SCALE;
            }
            for (int child : node.children()) {
                scale = Math.max(scale, compiled.get(child).scale());
            }
            FastRule fast = node.rule() == null ? null : node.rule().fast(node.rounding(), scale);
            compiled.set(
                    i,
                    new CompiledNode(
                            node.node(),
                            node.children(),
                            node.rule(),
                            fast,
                            node.figures(),
                            node.notApplicable(),
                            node.missing(),
                            node.rounding(),
                            scale,
                            node.applicability(),
                            node.gates()));
        }
    }

    private List<Integer> order(List<CompiledNode> compiled) {
        List<Integer> order = new ArrayList<>();
        byte[] state = new byte[compiled.size()];
        for (int i = compiled.size() - 1; i >= 0; i--) {
            visit(i, compiled, state, order);
        }
        return order;
    }

    private void visit(int node, List<CompiledNode> compiled, byte[] state, List<Integer> order) {
        if (state[node] == 2) {
            return;
        }
        if (state[node] == 1) {
            error(
                    nodes.get(node),
                    TEXTS.message("plan.gate.cycle", nodes.get(node).code()));
            return;
        }
        state[node] = 1;
        if (nodes.get(node).element() instanceof Group group) {
            for (Node child : group.getChildren()) {
                visit(indexOf.get(child), compiled, state, order);
            }
        }
        for (GateTest gate : compiled.get(node).gates()) {
            if (gate.node() >= 0) {
                visit(gate.node(), compiled, state, order);
            }
        }
        state[node] = 2;
        order.add(node);
    }

    private void error(PlanNode node, Message message) {
        findings.add(Finding.error("scoring.plan", Location.none().withElement(node.code()), message));
    }

    private final class Context implements RuleContext {
        private final Criterion criterion;

        Context(Criterion criterion) {
            this.criterion = criterion;
        }

        @Override
        public Framework framework() {
            return framework;
        }

        @Override
        public Criterion criterion() {
            return criterion;
        }

        @Override
        public BigDecimal maximum() throws RuleException {
            if (criterion.getMaximum() == null) {
                throw error(TEXTS.message("plan.maximum"));
            }
            return criterion.getMaximum();
        }

        /** The rule under the formula of a criterion; points by judgement would never reach the formula. */
        CompiledRule compileBase(ScoringRule rule) throws RuleException {
            if (rule instanceof ExpertRule) {
                throw error(TEXTS.message("plan.extension.expert", criterion.eClass()));
            }
            return compile(rule);
        }

        @Override
        public CompiledRule compile(ScoringRule rule) throws RuleException {
            EPackage metamodel = rule.eClass().getEPackage();
            if (ExtensionPackage.isMissing(metamodel)) {
                throw error(TEXTS.message("plan.package", metamodel.getNsURI()));
            }
            return ObjectFormula.hasPoints(rule.eClass())
                    ? ExtendedRule.of(rule, () -> compileStandard(rule), this)
                    : compileStandard(rule);
        }

        private CompiledRule compileStandard(ScoringRule rule) throws RuleException {
            try {
                return rules.methodFor(rule).compile(rule, this);
            } catch (RuleException e) {
                Finding finding = e.finding();
                throw finding.location().element() != null ? e : error(finding.message());
            }
        }

        @Override
        public RuleException error(Message message) {
            return new RuleException(
                    Finding.error("scoring.plan", Location.none().withElement(Codes.of(criterion)), message));
        }
    }
}
