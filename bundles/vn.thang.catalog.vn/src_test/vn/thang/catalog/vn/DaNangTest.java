// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.StrengthsAndWeaknesses;
import vn.thang.analysis.UnitProfile;
import vn.thang.analysis.compare.YearOnYear;
import vn.thang.analysis.targets.SharedTarget;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.analysis.targets.TargetState;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetReview;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/** Đà Nẵng 2018 against the article on the conference of 19 August 2019 (facts DN-01, DN-02; DOMAIN A3). */
class DaNangTest {
    private static CatalogEntry entry;
    private static ScoredSample sample;
    private static ScoringRun run;
    private static ScoringRun before;

    @BeforeAll
    static void score() throws Exception {
        entry = Catalog.find("da-nang-2018").orElseThrow();
        sample = ScoredSample.of(entry);
        run = sample.score(Layer.FINAL);
        before = ScoredSample.of(Catalog.find("da-nang-2017").orElseThrow()).score(Layer.FINAL);
    }

    private static GroupStandings group(String code) {
        return run.standings().groups().stream()
                .filter(each -> each.group().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void leads(String group, String unit, String points) {
        Standing first = group(group).standings().getFirst();
        assertEquals(1, first.rank());
        assertEquals(unit, first.unit().getName().getFirst().getValue());
        assertEquals(new BigDecimal(points), first.points());
    }

    /** The four leaders and their totals are printed. */
    @Test
    void fourRankingsWithThePublishedLeaders() {
        assertEquals(4, run.standings().groups().size());
        leads("department", "Sở Thông tin và Truyền thông", "93.94");
        leads("central", "Cục Thuế", "91.3");
        leads("district", "UBND quận Thanh Khê", "91.93");
        leads("ward", "UBND phường Hòa Hiệp Bắc", "88.21");
    }

    /** 23 departments, 6 of them rated good: printed. The other counts (6, 7, 56) are those of 2020. */
    @Test
    void unitsAndTheBandGood() {
        assertEquals(
                List.of(23, 6, 7, 56),
                run.standings().groups().stream()
                        .map(each -> each.standings().size())
                        .toList());
        assertEquals(
                6,
                group("department").standings().stream()
                        .filter(each -> each.band().getCode().equals("tot"))
                        .count());
    }

    /** Of 2018 every figure holds; of 2020, 12 awards were published and 3 + 1 + 1 + 6 = 11 listed. */
    @Test
    void everyPublishedFigureHoldsButTheAwards() {
        List<FigureCheck> checks =
                new PublishedFigures().check(sample.assessment().getPublished(), List.of(run));
        assertEquals(13, checks.size());
        List<FigureCheck> wrong = checks.stream()
                .filter(check -> check.verdict() == Verdict.INCONSISTENT)
                .toList();
        assertEquals(1, wrong.size(), wrong.toString());
        FigureCheck awards = wrong.getFirst();
        assertEquals("DN-04", awards.figure().getId());
        assertEquals(List.of("12", "11", "+1"), List.of(awards.published(), awards.recomputed(), awards.difference()));
        assertEquals(
                11,
                checks.stream()
                        .filter(check -> check.verdict() == Verdict.CONSISTENT)
                        .count());
    }

    /** "Hạ tầng, ứng dụng và chính sách đều tăng so với năm 2017, riêng nhân lực giảm nhẹ", under changed criteria. */
    @Test
    void threeGroupsUpHumanResourcesDown() {
        Map<String, Set<Boolean>> up = YearOnYear.of(before, run).stream()
                .filter(each -> each.now().depth() == 1)
                .collect(Collectors.groupingBy(
                        each -> each.now().code(),
                        Collectors.mapping(each -> each.change().signum() > 0, Collectors.toSet())));
        assertEquals(
                Map.of("1", Set.of(true), "2", Set.of(true), "3", Set.of(false), "4", Set.of(true)),
                up,
                "the same direction in all four rankings");
    }

    /** Online payment was added in 2018 (reconstruction): it has no counterpart, its group does. */
    @Test
    void whatIsNewHasNoCounterpart() {
        List<YearOnYear> years = YearOnYear.of(before, run);
        assertFalse(years.stream().anyMatch(each -> each.now().code().equals("2.4")));
        YearOnYear services = years.stream()
                .filter(each -> each.now().id().equals("dn-dep-c22"))
                .findFirst()
                .orElseThrow();
        assertFalse(services.sameMaximum(), "14 points in 2017, 12 in 2018");
        assertEquals(23, services.units());
        assertEquals(22, services.unitsBefore(), "no score of 2017 is invented beside the name of a real unit");
    }

    /** Demands of the conference: online payment everywhere and at least 40 % at level 4 by October 2019, every quarter. */
    @Test
    void theTargetsOfTheConference() {
        List<Target> targets = entry.sample().orElseThrow().targets();
        assertEquals(72, targets.size(), "two for each of 23 + 6 + 7 agencies and districts");
        for (Target target : targets) {
            assertEquals(LocalDate.of(2019, 10, 31), target.deadline());
            assertEquals(
                    List.of(LocalDate.of(2019, 9, 30), LocalDate.of(2019, 12, 31)),
                    target.reviews().stream().map(TargetReview::due).toList());
        }
        assertEquals(
                36,
                targets.stream()
                        .filter(each -> each.comparison() == Comparison.AT_LEAST
                                && each.value().equals(BigDecimal.valueOf(40)))
                        .count());
    }

    /** Nothing is met or late before its day: what was open in August is overdue in November. */
    @Test
    void openTargetsBecomeOverdueAfterOctober() {
        TargetList august = on(LocalDate.of(2019, 8, 20));
        TargetList november = on(LocalDate.of(2019, 11, 1));
        assertEquals(august.counts().get(TargetState.MET), november.counts().get(TargetState.MET));
        assertEquals(august.counts().get(TargetState.AT_RISK), november.counts().get(TargetState.OVERDUE));
        assertEquals(
                Set.of(TargetState.MET, TargetState.AT_RISK), august.counts().keySet());
        List<SharedTarget> shared = august.shared();
        assertEquals(6, shared.size(), "two demands in each of three rankings");
        assertEquals(23, shared.getFirst().units());
    }

    private static TargetList on(LocalDate day) {
        return TargetList.of(entry.sample().orElseThrow().targets(), run, sample.data(), day, TargetRules.STANDARD);
    }

    /** The organiser owes every unit its strong and weak points; 10 percentage points from the median count. */
    @Test
    void strengthsAndWeaknessesOfEveryUnit() {
        int told = 0;
        for (GroupStandings group : run.standings().groups()) {
            GroupProfile profile = GroupProfile.of(run, group);
            for (Standing standing : group.standings()) {
                Unit unit = standing.unit();
                StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(UnitProfile.of(profile, unit), BigDecimal.TEN);
                for (UnitProfile.Entry strength : found.strengths()) {
                    assertTrue(strength.percent().subtract(strength.median()).compareTo(BigDecimal.TEN) >= 0);
                }
                for (UnitProfile.Entry weakness : found.weaknesses()) {
                    assertTrue(weakness.median().subtract(weakness.percent()).compareTo(BigDecimal.TEN) >= 0);
                }
                told += found.strengths().isEmpty() && found.weaknesses().isEmpty() ? 0 : 1;
            }
        }
        assertTrue(told > 80, "of 92 units " + told);
        Standing leader = group("department").standings().getFirst();
        assertEquals(
                List.of(),
                StrengthsAndWeaknesses.of(
                                UnitProfile.of(GroupProfile.of(run, group("department")), leader.unit()),
                                BigDecimal.TEN)
                        .weaknesses());
    }
}
