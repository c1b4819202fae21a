// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.internal.Derivations;
import vn.thang.scoring.internal.RuleInputs;

/**
 * One criterion by itself, to try its rule with sample figures while the framework is being edited. Scores as {@link
 * Scoring} does, with the criterion's rounding; what else the framework lacks does not matter. Applicability is left out:
 * the sample applies. The criterion is copied when the preview is made; measures and scales are read where they stand, so
 * a preview is used on the thread that edits them and made anew after every edit.
 */
public final class RulePreview {
    private static final String SAMPLE = "sample";
    private static final MathContext READABLE = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

    private final Scoring scoring;
    private final Criterion criterion;
    private final List<RuleInput> inputs;
    private final PlanResult compiled;

    private RulePreview(Scoring scoring, Framework framework, Criterion original) {
        this.scoring = scoring;
        criterion = EcoreUtil.copy(original);
        criterion.setApplicability(null);
        criterion.setScored(true);
        criterion.setWeight(BigDecimal.ONE);
        Scorecard alone = alone(framework, scorecard(original));
        alone.getChildren().add(criterion);
        compiled = scoring.compile(framework, alone);
        inputs = RuleInputs.of(framework, original, compiled.plan() == null ? null : figures(compiled.plan()));
    }

    /** The criterion stands in a framework. */
    public static RulePreview of(Scoring scoring, Criterion criterion) {
        EObject top = EcoreUtil.getRootContainer(criterion);
        Framework framework = top instanceof Framework own ? own : CriteriaFactory.eINSTANCE.createFramework();
        return new RulePreview(scoring, framework, criterion);
    }

