// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.analysis.robustness.Choice;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexMethod;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.TransformFunction;
import vn.thang.criteria.TreatStep;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringPlan;
import vn.thang.scoring.ScoringRun;

/**
 * An index by every combination of methods, scored once each by the same engine. The first of each kind is what the
 * framework states. Others: normalisation by min-max from 1 to 100, z-scores (mean 100, deviation 10) and ranks; all groups
 * by the arithmetic and by the geometric mean; outliers left as they are, and winsorised (5 points) with the logarithm
 * otherwise. A geometric mean needs values above 0: where there are others, min-max from 1 to 100 takes the place of the
 * normalisation. A combination that still leaves a ranked unit without a value is replaced by the framework's own.
 */
final class Variants {
    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;
    private static final int WINSORISED = 5;

    private final ScoreTable table;
    private final int[] rows;
    private final Reweighting[][][] all;

    /**
     * Scores what is needed.
     *
     * @param table scored as the framework states
     * @param rows of the ranked units
     */
    Variants(Scoring scoring, ScoringRun run, ScoreData data, ScoreTable table, int[] rows, Set<Choice> choices) {
        this.table = table;
        this.rows = rows.clone();
        List<Consumer<Scorecard>> treatments = choices.contains(Choice.TREATMENT) ? otherTreatments() : unchanged();
        List<Consumer<Scorecard>> normalisations =
                choices.contains(Choice.NORMALISATION) ? otherNormalisations() : unchanged();
        List<AggregationKind> kinds = new ArrayList<>();
        kinds.add(null);
        if (choices.contains(Choice.AGGREGATION)) {
            kinds.add(AggregationKind.ARITHMETIC);
            kinds.add(AggregationKind.GEOMETRIC);
        }
        Reweighting stated = Reweighting.of(table).orElseThrow();
        all = new Reweighting[treatments.size()][normalisations.size()][kinds.size()];
        for (int t = 0; t < all.length; t++) {
            for (int n = 0; n < all[t].length; n++) {
                for (int a = 0; a < kinds.size(); a++) {
                    Consumer<Scorecard> treated = treatments.get(t);
                    AggregationKind kind = kinds.get(a);
                    Consumer<Scorecard> changed = treated.andThen(normalisations.get(n));
                    boolean same = t == 0 && n == 0 && a == 0;
                    all[t][n][a] = same
                            ? stated
                            : scored(scoring, run, data, changed, kind)
                                    .or(() -> scored(
                                            scoring,
                                            run,
                                            data,
                                            treated.andThen(card -> normalise(card, NormaliseMethod.MINMAX, 1, 100)),
                                            kind))
                                    .orElse(stated);
                }
            }
        }
    }

    private static List<Consumer<Scorecard>> unchanged() {
        return List.of(card -> {});
    }

    private static List<Consumer<Scorecard>> otherTreatments() {
        return List.of(card -> {}, card -> treat(card, null), card -> {
            TreatStep step = CRITERIA.createTreatStep();
            step.setWinsorise(WINSORISED);
            step.setOtherwise(TransformFunction.LOG_RANGE);
            treat(card, step);
        });
    }

    private static List<Consumer<Scorecard>> otherNormalisations() {
        return List.of(
                card -> {},
                card -> normalise(card, NormaliseMethod.MINMAX, 1, 100),
                card -> normalise(card, NormaliseMethod.ZSCORE, 100, 10),
                card -> normalise(card, NormaliseMethod.RANK, 0, 100));
    }

    private static void treat(Scorecard card, TreatStep step) {
        List<IndexStep> steps = steps(card);
        steps.removeIf(TreatStep.class::isInstance);
        if (step != null) {
            steps.add(first(steps, NormaliseStep.class), step);
        }
    }

    private static void normalise(Scorecard card, NormaliseMethod method, int low, int high) {
        List<IndexStep> steps = steps(card);
        int at = first(steps, NormaliseStep.class);
        steps.removeIf(NormaliseStep.class::isInstance);
        NormaliseStep step = CRITERIA.createNormaliseStep();
        step.setMethod(method);
        step.setLow(BigDecimal.valueOf(low));
        step.setHigh(BigDecimal.valueOf(high));
        steps.add(Math.min(at, first(steps, AggregateStep.class)), step);
    }

    /** Its place, else that of the aggregation, else the end. */
    private static int first(List<IndexStep> steps, Class<? extends IndexStep> kind) {
        return IntStream.range(0, steps.size())
                .filter(i -> kind.isInstance(steps.get(i)) || steps.get(i) instanceof AggregateStep)
                .findFirst()
                .orElse(steps.size());
    }

    private static List<IndexStep> steps(Scorecard card) {
        if (card.getIndex() == null) {
            card.setIndex(CRITERIA.createIndexMethod());
        }
        IndexMethod method = card.getIndex();
        return method.getSteps();
    }

    private static void aggregate(Scorecard card, AggregationKind kind) {
        steps(card).removeIf(AggregateStep.class::isInstance);
        AggregateStep step = CRITERIA.createAggregateStep();
        step.getLevels().add(kind);
        steps(card).add(step);
        for (TreeIterator<EObject> below = card.eAllContents(); below.hasNext(); ) {
            if (below.next() instanceof Group group) {
                group.setAggregation(null);
            }
        }
        card.setAggregation(null);
    }

    /** Empty when a ranked unit has no value, or one that the geometric mean cannot take. */
    private Optional<Reweighting> scored(
            Scoring scoring, ScoringRun run, ScoreData data, Consumer<Scorecard> change, AggregationKind kind) {
        Framework framework = EcoreUtil.copy(run.framework());
        Scorecard card = framework.getScorecards().stream()
                .filter(each -> each.getId().equals(table.plan().scorecard().getId()))
                .findFirst()
                .orElseThrow();
        change.accept(card);
        if (kind != null) {
            aggregate(card, kind);
        }
        ScoringPlan plan = scoring.compile(framework, card).plan();
        if (plan == null) {
            return Optional.empty();
        }
        ScoreTable other = scoring.evaluate(plan, run.assessment(), data, run.layer());
        return usable(other, kind == AggregationKind.GEOMETRIC) ? Reweighting.of(other) : Optional.empty();
    }

    private boolean usable(ScoreTable other, boolean positive) {
        for (int row : rows) {
            double top = other.value(row, 0);
            if (top != top) {
                return false;
            }
        }
        for (PlanNode node : other.plan().nodes()) {
            boolean counts = positive && node.kind() == NodeKind.CRITERION && node.scored();
            for (int i = 0; counts && i < rows.length; i++) {
                if (other.value(rows[i], node.index()) <= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    Reweighting stated() {
        return all[0][0][0];
    }

    int rows() {
        return table.rows();
    }

    int treatments() {
        return all.length;
    }

    int normalisations() {
        return all[0].length;
    }

    int aggregations() {
        return all[0][0].length;
    }

    Reweighting of(int treatment, int normalisation, int aggregation) {
        return all[treatment][normalisation][aggregation];
    }
}
