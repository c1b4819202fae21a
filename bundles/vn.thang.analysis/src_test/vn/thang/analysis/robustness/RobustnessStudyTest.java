// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Points mode, on five units and two criteria of 10 and 20 points; expected values worked out by hand. */
class RobustnessStudyTest {
    private static final double EXACT = 1e-12;
    private static final RobustnessPlan PLAN = RobustnessPlan.weights(1000, 5).on(1);

    private final SmallRun small = new SmallRun();

    RobustnessStudyTest() throws BadInputException {}

    private RobustnessStudy study() throws BadInputException {
        return new RobustnessStudy(StandardMethods.scoring(), run(), small.data());
    }

    private ScoringRun run() throws BadInputException {
        return small.score(Layer.VERIFIED);
    }

    private GroupStandings first() throws BadInputException {
        return run().standings().groups().get(0);
    }

    /**
     * U1 has 10 + 20, U2 5 + 20, U3 1 of 10 (the other does not apply), U5 nothing. In the middle of the cube nothing varies.
     * A's maximum up by half of a quarter: U2 gets 25.625 of 31.25; the second criterion left out: 5 of 10.
     */
    @Test
    void pointsUnderOtherMaxima() throws BadInputException {
        Set<Choice> both = EnumSet.of(Choice.WEIGHTS, Choice.INCLUSION);
        Trials trials = study().trials(first(), PLAN.varying(both));
        assertEquals(
                List.of(
                        new Factor(Choice.WEIGHTS, "A", 0, 1),
                        new Factor(Choice.WEIGHTS, "B", 1, 2),
                        new Factor(Choice.INCLUSION, "", 2, 3)),
                trials.factors());
        double[] values = new double[trials.units()];
        Trials.Trial trial = trials.start();
        trial.values(new double[] {0.5, 0.5, 0}, values);
        assertArrayEquals(new double[] {100, 25 / 0.3, 10, 0}, values, EXACT);
        trial.values(new double[] {0.75, 0.5, 0.1}, values);
        assertArrayEquals(new double[] {100, 25.625 / 0.3125, 10, 0}, values, EXACT);
        trial.values(new double[] {0.5, 0.5, 0.99}, values);
        assertArrayEquals(new double[] {100, 50, 10, 0}, values, EXACT);
    }

    @Test
    void equalUnitsCannotBeToldApart() throws BadInputException {
        small.set(2, "a", Layer.VERIFIED, "10");
        GroupRobustness result = study().of(first(), PLAN);
        assertEquals(
                List.of("U1", "U2", "U3", "U5"),
                codes(result.intervals().stream().map(RankInterval::unit)));
        assertEquals(
                new PairOrder(unit(result, 0), unit(result, 1), 0, 1),
                result.pairs().get(0));
        assertEquals(6, result.pairs().size());
        assertEquals(
                List.of(2, 1, 1),
                result.ties().stream().map(tie -> tie.units().size()).toList());
        TieGroup top = result.ties().get(0);
        assertTrue(top.isTie() && top.first() == 1 && top.last() == 1);
        assertEquals(0, result.averageShift(), "the order never changes");
        assertEquals(List.of(1.0, 0.0, 0.0), result.bands().get(0).shares(), "full marks are good under any weights");
    }

    /**
     * U1 7 + 4, U2 2 + 9: the second criterion would have to weigh as much as the first, which at most it can not: with
     * shares .7/.2 and .2/.45 on maxima 10f and 20g the first is ahead where .5 · 10f > .25 · 20g, that is f > g: half.
     */
    @Test
    void aCoinToss() throws BadInputException {
        small.set(1, "a", Layer.VERIFIED, "7");
        small.set(1, "b", Layer.VERIFIED, "4");
        small.set(2, "a", Layer.VERIFIED, "2");
        small.set(2, "b", Layer.VERIFIED, "9");
        GroupRobustness result = study().of(first(), PLAN.withNoise(0.5));
        PairOrder pair = result.pairs().get(0);
        assertEquals(0.5, pair.ahead(), 0.05, "1,000 tosses: three standard deviations are 0.047");
        assertEquals(0, pair.tied());
        assertEquals(List.of("U1", "U2"), codes(result.ties().get(0).units().stream()));
        RankInterval own = result.intervals().get(0);
        assertEquals(1 + (1 - pair.ahead()), own.mean(), EXACT);
        assertEquals(1, own.low(), EXACT);
        assertEquals(2, own.high(), EXACT);
        assertEquals(1 - pair.ahead(), own.shift(), EXACT, "from rank 1, which both share");
    }

