// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thang.analysis.internal.robustness.Deciding;
import vn.thang.analysis.internal.robustness.Models;
import vn.thang.analysis.internal.robustness.Replications;
import vn.thang.analysis.internal.robustness.SobolEstimator;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Band;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * How sure the ranks of an assessment are. Ranks in replications are competition ranks among the ranked units of a group,
 * decided on ten significant digits and on the decimals that the framework decides on; tie-breakers do not count. Gates that
 * leave a unit no better band or rank hold in every replication as they do for the scores as they are.
 * Immutable and thread-safe; the same seed gives the same result on any number of threads.
 */
public final class RobustnessStudy {
    private final Scoring scoring;
    private final ScoringRun run;
    private final ScoreData data;
    private final StudyMonitor monitor;

    /** Of an assessment that was scored from this data. */
    public RobustnessStudy(Scoring scoring, ScoringRun run, ScoreData data) {
        this(scoring, run, data, StudyMonitor.NONE);
    }

    private RobustnessStudy(Scoring scoring, ScoringRun run, ScoreData data, StudyMonitor monitor) {
        this.scoring = scoring;
        this.run = run;
        this.data = data;
        this.monitor = monitor;
    }

    /** The same with somebody who hears how far each call has come, and may end it. */
    public RobustnessStudy watched(StudyMonitor by) {
        return new RobustnessStudy(scoring, run, data, by);
    }

    /** Whether a choice can vary in the group: all can in index mode, some in points mode. */
    public Set<Choice> choices(GroupStandings group) {
        EnumSet<Choice> choices = EnumSet.allOf(Choice.class);
        if (Reweighting.of(table(group)).isEmpty()) {
            choices.removeIf(choice -> !choice.inPointsMode());
        }
        return choices;
    }

    /** What was drawn and what came out. */
    private record Tried(List<Standing> ranked, Deciding deciding, Replications all) {}

    private Tried tried(GroupStandings group, RobustnessPlan plan, boolean withBands) {
        List<Standing> ranked = ranked(group);
        Trials trials = trials(group, plan);
        Deciding deciding = new Deciding(table(group), ranked);
        Replications.Points points = Replications.random(plan.seed(), trials.dimensions());
        return new Tried(ranked, deciding, Replications.of(trials, deciding, plan, withBands, points, monitor));
    }

    /**
     * The rank intervals of a group alone.
     *
     * @throws IllegalArgumentException the plan has a choice that is not one of the group's {@link #choices}, or the group
     *     has more than 65 535 ranked units
     */
    public List<RankInterval> intervals(GroupStandings group, RobustnessPlan plan) {
        return ranked(group).isEmpty() ? List.of() : intervals(tried(group, plan, false), plan.threads());
    }

    private static List<RankInterval> intervals(Tried tried, int threads) {
        int[] stated = Models.stated(tried.ranked(), tried.deciding());
        RankInterval[] intervals = new RankInterval[stated.length];
        IntStream units = IntStream.range(0, stated.length);
        (threads > 1 ? units.parallel() : units).forEach(unit -> {
            Standing own = tried.ranked().get(unit);
            intervals[unit] = RankInterval.of(
                    own.unit(), own.rank(), stated[unit], tried.all().ranks(unit));
        });
        return List.of(intervals);
    }

    /**
     * Tries a group.
     *
     * @throws IllegalArgumentException as {@link #intervals}
     */
    public GroupRobustness of(GroupStandings group, RobustnessPlan plan) {
        if (ranked(group).isEmpty()) {
            return new GroupRobustness(group, plan, List.of(), List.of(), List.of(), List.of());
        }
        boolean onScale = !plan.choices().contains(Choice.NORMALISATION);
        Tried tried = tried(group, plan, onScale);
        return new GroupRobustness(
                group,
                plan,
                intervals(tried, plan.threads()),
                onScale ? bands(tried.ranked(), tried.deciding(), tried.all(), plan) : List.of(),
                pairs(tried.ranked(), tried.all(), plan),
                ties(tried.ranked(), tried.all(), plan));
    }

