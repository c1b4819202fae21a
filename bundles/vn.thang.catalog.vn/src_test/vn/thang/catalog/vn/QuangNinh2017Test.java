// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.analysis.GroupStatistics;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.YearOnYear;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.Node;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Quảng Ninh 2017 beside 2018; the article of 5 June 2019 says only that 2018 was higher. */
class QuangNinh2017Test {
    private static ScoredSample earlier;
    private static ScoringRun before;
    private static ScoringRun after;

    @BeforeAll
    static void score() throws Exception {
        earlier = ScoredSample.of("quang-ninh-2017");
        before = earlier.score(Layer.FINAL);
        after = ScoredSample.of("quang-ninh-2018").score(Layer.FINAL);
    }

    private static GroupStatistics group(ScoringRun run, String code) {
        return GroupStatistics.of(run.standings()).stream()
                .filter(s -> s.group().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"departments", "districts"})
    void theMeanRises(String code) {
        GroupStatistics then = group(before, code);
        assertEquals(then.units(), then.scored());
        assertTrue(
                then.meanPercent().compareTo(group(after, code).meanPercent()) < 0,
                then.meanPercent().toString());
    }

    /** Every unit is found by its id; most rise, some fall, so that a comparison has both to show. */
    @Test
    void unitsAreTheSameInBothYears() {
        Map<String, Standing> later = after.standings().all().stream()
                .collect(Collectors.toMap(s -> s.unit().getId(), s -> s));
        List<Integer> changes = before.standings().all().stream()
                .map(s -> later.get(s.unit().getId()).percent().compareTo(s.percent()))
                .toList();
        assertEquals(28 + 13, changes.size());
        assertTrue(changes.stream().filter(c -> c > 0).count() > 28, changes.toString());
        assertTrue(changes.contains(-1), changes.toString());
    }

    /** Communes were assessed for the first time in 2018; nothing else of the criteria is known to differ. */
    @Test
    void criteriaAreThoseOf2018WithoutCommunes() {
        assertEquals(
                List.of("department", "district"),
                earlier.framework().getScorecards().stream()
                        .map(s -> s.getCode())
                        .toList());
        assertTrue(nodes("quang-ninh-2018").containsAll(nodes("quang-ninh-2017")));
    }

    private static Set<String> nodes(String code) {
        List<Identified> nodes = new ArrayList<>();
        Catalog.find(code).orElseThrow().framework().eAllContents().forEachRemaining(e -> {
            if (e instanceof Node node) {
                nodes.add(node);
            }
        });
        return nodes.stream().map(Identified::getId).collect(Collectors.toSet());
    }

    /** The change per criterion group, in percentage points: on the whole 2018 is higher, at the same maxima. */
    @Test
    void yearsAreComparedNodeByNode() {
        Map<String, YearOnYear> changes = YearOnYear.of(before, after).stream()
                .collect(Collectors.toMap(c -> c.now().code(), c -> c));
        assertTrue(changes.get("department").change().signum() > 0);
        assertTrue(changes.get("district").change().signum() > 0);
        assertTrue(changes.values().stream().allMatch(YearOnYear::sameMaximum));
        assertFalse(changes.containsKey("commune"));
    }

    /** No score of 2017 is public, so no real body is there, not even to be compared with its score of 2018. */
    @Test
    void everyUnitIsFictitious() {
        assertEquals(28 + 13, earlier.assessment().getUnits().size());
        for (Unit unit : earlier.assessment().getUnits()) {
            assertEquals(Origin.RECONSTRUCTED, unit.getOrigin());
            assertTrue(unit.getName().get(0).getValue().contains("mẫu"), unit.getCode());
            assertFalse(unit.getCode().equals("H01"), "Uông Bí");
        }
    }

    /** The lineage of 2018 says so for every element; nothing that a score depends on differs. */
    @Test
    void theSeriesIsNotBroken() {
        Framework newer = Catalog.find("quang-ninh-2018").orElseThrow().framework();
        assertTrue(FrameworkComparison.compare(earlier.framework(), newer).isSeries());
        assertEquals(
                List.of("card-commune"),
                newer.getLineage().stream()
                        .filter(entry -> entry.getKind() == LineageKind.ADDED)
                        .map(entry -> entry.getTo().getFirst().getId())
                        .toList());
        assertEquals(
                earlier.framework().getScorecards().stream()
                        .flatMap(card -> Stream.concat(Stream.of(card), nodesOf(card).stream()))
                        .map(Identified::getId)
                        .collect(Collectors.toSet()),
                newer.getLineage().stream()
                        .filter(entry -> entry.getKind() == LineageKind.KEPT)
                        .map(entry -> entry.getFromIds().getFirst())
                        .collect(Collectors.toSet()));
    }

    private static List<Identified> nodesOf(Scorecard card) {
        List<Identified> nodes = new ArrayList<>();
        card.eAllContents().forEachRemaining(e -> {
            if (e instanceof Node node) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    /** 26 sample targets of 40 % at two criteria; what came is told from the percents of 2018 alone. */
    @Test
    void whatWasPromisedAndWhatCame() throws Exception {
        List<Target> promised = Catalog.find("quang-ninh-2017")
                .orElseThrow()
                .sample()
                .orElseThrow()
                .targets();
        ScoredSample now = ScoredSample.of("quang-ninh-2018");
        LocalDate day = LocalDate.of(2019, 6, 5);
        TargetList then = TargetList.of(promised, before, earlier.data(), day, TargetRules.STANDARD);
        List<PromiseOutcome> outcomes = Promises.of(
                        then, earlier.framework(), after, now.data(), day, Locale.forLanguageTag("vi"))
                .outcomes();
        assertEquals(26, outcomes.size());
        for (PromiseOutcome each : outcomes) {
            assertEquals(Origin.RECONSTRUCTED, each.promise().target().origin());
            assertEquals("≥ 40 %", each.promise().limit());
            ScoreTable table = after.tableOf(each.unit().orElseThrow()).orElseThrow();
            int node = table.plan().nodes().stream()
                    .filter(every -> every.id().equals(each.item().orElseThrow().getId()))
                    .findFirst()
                    .orElseThrow()
                    .index();
            // H2.1.2 and H2.2.2 have a maximum of 10: 40 % are 4 points
            boolean reached =
                    table.points(table.rowOf(each.unit().get().getId()), node).compareTo(BigDecimal.valueOf(4)) >= 0;
            assertEquals(reached ? Outcome.KEPT : Outcome.NOT_KEPT, each.outcome());
        }
        assertEquals(
                Set.of(Outcome.KEPT, Outcome.NOT_KEPT),
                outcomes.stream().map(PromiseOutcome::outcome).collect(Collectors.toSet()));
    }
}
