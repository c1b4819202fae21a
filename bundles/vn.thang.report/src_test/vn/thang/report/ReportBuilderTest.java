// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureResolution;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.Verdict;

/** The report on the assessment of {@link SampleRun}; expected numbers are those of the table there. */
class ReportBuilderTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final SampleRun sample = new SampleRun();

    @Test
    void sectionsComeInReadingOrder() throws Exception {
        Report report = report();
        assertEquals(
                List.of(
                        "summary",
                        "ranking-districts",
                        "weakest",
                        "sources",
                        "provenance",
                        "criteria-districts",
                        "scorecards-districts",
                        "origins"),
                report.sections().stream().map(Section::id).toList());
    }

    @Test
    void rankingShowsRankPointsPercentBandAndRemarks() throws Exception {
        Table ranking = table(report(), "ranking-districts");
        assertEquals(
                List.of("1", SampleRun.U1, "43,72", "89,27", "17,78", "150,77", "170", "88,69", "Tốt", ""),
                printed(ranking, 0));
        assertEquals(
                List.of(
                        "2",
                        "Đông Triều",
                        "40,00",
                        "79,00",
                        "—",
                        "134,87",
                        "170",
                        "79,33",
                        "Khá",
                        "sát ngưỡng: dưới 80 là 0,67 % (Tốt)"),
                printed(ranking, 1));
        assertEquals(List.of("3", "=1+1"), printed(ranking, 2).subList(0, 2));
        assertEquals(List.of("3", "Bình Liêu"), printed(ranking, 3).subList(0, 2));
        assertEquals(
                List.of("", "Hải Hà", "10,00", "20,00", "0,00", "30,00", "170", "17,65", "Yếu", "không xếp hạng"),
                printed(ranking, 4));
        assertEquals(
                List.of("", "Cô Tô, \"đảo\"", "20,00", "", "10,00", "", "170", "", "", "chưa có điểm B1"),
                printed(ranking, 5));
    }

    @Test
    void missingAndNotApplicableAreTyped() throws Exception {
        Table ranking = table(report(), "ranking-districts");
        assertEquals(Value.NOT_APPLICABLE, ranking.rows().get(1).cells().get(4).value());
        assertEquals(Value.MISSING, ranking.rows().get(5).cells().get(3).value());
        assertEquals(
                new Value.Decimal(new BigDecimal("0"), 2),
                ranking.rows().get(4).cells().get(4).value());
    }

    /** Mean (150.77 + 90 + 134.8666… + 30 + 90) / 5 = 99.1273…; highest less lowest 120.77. */
    @Test
    void summaryHoldsStatisticsAndBandCounts() throws Exception {
        Report report = report();
        assertEquals(
                List.of("Huyện, thị xã", "6", "5", "99,13", "58,31", "150,77", "30,00", "120,77"),
                printed(table(report, "statistics"), 0));
        assertEquals(List.of("Huyện, thị xã", "1", "1", "2", "1"), printed(table(report, "bands"), 0));
    }

    @Test
    void reconstructionsAreMarked() throws Exception {
        Report report = report();
        assertTrue(
                report.notices().getFirst().startsWith("DỮ LIỆU DỰNG LẠI (*)"),
                report.notices().toString());
        assertEquals(2, report.notices().size());
        Table ranking = table(report, "ranking-districts");
        assertEquals(Origin.RECONSTRUCTED, ranking.columns().get(5).origin());
        Table origins = table(report, "origins");
        assertEquals(List.of("Nhóm tiêu chí", "C", "Nhóm C", "dữ liệu dựng lại", "", ""), printed(origins, 0));
        Table criteria = table(report, "criteria-districts");
        assertEquals(Origin.RECONSTRUCTED, criteria.rows().get(0).cells().get(7).origin());
    }

    @Test
    void anOwnNoticeReplacesTheGeneralOne() throws Exception {
        sample.assessment.getNotice().addAll(Texts.of("Điểm giả định.", "Invented scores."));
        assertEquals("(*) Điểm giả định.", report().notices().getFirst());
        assertEquals(
                "(*) Invented scores.",
                ReportBuilder.build(sample.input(), Locale.ENGLISH).notices().getFirst());
    }

    @Test
    void officialDataCarryNoNotice() throws Exception {
        sample.assessment.setOrigin(Origin.PUBLISHED);
        sample.framework.getScorecards().getFirst().getChildren().forEach(c -> c.setOrigin(Origin.PUBLISHED));
        assertEquals(List.of(), report().notices());
    }

    @Test
    void scorecardsNameTheRowsTheirTotalsAreSumsOf() throws Exception {
        Table sheets = table(report(), "scorecards-districts");
        assertEquals(6 * 7, sheets.rows().size());
        Row total = sheets.rows().get(0);
        assertEquals(Row.Kind.TOTAL, total.kind());
        Calculation.Sum sum =
                (Calculation.Sum) total.cells().get(4).calculation().orElseThrow();
        assertEquals(
                List.of(1, 3, 5),
                sum.parts().stream().map(part -> part.value().row()).toList());
        assertEquals(Optional.of(new Calculation.CellRef("scorecards-districts", 0, 3)), sum.maximum());
        // u3 comes second; its third group (N/A) leaves the base
        Row rebased = sheets.rows().get(7);
        assertEquals("Đông Triều", rebased.cells().get(0).value().print(VIETNAMESE));
        Calculation.Sum parts =
                (Calculation.Sum) rebased.cells().get(4).calculation().orElseThrow();
        assertEquals(
                new Calculation.Part(
                        new Calculation.CellRef("scorecards-districts", 12, 4),
                        Optional.of(new Calculation.CellRef("scorecards-districts", 12, 3)),
                        Calculation.Gap.REBASE,
                        Calculation.Gap.UNKNOWN),
                parts.parts().getLast());
    }

    /** 150.77 verified less 158 self (45 + 95 + 18) = -7.23. */
    @Test
    void selfAndVerifiedScoresStandBesideEachOther() throws Exception {
        ReportInput input = new ReportInput(
                sample.score(Layer.FINAL),
                Optional.of(sample.score(Layer.SELF)),
                Optional.of(sample.score(Layer.VERIFIED)),
                List.of(),
                List.of());
        Report report = ReportBuilder.build(input, VIETNAMESE);
        Table layers = table(report, "layers-districts");
        assertEquals(1, layers.rows().size());
        assertEquals(List.of(SampleRun.U1, "170", "158,00", "150,77", "-7,23"), printed(layers, 0));
        Table sheets = table(report, "scorecards-districts");
        assertEquals(
                List.of(SampleRun.U1, "", "Cấp huyện", "170", "158,00", "150,77", "150,77", "-7,23"),
                printed(sheets, 0));
    }

    @Test
    void contradictionsAreKeptVerbatimBesideTheRecomputedValue() throws Exception {
        FigureCheck check = new FigureCheck(
                sample.published("p1", "121/170 = 67,45 %"),
                Verdict.INCONSISTENT,
                "share",
                "67.45%",
                "71.18%",
                "-3.73%",
                new CsvExporter().label());
        ReportInput input = new ReportInput(
                sample.score(Layer.FINAL), Optional.empty(), Optional.empty(), List.of(check), List.of());
        Report report = ReportBuilder.build(input, VIETNAMESE);
        List<String> row = printed(table(report, "contradictions"), 0);
        assertEquals(List.of("121/170 = 67,45 %", "67,45 %", "71,18 %"), row.subList(0, 3));
        assertEquals("[1]", row.get(4));
        assertEquals("mâu thuẫn", printed(table(report, "checks"), 0).get(5));
    }

    @Test
    void aResolvedContradictionStandsApartWithItsResolution() throws Exception {
        PublishedFigure open = figure("p1", "share: 121/170 = 67.45%");
        PublishedFigure resolved = figure("p2", "sum: 3+1+1+6 = 12");
        resolved.getSources().clear();
        resolved.setCitation("Báo cáo, trang 3");
        new FigureResolution(FigureDecision.CORRECTED, "11", "Lan", LocalDate.of(2021, 3, 4), "đếm lại")
                .applyTo(resolved);
        List<FigureCheck> checks = new PublishedFigures().check(List.of(open, resolved, figure("p3", "sum: 1+1 = 2")));
        ReportInput input =
                new ReportInput(sample.score(Layer.FINAL), Optional.empty(), Optional.empty(), checks, List.of());
        Report report = ReportBuilder.build(input, VIETNAMESE);
        Section section = report.sections().stream()
                .filter(s -> s.kind() == SectionKind.PUBLISHED)
                .findFirst()
                .orElseThrow();
        assertEquals("Kiểm tra số liệu đã công bố", section.title());
        assertEquals(
                "Số nội dung đã công bố được kiểm: 3. Khớp: 1; mâu thuẫn: 2; không đủ dữ liệu để kiểm: 0. Mọi số liệu được"
                        + " giữ nguyên như đã công bố; không sửa số liệu.",
                ((Paragraph) section.blocks().get(0)).text());
        assertEquals(
                "Mâu thuẫn chuyên gia đã kết luận: 1; chưa xử lý: 1.",
                ((Paragraph) section.blocks().get(1)).text());
        assertEquals(1, table(report, "contradictions").rows().size());
        List<String> row = printed(table(report, "resolved"), 0);
        assertEquals(
                "Công bố 12 nhưng tính lại được 11: chênh lệch 1. Cách xử lý: đính chính thành 11 (Lan kết luận ngày"
                        + " 04/03/2021): đếm lại",
                row.get(3));
        assertEquals("Báo cáo, trang 3", row.get(4));
        assertEquals("mâu thuẫn, đã xử lý", printed(table(report, "checks"), 1).get(5));
        assertEquals("khớp", printed(table(report, "checks"), 2).get(5));
    }

    private PublishedFigure figure(String id, String check) {
        PublishedFigure figure = sample.published(id, check);
        figure.setCheck(check);
        return figure;
    }

    @Test
    void withoutPublishedFiguresThereIsNoSectionAboutThem() throws Exception {
        ReportInput input =
                new ReportInput(sample.score(Layer.FINAL), Optional.empty(), Optional.empty(), List.of(), List.of());
        Report report = ReportBuilder.build(input, VIETNAMESE);
        assertTrue(report.sections().stream()
                .noneMatch(s -> s.kind() == SectionKind.PUBLISHED || s.kind() == SectionKind.CHECKS));
    }

    @Test
    void provenanceNamesFrameworkEngineAndLayer() throws Exception {
        Provenance provenance = report().provenance();
        assertEquals("fw", provenance.frameworkId());
        assertEquals(FrameworkFiles.contentHash(sample.framework), provenance.frameworkHash());
        assertEquals("1.0.0", provenance.engineVersion());
        assertEquals(Layer.FINAL, provenance.layer());
    }

    @Test
    void englishReportsAreEnglishThroughout() throws Exception {
        Report report = ReportBuilder.build(sample.input(), Locale.ENGLISH);
        assertEquals("Sample assessment 2018", report.title());
        assertEquals(
                "near an edge: 0.67 % below 80 (Good)",
                table(report, "ranking-districts")
                        .rows()
                        .get(1)
                        .cells()
                        .getLast()
                        .value()
                        .print(Locale.ENGLISH));
        for (Section section : report.sections()) {
            assertFalse(section.title().contains("Xếp") || section.title().contains("Kết"), section.title());
        }
    }

    @Test
    void nothingIsDatedNow() throws Exception {
        assertEquals("2019-06-05", report().cover().date().orElseThrow().toString());
        sample.assessment.setCover(null);
        assertEquals(Optional.empty(), report().cover().date());
    }

    private Report report() throws Exception {
        return ReportBuilder.build(sample.input(), VIETNAMESE);
    }

    private static Table table(Report report, String id) {
        return report.sections().stream()
                .flatMap(s -> s.tables().stream())
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id));
    }

    private static List<String> printed(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(c -> c.value().print(VIETNAMESE))
                .toList();
    }
}