    /**
     * Which choices matter: for the mean shift of all ranks, and then for the rank of every ranked unit. When the weights are
     * the only choice each weight is a factor, else they are one together.
     *
     * @param plan its replications are the base samples; each takes as many evaluations as there are factors and two more
     * @throws IllegalArgumentException as {@link #intervals}
     */
    public List<Sensitivity> sensitivity(GroupStandings group, RobustnessPlan plan) {
        List<Standing> ranked = ranked(group);
        if (ranked.isEmpty()) {
            return List.of();
        }
        Trials trials = trials(group, plan);
        Deciding deciding = new Deciding(table(group), ranked);
        List<SobolEstimator.Result> results = new SobolEstimator(
                        trials.dimensions(),
                        Models.factors(trials, plan),
                        ranked.size() + 1,
                        () -> Models.ranks(trials, deciding, Models.stated(ranked, deciding)))
                .estimate(plan.replications(), plan.seed(), plan.threads(), monitor);
        List<Sensitivity> all = new ArrayList<>();
        for (int output = 0; output < results.size(); output++) {
            SobolEstimator.Result result = results.get(output);
            all.add(new Sensitivity(
                    output == 0
                            ? Optional.empty()
                            : Optional.of(ranked.get(output - 1).unit()),
                    result.variance(),
                    result.indices()));
        }
        return List.copyOf(all);
    }

    /** The model that a plan tries out in a group. */
    public Trials trials(GroupStandings group, RobustnessPlan plan) {
        List<Standing> ranked = ranked(group);
        if (!choices(group).containsAll(plan.choices())) {
            throw new IllegalArgumentException("points mode knows no " + plan.choices());
        }
        if (ranked.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("more than 65535 ranked units");
        }
        return Models.trials(scoring, run, data, table(group), ranked, plan);
    }

    private ScoreTable table(GroupStandings group) {
        return run.tables().stream()
                .filter(each -> each.plan().scorecard() == group.scorecard())
                .findFirst()
                .orElseThrow();
    }

    private static List<Standing> ranked(GroupStandings group) {
        return group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
    }

    private static List<BandChances> bands(
            List<Standing> ranked, Deciding deciding, Replications all, RobustnessPlan plan) {
        List<Band> bands = deciding.bands();
        List<BandChances> chances = new ArrayList<>();
        for (int unit = 0; unit < ranked.size() && !bands.isEmpty(); unit++) {
            double[] shares = new double[bands.size()];
            for (int band = 0; band < shares.length; band++) {
                shares[band] = all.band(unit, band) / (double) plan.replications();
            }
            Standing own = ranked.get(unit);
            chances.add(new BandChances(
                    own.unit(), own.band(), bands, Arrays.stream(shares).boxed().toList()));
        }
        return chances;
    }

    private static List<PairOrder> pairs(List<Standing> ranked, Replications all, RobustnessPlan plan) {
        List<PairOrder> pairs = new ArrayList<>();
        int n = ranked.size();
        int far = n <= GroupRobustness.ALL_PAIRS ? n : GroupRobustness.NEAR;
        for (int unit = 0; unit < n; unit++) {
            for (int other = unit + 1; other < Math.min(n, unit + far + 1); other++) {
                pairs.add(pair(ranked, all, plan, unit, other));
            }
        }
        return pairs;
    }

    private static PairOrder pair(List<Standing> ranked, Replications all, RobustnessPlan plan, int unit, int other) {
        double n = plan.replications();
        int ahead = all.ahead(unit, other);
        int behind = all.ahead(other, unit);
        return new PairOrder(
                ranked.get(unit).unit(),
                ranked.get(other).unit(),
                ahead / n,
                (plan.replications() - ahead - behind) / n);
    }

    private static List<TieGroup> ties(List<Standing> ranked, Replications all, RobustnessPlan plan) {
        List<TieGroup> ties = new ArrayList<>();
        int from = 0;
        for (int unit = 1; unit <= ranked.size(); unit++) {
            if (unit == ranked.size() || clearly(ranked, all, plan, from, unit)) {
                ties.add(new TieGroup(
                        ranked.get(from).rank(),
                        ranked.get(unit - 1).rank(),
                        ranked.subList(from, unit).stream().map(Standing::unit).toList()));
                from = unit;
            }
        }
        return ties;
    }

    /** Whether any of the units from a place on is clearly ahead of one below. */
    private static boolean clearly(List<Standing> ranked, Replications all, RobustnessPlan plan, int from, int unit) {
        for (int above = from; above < unit; above++) {
            if (pair(ranked, all, plan, above, unit).isClear()) {
                return true;
            }
        }
        return false;
    }
}