    /** U2 has 5 of A, less than 6, and may at best be third: in every replication it is, and U3 passes it. */
    @Test
    void gatesOnRanksHoldInEveryReplication() throws BadInputException {
        small.capRank(0, "6", "3");
        small.set(3, "a", Layer.VERIFIED, "9");
        small.set(3, "b", Layer.VERIFIED, "3");
        GroupRobustness result = study().of(first(), PLAN.on(2));
        assertEquals(
                List.of("U1", "U3", "U2", "U5"),
                codes(result.intervals().stream().map(RankInterval::unit)));
        for (RankInterval interval : result.intervals()) {
            assertEquals(interval.rank(), interval.best());
            assertEquals(interval.rank(), interval.worst());
            assertEquals(0, interval.shift(), "from the rank that nothing varied gives");
        }
    }

    @Test
    void theSeedDecidesAndThreadsDoNot() throws BadInputException {
        small.set(1, "a", Layer.VERIFIED, "7");
        small.set(1, "b", Layer.VERIFIED, "4");
        small.set(2, "a", Layer.VERIFIED, "2");
        small.set(2, "b", Layer.VERIFIED, "9");
        RobustnessStudy study = study();
        GroupStandings group = first();
        List<RankInterval> one = study.of(group, PLAN).intervals();
        assertEquals(one, study.of(group, PLAN.on(2)).intervals());
        assertTrue(!one.equals(study.of(group, RobustnessPlan.weights(1000, 6)).intervals()));
    }

    /** Whoever is ahead depends on both weights alike; the third unit's rank on nothing. */
    @Test
    void sensitivity() throws BadInputException {
        small.set(1, "a", Layer.VERIFIED, "7");
        small.set(1, "b", Layer.VERIFIED, "4");
        small.set(2, "a", Layer.VERIFIED, "2");
        small.set(2, "b", Layer.VERIFIED, "9");
        List<Sensitivity> all =
                study().sensitivity(first(), RobustnessPlan.weights(1 << 12, 1).on(2));
        assertEquals(5, all.size(), "the mean shift and four ranks");
        Sensitivity rank = all.get(1);
        assertEquals(0.25, rank.variance(), 0.01, "rank 1 or 2, one as likely as the other");
        SobolIndex a = rank.indices().get(0);
        assertEquals("A", a.factor().node());
        assertEquals(1 / 3.0, a.first(), 0.03, "variance of f - 1/2, which is 1/12, of 1/4");
        assertEquals(2 / 3.0, a.total(), 0.03, "mean of f(1 - f), which is 1/6, of 1/4");
        assertEquals(0, all.get(3).variance());
    }

    @Test
    void pointsModeKnowsNoNormalisation() throws BadInputException {
        RobustnessStudy study = study();
        GroupStandings group = first();
        assertEquals(EnumSet.of(Choice.WEIGHTS, Choice.INCLUSION), study.choices(group));
        RobustnessPlan plan = PLAN.varying(EnumSet.of(Choice.NORMALISATION));
        assertThrows(IllegalArgumentException.class, () -> study.of(group, plan));
    }

    /** 1,000 replications in parts of 64 are 16 parts. */
    @Test
    void whoWatchesHearsOfEveryPartAndMayEndIt() throws BadInputException {
        List<Double> heard = new ArrayList<>();
        boolean[] enough = new boolean[1];
        RobustnessStudy watched = study().watched(new StudyMonitor() {
            @Override
            public void done(double share) {
                heard.add(share);
                enough[0] |= heard.size() == 20;
            }

            @Override
            public boolean cancelled() {
                return enough[0];
            }
        });
        watched.of(first(), PLAN);
        assertEquals(16, heard.size());
        assertEquals(1, heard.getLast());
        assertThrows(CancellationException.class, () -> watched.sensitivity(first(), PLAN));
        assertEquals(20, heard.size());
        assertThrows(CancellationException.class, () -> watched.of(first(), PLAN.on(2)));
    }

    private static Unit unit(GroupRobustness result, int place) {
        return result.intervals().get(place).unit();
    }

    private static List<String> codes(Stream<Unit> units) {
        return units.map(Unit::getCode).toList();
    }
}
