// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.Factor;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.Trials;
import vn.thang.assessment.store.ScoreData;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Makes the models that robustness tries out. */
public final class Models {
    private Models() {}

    /** Of the ranked units of a group. */
    public static Trials trials(
            Scoring scoring,
            ScoringRun run,
            ScoreData data,
            ScoreTable table,
            List<Standing> ranked,
            RobustnessPlan plan) {
        Set<Choice> choices = plan.choices();
        if (Reweighting.of(table).isEmpty()) {
            return new PointsTrials(table, ranked, new Deciding(table, ranked), choices, plan.noise());
        }
        int[] rows = ranked.stream()
                .mapToInt(each -> table.rowOf(each.unit().getId()))
                .toArray();
        return new IndexTrials(new Variants(scoring, run, data, table, rows, choices), rows, choices, plan.noise());
    }

    /** The ranks that nothing varied gives, counted as those of replications are. */
    public static int[] stated(List<Standing> ranked, Deciding deciding) {
        double[] values = ranked.stream()
                .mapToDouble(each -> deciding.decided(deciding.stated(each)))
                .toArray();
        int[] ranks = new int[values.length];
        deciding.ranks(new Ranking(values.length), values, ranks);
        return ranks;
    }

    /** Weights one by one when nothing else varies, else together. */
    public static List<Factor> factors(Trials trials, RobustnessPlan plan) {
        if (plan.choices().size() == 1) {
            return trials.factors();
        }
        List<Factor> factors = new ArrayList<>();
        List<Factor> weights = trials.factors().stream()
                .filter(factor -> factor.choice() == Choice.WEIGHTS)
                .toList();
        if (!weights.isEmpty()) {
            factors.add(new Factor(
                    Choice.WEIGHTS,
                    "",
                    weights.getFirst().from(),
                    weights.getLast().to()));
        }
        trials.factors().stream()
                .filter(factor -> factor.choice() != Choice.WEIGHTS)
                .forEach(factors::add);
        return factors;
    }

    /** The mean shift from the stated ranks, and the ranks. */
    public static SobolEstimator.Model ranks(Trials trials, Deciding deciding, int... stated) {
        Trials.Trial trial = trials.start();
        int n = trials.units();
        double[] values = new double[n];
        int[] ranks = new int[n];
        Ranking ranking = new Ranking(n);
        return (point, into) -> {
            trial.values(point, values);
            for (int unit = 0; unit < n; unit++) {
                values[unit] = deciding.compared(values[unit]);
            }
            deciding.ranks(ranking, values, ranks);
            long shift = 0;
            for (int unit = 0; unit < n; unit++) {
                into[unit + 1] = ranks[unit];
                shift += Math.abs(ranks[unit] - stated[unit]);
            }
            into[0] = (double) shift / n;
        };
    }
}
