// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ReportKind;
import vn.thang.report.proof.Recipe;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/** How sure the ranks in a document are: computed once, and computed again from what the recipe says. */
public final class SureRanks {
    private static final String REPLICATIONS = "robustness";
    private static final String SEED = "robustness.seed";
    private static final String NOISE = "robustness.noise";

    private SureRanks() {}

    /** Whether a kind of document shows them. */
    public static boolean shownIn(ReportKind kind) {
        return kind == ReportKind.REPORT || kind == ReportKind.SLIDES;
    }

    /** Of every group; none without a plan. */
    public static List<GroupRobustness> of(
            Optional<RobustnessPlan> plan, Scoring scoring, ScoringRun run, AssessmentStore store) {
        if (plan.isEmpty()) {
            return List.of();
        }
        RobustnessStudy study = new RobustnessStudy(scoring, run, store.data());
        return run.standings().groups().stream()
                .map(group -> study.of(group, plan.get()))
                .toList();
    }

    /** For the recipe; none without a plan. */
    public static SortedMap<String, String> options(Optional<RobustnessPlan> plan) {
        return plan.map(each -> new TreeMap<>(Map.of(
                        REPLICATIONS, Integer.toString(each.replications()),
                        SEED, Long.toString(each.seed()),
                        NOISE, BigDecimal.valueOf(each.noise()).toPlainString())))
                .orElseGet(TreeMap::new);
    }

    /**
     * From a recipe; none when it says nothing.
     *
     * @throws BadInputException it says something that cannot be
     */
    public static Optional<RobustnessPlan> plan(Recipe recipe) throws BadInputException {
        String replications = recipe.options().get(REPLICATIONS);
        if (replications == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(RobustnessPlan.weights(
                            Integer.parseInt(replications),
                            Long.parseLong(recipe.options().getOrDefault(SEED, "")))
                    .withNoise(new BigDecimal(recipe.options().getOrDefault(NOISE, "")).doubleValue()));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(List.of(Finding.error(
                    "recipe",
                    Location.none(),
                    Messages.of(SureRanks.class).message("recipe.robustness", recipe.options()))));
        }
    }
}
