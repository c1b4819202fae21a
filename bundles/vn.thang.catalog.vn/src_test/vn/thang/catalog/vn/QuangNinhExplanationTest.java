// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.explain.Explanation;
import vn.thang.analysis.explain.Explanation.Kind;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** The chain from rank to evidence, on Quảng Ninh 2018. Who entered what and the documents are invented here. */
class QuangNinhExplanationTest {
    private static final Locale VI = Locale.of("vi");
    private static ScoredSample sample;
    private static ScoringRun official;

    @BeforeAll
    static void score() throws Exception {
        sample = ScoredSample.of(Catalog.find("quang-ninh-2018").orElseThrow());
        official = sample.score(Layer.FINAL);
    }

    private static Explanation explain(String code, CellInfoSource infos, Evidence... evidence) throws Exception {
        return Explanation.of(official, sample.unit(code), infos, List.of(evidence), ZoneOffset.UTC);
    }

    private static PlanNode node(String unit, String code) {
        return official.tableOf(sample.unit(unit))
                .orElseThrow()
                .plan()
                .node(code)
                .orElseThrow();
    }

    private static List<String> texts(Explanation whole, Kind kind) {
        return whole.all()
                .filter(step -> step.kind() == kind)
                .map(step -> step.text().in(VI))
                .toList();
    }

    /** 146 of 170 = 85.88 %, rank 1 of 14, good above 80 % (portal and article); 146 − 136 = 10 points to spare. */
    @Test
    void standingRankAndBandOfUongBi() throws Exception {
        Explanation whole = explain("H01", CellInfoSource.none());
        assertEquals(
                "Thành phố Uông Bí: 146 trên 170 điểm (85,88 %), hạng 1 trên 14 đơn vị của Huyện, thị xã, thành phố,"
                        + " mức “Tốt” (trên 80 %).",
                whole.sentence(VI));
        assertEquals(List.of("Ngưỡng của mức “Tốt” (trên 80 %) thấp hơn 10 điểm"), texts(whole, Kind.EDGE));
        List<Explanation> neighbours =
                whole.all().filter(step -> step.kind() == Kind.NEIGHBOUR).toList();
        assertEquals(1, neighbours.size());
        assertTrue(neighbours.getFirst().text().in(VI).startsWith("Hạng 2: "));
        assertTrue(neighbours.getFirst().unit() != sample.unit("H01"));
    }

    @Test
    void everyNodeIsThereAndRestsOnFigures() throws Exception {
        Explanation whole = explain("H05", CellInfoSource.none());
        List<PlanNode> nodes =
                official.tableOf(sample.unit("H05")).orElseThrow().plan().nodes();
        List<String> scores = whole.all()
                .filter(step -> step.kind() == Kind.SCORE)
                .map(step -> step.node().orElseThrow().code())
                .toList();
        assertEquals(nodes.stream().map(PlanNode::code).toList(), scores);
        for (PlanNode node : nodes) {
            Explanation step = whole.at(node).orElseThrow();
            assertTrue(
                    step.text().in(VI).contains(node.index() == 0 ? "170" : node.code()),
                    step.text().in(VI));
        }
        assertTrue(texts(whole, Kind.FIGURE).size() >= 25);
    }

    @Test
    void figuresLeadToWhoEnteredThemAndToTheDocument() throws Exception {
        Unit unit = sample.unit("H01");
        PlanNode node = node("H01", "H1.1.1");
        Explanation bare = explain("H01", CellInfoSource.none()).at(node).orElseThrow();
        String item = bare.children().getFirst().text().in(VI);
        CellInfo info = new CellInfo(
                new Author("lan", "Nguyễn Thị Lan"), Instant.parse("2018-09-12T02:00:00Z"), "theo báo cáo quý III");
        String measure = official.framework().getMeasures().stream()
                .filter(each -> each.getCode().equals("h_computers"))
                .findFirst()
                .orElseThrow()
                .getId();
        Evidence document = new Evidence(
                "e1", unit.getId(), measure, "1234/BC-UBND", LocalDate.of(2018, 9, 12), null, null, 3, null, "đạt");
        Evidence forCriterion =
                new Evidence("e2", unit.getId(), node.id(), "77/KH-UBND", null, null, null, null, null, null);
        Evidence other = new Evidence("e3", "somebody", node.id(), "9/XX", null, null, null, null, null, null);
        Explanation whole = explain("H01", (id, key) -> Optional.of(info), document, forCriterion, other);
        Explanation step = whole.at(node).orElseThrow();
        String sentence = step.sentence(VI);
        assertTrue(sentence.startsWith("Thành phố Uông Bí: H1.1.1 "), sentence);
        assertTrue(sentence.contains(item), sentence);
        assertTrue(sentence.contains("Nguyễn Thị Lan nhập ngày 12/09/2018: theo báo cáo quý III"), sentence);
        assertTrue(texts(step, Kind.EVIDENCE).contains("Tài liệu kiểm chứng: 77/KH-UBND"));
        assertTrue(texts(step, Kind.EVIDENCE).stream().noneMatch(text -> text.contains("9/XX")));
        assertTrue(
                texts(step, Kind.EVIDENCE)
                        .contains("Tài liệu kiểm chứng: 1234/BC-UBND, ngày 12/09/2018, tr. 3, kết luận: đạt"),
                texts(step, Kind.EVIDENCE).toString());
    }

    /** The sum of the groups stands in the sentence of the total: what every part gave can be added up. */
    @Test
    void theTreeAsTextIsIndented() throws Exception {
        List<String> lines =
                explain("X01", CellInfoSource.none()).text(VI).lines().toList();
        assertTrue(lines.get(0).startsWith("Thị trấn Trới"), lines.get(0));
        assertTrue(lines.get(0).contains("57,72 trên 100 điểm"), lines.get(0));
        assertTrue(lines.get(1).startsWith("  Hạng 1 trên 89"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("      X1.1 ")));
    }

    @Test
    void aUnitThatIsNotScoredIsRefused() {
        Unit stranger = AssessmentFactory.eINSTANCE.createUnit();
        stranger.setId("stranger");
        stranger.setCode("stranger");
        assertThrows(
                BadInputException.class,
                () -> Explanation.of(official, stranger, CellInfoSource.none(), List.of(), ZoneOffset.UTC));
    }
}
