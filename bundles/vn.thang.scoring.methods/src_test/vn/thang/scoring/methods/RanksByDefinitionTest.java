// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.ScoreMode;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * Order, ranks and bands of many units, full of ties and near ties, against their definition in decimals: the points or
 * the percent, with the noise off or rounded as stated, compared as decimals. Exact, no tolerance.
 */
class RanksByDefinitionTest {
    private static final int UNITS = 4_000;
    private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_UP);
    private static final MathContext WITHOUT_NOISE = new MathContext(30, RoundingMode.HALF_UP);

    private final Scene scene = new Scene();
    private final Random random = new Random(7);

    private void banding(ScoreBasis basis, String... from) {
        Banding banding = CRITERIA.createBanding();
        banding.setBasis(basis);
        for (String edge : from) {
            Band band = CRITERIA.createBand();
            band.setId("from " + edge);
            band.setFrom(edge.isEmpty() ? null : n(edge));
            banding.getBands().add(band);
        }
        scene.framework.getBandings().add(banding);
        scene.card.setBanding(banding);
    }

    private String bandOf(BigDecimal decided) {
        for (Band band : scene.card.getBanding().getBands()) {
            if (band.getFrom() == null || decided.compareTo(band.getFrom()) >= 0) {
                return band.getId();
            }
        }
        throw new AssertionError("the last band is open");
    }

    /** Numbers with ten digits, and neighbours of the middle between two of them, of every size and sign. */
    private String nearTie() {
        long digits = 1_000_000_000L + random.nextInt(random.nextBoolean() ? 40 : 1_000_000_000) * 9L % 9_000_000_000L;
        long tail = List.of(0L, 499_999L, 500_000L, 500_001L, 499_950L, 500_050L, 999_999L)
                .get(random.nextInt(7));
        int exponent = random.nextInt(8) == 0 ? random.nextInt(30) - 15 : 2;
        BigDecimal number = new BigDecimal(BigInteger.valueOf(digits * 1_000_000 + tail), 15 - exponent);
        return (random.nextInt(20) == 0 ? number.negate() : number).toPlainString();
    }

    /** Origin of the expected values: ten significant digits, half up, of the decimal that the value prints as. */
    @Test
    void ofAnIndexTenDigitsDecide() {
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
        NormaliseStep none = CRITERIA.createNormaliseStep();
        none.setMethod(NormaliseMethod.NONE);
        scene.card.getIndex().getSteps().add(none);
        Measure measure = scene.measure("a");
        IndicatorRule rule = CRITERIA.createIndicatorRule();
        rule.setMeasure(measure);
        scene.criterion(scene.card, "a", null, rule);
        banding(ScoreBasis.POINTS, "100.0000002", "100.00000005", "100", "-3", "");
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            Unit unit = scene.unit("U" + i);
            units.add(unit);
            scene.input(unit, measure, i % 97 == 0 ? "" : nearTie());
        }
        ScoringRun run = scene.run();
        Map<Unit, BigDecimal> decided = new HashMap<>();
        for (int i = 0; i < UNITS; i++) {
            double value = run.tables().get(0).value(i, 0);
            if (value == value) {
                decided.put(units.get(i), BigDecimal.valueOf(value).round(TEN));
            }
        }
        assertLinesMatch(expected(units, decided, Map.of(), RankMethod.COMPETITION), actual(run));
        for (Standing standing : run.standings().all()) {
            BigDecimal value = decided.get(standing.unit());
            assertEquals(
                    value == null ? null : bandOf(value),
                    standing.band() == null ? null : standing.band().getId());
        }
    }

    /** Origin of the expected values: the points awarded, by decimals. */
    @ParameterizedTest
    @CsvSource({
        "PERCENT,COMPETITION,,60",
        "PERCENT,DENSE,,60",
        "PERCENT,ORDINAL,,",
        "PERCENT,COMPETITION,2,60",
        "POINTS,COMPETITION,,60",
        "POINTS,DENSE,1,60",
        "PERCENT,COMPETITION,0,7"
    })
    void ofPointsDecimalsDecide(ScoreBasis basis, RankMethod method, Integer decimals, String maximum) {
        Criterion c1 = scene.criterion(scene.card, "1", maximum == null ? "3" : maximum, null);
        Criterion c2 = scene.criterion(scene.card, "2", "40", null);
        scene.rounding(RoundingLevel.NEVER, 2, RoundingRule.HALF_EVEN, decimals);
        banding(ScoreBasis.PERCENT, "80", "50", "");
        Ranking ranking = CRITERIA.createRanking();
        ranking.setBasis(basis);
        ranking.setMethod(method);
        ranking.getTieBreakers().add(c2);
        scene.card.setRanking(ranking);
        List<Unit> units = new ArrayList<>();
        Map<Unit, BigDecimal> decided = new HashMap<>();
        Map<Unit, BigDecimal> breaker = new HashMap<>();
        BigDecimal whole = n(maximum == null ? "3" : maximum).add(n("40"));
        for (int i = 0; i < UNITS; i++) {
            Unit unit = scene.unit("U" + i);
            units.add(unit);
            BigDecimal first = BigDecimal.valueOf(random.nextInt(200), 2);
            first = random.nextInt(5) == 0 ? first.add(BigDecimal.valueOf(random.nextInt(9), 22)) : first;
            BigDecimal second = BigDecimal.valueOf(random.nextInt(300), 2);
            scene.award(unit, c1, first.toPlainString()).award(unit, c2, i % 89 == 0 ? "" : second.toPlainString());
            if (i % 89 != 0) {
                BigDecimal points = first.add(second);
                BigDecimal percent = points.movePointRight(2).divide(whole, new MathContext(34, RoundingMode.HALF_UP));
                BigDecimal value = basis == ScoreBasis.POINTS ? points : percent;
                decided.put(
                        unit,
                        decimals == null
                                ? value.round(WITHOUT_NOISE)
                                : value.setScale(decimals, RoundingMode.HALF_EVEN));
                breaker.put(unit, decimals == null ? second : second.setScale(decimals, RoundingMode.HALF_EVEN));
            }
        }
        assertLinesMatch(expected(units, decided, breaker, method), actual(scene.run()));
    }

    private static List<String> expected(
            List<Unit> units, Map<Unit, BigDecimal> decided, Map<Unit, BigDecimal> breaker, RankMethod method) {
        Comparator<Unit> best = Comparator.comparing((Unit u) -> decided.get(u))
                .thenComparing(u -> breaker.getOrDefault(u, BigDecimal.ZERO))
                .reversed();
        List<Unit> sorted =
                units.stream().filter(decided::containsKey).sorted(best).toList();
        List<String> lines = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && method != RankMethod.ORDINAL && best.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            rank = tie ? rank : method == RankMethod.DENSE ? rank + 1 : i + 1;
            lines.add(sorted.get(i).getCode() + " " + rank);
        }
        units.stream().filter(u -> !decided.containsKey(u)).forEach(u -> lines.add(u.getCode() + " null"));
        return lines;
    }

    private static List<String> actual(ScoringRun run) {
        return run.standings().groups().stream()
                .flatMap(group -> group.standings().stream())
                .map(s -> s.unit().getCode() + " " + s.rank())
                .toList();
    }

    /** Standings are made when asked for: in any order and by any number of threads they are the same. */
    @Test
    void standingsAreTheSameInWhateverOrderTheyAreAskedFor() throws Exception {
        Criterion c1 = scene.criterion(scene.card, "1", "60", null);
        banding(ScoreBasis.PERCENT, "80", "50", "");
        UnitGroup group = scene.unitGroup("G");
        for (int i = 0; i < UNITS; i++) {
            Unit unit = scene.unit("U" + i, i % 3 == 0 ? group : null);
            scene.award(unit, c1, BigDecimal.valueOf(random.nextInt(6_000), 2).toPlainString());
        }
        List<Standing> expected = scene.run().standings().groups().stream()
                .flatMap(g -> g.standings().stream())
                .toList();
        List<GroupStandings> groups = scene.run().standings().groups();
        Callable<List<Standing>> forwards =
                () -> groups.stream().flatMap(g -> g.standings().stream()).toList();
        Callable<List<Standing>> backwards = () -> {
            groups.forEach(g -> g.standings().reversed().forEach(Standing::hashCode));
            return forwards.call();
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<List<Standing>> each : pool.invokeAll(List.of(forwards, backwards, forwards, backwards))) {
                assertEquals(expected, each.get());
            }
        }
        ScoringRun run = scene.run();
        for (Standing each : expected.subList(1_000, 1_100)) {
            assertEquals(each, run.standings().of(each.unit()).orElseThrow());
        }
        assertEquals(
                scene.assessment.getUnits(),
                run.standings().all().stream().map(Standing::unit).toList());
    }
}
