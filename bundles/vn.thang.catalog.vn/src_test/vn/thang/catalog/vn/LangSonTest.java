// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.targets.Known;
import vn.thang.analysis.targets.Reason;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.analysis.targets.TargetState;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Lạng Sơn 2020 against the figures of Báo Lạng Sơn, 15 July 2020 (facts LS-01 to LS-06). */
class LangSonTest {
    private static final LocalDate PUBLICATION = LocalDate.of(2020, 7, 15);
    private static final LocalDate END_OF_JUNE = LocalDate.of(2020, 6, 30);
    private static CatalogEntry entry;
    private static ScoredSample sample;
    private static ScoringRun run;

    @BeforeAll
    static void score() throws Exception {
        entry = Catalog.find("lang-son-2020").orElseThrow();
        sample = ScoredSample.of(entry);
        run = sample.score(Layer.FINAL);
    }

    private static TargetCheck value(String unit, String item, TargetBasis basis) {
        Target target = new Target(
                "t",
                sample.unit(unit).getId(),
                item,
                basis,
                Comparison.AT_LEAST,
                BigDecimal.ZERO,
                null,
                null,
                TargetStatus.PLANNED,
                null,
                Origin.RECONSTRUCTED,
                List.of(),
                List.of());
        return TargetList.of(List.of(target), run, sample.data(), PUBLICATION, TargetRules.STANDARD)
                .checks()
                .getFirst();
    }

    private static String share(String unit, String item) {
        Known known = value(unit, item, TargetBasis.SHARE).value().known();
        return ((Known.Exactly) known).value().setScale(2, RoundingMode.HALF_UP).toString();
    }

    /** 217/245 = 88.57 % (LS-01), 127/138 = 92.03 % (LS-03), 15799/19569 = 80.73 % (LS-05), 2427/19569 = 12.40 % (LS-06). */
    @Test
    void sharesFollowFromNumeratorAndDenominator() {
        assertEquals("88.57", share("HUYEN", "ls-district-h11"));
        assertEquals("92.03", share("XA", "ls-commune-x11"));
        assertEquals("80.73", share("TINH", "ls-province-t21"));
        assertEquals("12.40", share("TINH", "ls-province-t22"));
    }

    /** "Đến hết tháng 6/2020" for procedures; "từ đầu năm 2020 đến nay" (printed on 15 July) for files. */
    @Test
    void everyFigureHasTheDayUpToWhichItCounts() {
        assertEquals(
                END_OF_JUNE,
                value("HUYEN", "ls-district-h11", TargetBasis.SHARE).value().asOf());
        assertEquals(
                PUBLICATION,
                value("TINH", "ls-province-t22", TargetBasis.SHARE).value().asOf());
    }

    /** "Khoảng 1.500 người" is not 1500; "đã hoàn thành 30 %" says 30 % or more. */
    @Test
    void whatIsNotExactStaysSo() {
        TargetCheck about = value("TINH", "ls-tap_huan", TargetBasis.FIGURE);
        assertEquals(new Known.About(new BigDecimal("1500")), about.value().known());
        TargetCheck bound = value("TINH", "ls-dvc_muc_4", TargetBasis.FIGURE);
        assertEquals("≥ 30 %", TargetWords.value(bound.value(), TargetBasis.FIGURE, bound.item(), Locale.of("vi")));
        int row = sample.data().rowOf(sample.unit("TINH").getId());
        int node = run.tables().getFirst().plan().node("T2.3").orElseThrow().index();
        assertNull(
                run.tableOf(sample.unit("TINH")).orElseThrow().points(row, node),
                "no criterion computes with 30 or more");
    }

    @Test
    void nobodyIsScoredOrRanked() {
        List<Standing> standings = run.standings().groups().stream()
                .flatMap(group -> group.standings().stream())
                .toList();
        assertEquals(3, standings.size());
        assertTrue(standings.stream().allMatch(each -> each.rank() == null));
    }

    /** States follow from the published figures and the sample's own deadlines by the rules of the traffic light. */
    @Test
    void theTrafficLightOfTheDayOfPublication() {
        TargetList list = TargetList.of(
                entry.sample().orElseThrow().targets(), run, sample.data(), PUBLICATION, TargetRules.STANDARD);
        Map<String, TargetState> states = list.checks().stream()
                .collect(Collectors.toMap(check -> check.target().id(), TargetCheck::state));
        assertEquals(
                Map.of(
                        "ls-t1", TargetState.MET, // at least 30 %: "30 % completed" is at least 30 %
                        "ls-t2", TargetState.MET, // 100 % of 100 %
                        "ls-t3", TargetState.ON_TRACK, // 12.40 % of over 20 %, until the end of the year
                        "ls-t4", TargetState.AT_RISK, // 80.73 % of 95 %, 77 days left
                        "ls-t5", TargetState.ON_TRACK, // 88.57 % of 100 %
                        "ls-t6", TargetState.OVERDUE, // 92.03 % of over 98 %, until 30 June
                        "ls-t7", TargetState.UNKNOWN), // about 1,500 does not prove over 1,000
                states);
        TargetCheck late = list.in(TargetState.OVERDUE).getFirst();
        assertEquals(List.of(Reason.DEADLINE_PASSED), late.reasons());
        assertEquals("> 98 %", TargetWords.limit(late.target(), late.item(), Locale.of("vi")));
    }

    /** Every invented target says so; two are inferred from the article and the period of Resolution 17/NQ-CP. */
    @Test
    void noSampleTargetLooksOfficial() {
        for (Target target : entry.sample().orElseThrow().targets()) {
            assertTrue(target.origin() != Origin.PUBLISHED, target.id());
            if (target.origin() == Origin.RECONSTRUCTED) {
                assertTrue(target.text().contains("dữ liệu dựng lại"), target.id());
            }
        }
    }
}