    private static Scorecard scorecard(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Scorecard scorecard) {
                return scorecard;
            }
        }
        return CriteriaFactory.eINSTANCE.createScorecard();
    }

    /** A scorecard with room for one criterion, and the language of the framework around it. */
    private static Scorecard alone(Framework framework, Scorecard own) {
        Scorecard alone = CriteriaFactory.eINSTANCE.createScorecard();
        alone.setId("preview");
        alone.setMode(own.getMode());
        if (own.getMode() == ScoreMode.INDEX) {
            alone.setIndex(EcoreUtil.copy(own.getIndex()));
        } else if (own.getRounding() != null && own.getRounding().getLevel() == RoundingLevel.CRITERION) {
            alone.setRounding(EcoreUtil.copy(own.getRounding()));
        }
        Framework around = CriteriaFactory.eINSTANCE.createFramework();
        around.setLanguage(framework.getLanguage());
        around.getScorecards().add(alone);
        return alone;
    }

    private static List<FigureKey> figures(ScoringPlan plan) {
        return plan.compiled().isIndex()
                ? plan.measures(plan.nodes().get(1)).stream().map(FigureKey::of).toList()
                : plan.compiled().compiled().get(1).figures();
    }

    /** What the rule asks for, each once; known even when the rule cannot be used as it is, as far as it says. */
    public List<RuleInput> inputs() {
        return inputs;
    }

    /** Whether the points depend on the figures of other units, too. */
    public boolean needsOthers() {
        return compiled.plan() != null
                && (compiled.plan().compiled().isIndex()
                        || compiled.plan().compiled().compiled().get(1).rule() instanceof PopulationRule);
    }

    /** What is wrong with the rule as it is. */
    public List<Finding> findings() {
        return compiled.findings();
    }

    /**
     * The points for sample figures; of other units only when the rule needs them.
     *
     * @param own by {@link RuleInput#itemId()}; what is not there is missing
     * @param others likewise, one map per other unit
     */
    public RuleResult evaluate(Map<String, Cell> own, List<Map<String, Cell>> others) {
        if (compiled.plan() == null) {
            return new RuleResult(null, null, criterion.getMaximum(), null, List.of(), compiled.findings());
        }
        ScoreTable table = table(own, others);
        PlanNode node = compiled.plan().nodes().get(1);
        Derivation derivation = Derivations.of(table, 0, CellInfoSource.none()).of(node);
        Message sentence = derivation.sentence();
        boolean calculated = sentence.key().equals("explain.rule");
        return new RuleResult(
                derivation.status(),
                derivation.points(),
                node.maximum(),
                calculated ? (Message) sentence.args().get(1) : sentence,
                derivation.notes(),
                compiled.findings());
    }

    private ScoreTable table(Map<String, Cell> own, List<Map<String, Cell>> others) {
        List<Unit> units = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= others.size(); i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId(SAMPLE + i);
            units.add(unit);
            ids.add(unit.getId());
        }
        MemoryScoreData data = new MemoryScoreData(ids);
        for (int i = 0; i < ids.size(); i++) {
            Map<String, Cell> cells = i == 0 ? own : others.get(i - 1);
            for (RuleInput input : inputs) {
                Cell cell = cells.getOrDefault(input.itemId(), Cell.MISSING);
                data.set(ids.get(i), new ColumnKey(input.itemId(), input.facet(), Layer.FINAL), cell);
            }
        }
        return scoring.table(compiled.plan(), units, data, Layer.FINAL);
    }

    /**
     * The points as the input runs over its range, the other figures as given. The range is the input's bounds; where one is
     * not stated, from 0 to where the points no longer change, else to three times the figure given.
     *
     * @param steps how many figures, at least 2
     * @return empty for choices and awards, and where there are no points at all
     */
    public Optional<RuleCurve> curve(
            RuleInput input, Map<String, Cell> own, List<Map<String, Cell>> others, int steps) {
        if (compiled.plan() == null || !input.choices().isEmpty() || input.kind() == RuleInput.Kind.AWARD) {
            return Optional.empty();
        }
        Map<String, Cell> cells = new HashMap<>(own);
        Cell given = cells.getOrDefault(input.itemId(), Cell.MISSING);
        BigDecimal at = given.status() == CellStatus.VALUE ? given.value() : BigDecimal.ZERO;
        BigDecimal low = input.minimum() != null ? input.minimum() : at.min(BigDecimal.ZERO);
        BigDecimal high = input.maximum() != null ? input.maximum() : high(input, cells, others, at);
        List<RuleCurve.Point> points = new ArrayList<>();
        BigDecimal step = high.subtract(low).divide(BigDecimal.valueOf(steps - 1L), READABLE);
        for (int i = 0; i < steps; i++) {
            BigDecimal figure = i == steps - 1 ? high : low.add(step.multiply(BigDecimal.valueOf(i)));
            boolean whole = input.kind() == RuleInput.Kind.INTEGER || input.kind() == RuleInput.Kind.RANK;
            BigDecimal typed = whole ? figure.setScale(0, RoundingMode.HALF_UP) : figure;
            BigDecimal result = points(input, typed, cells, others);
            if (result != null && (points.isEmpty() || points.getLast().figure().compareTo(typed) != 0)) {
                points.add(new RuleCurve.Point(typed, result));
            }
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(new RuleCurve(input, points));
    }

    private BigDecimal points(
            RuleInput input, BigDecimal figure, Map<String, Cell> cells, List<Map<String, Cell>> others) {
        cells.put(input.itemId(), Cell.of(figure));
        return table(cells, others).points(0, 1);
    }

    /**
     * A round figure behind which the points stay as they are, with a quarter more; at least the figure given. Points that
     * only come near their end, far away from the figure given, are shown up to three times that figure.
     */
    private BigDecimal high(RuleInput input, Map<String, Cell> cells, List<Map<String, Cell>> others, BigDecimal at) {
        BigDecimal size = at.abs();
        BigDecimal far = FAR.multiply(size.max(BigDecimal.ONE));
        BigDecimal most = size.signum() == 0 ? FAR : size.multiply(BigDecimal.valueOf(100));
        BigDecimal end = points(input, far, cells, others);
        for (BigDecimal power = new BigDecimal("0.1");
                power.compareTo(most) < 0;
                power = power.multiply(BigDecimal.TEN)) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal figure = power.multiply(BigDecimal.valueOf(digit));
                BigDecimal there = points(input, figure, cells, others);
                if (there != null && end != null && there.compareTo(end) == 0) {
                    return figure.multiply(new BigDecimal("1.25")).max(at.multiply(new BigDecimal("1.1")));
                }
            }
        }
        return size.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(3));
    }
}
