// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Cover;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.store.Layer;
import vn.thang.validation.PublishedFigures;

/** What nobody is ranked in, one unit alone, and words in the language of the report; numbers are those of {@link SampleRun}. */
class UnrankedTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final SampleRun sample = new SampleRun();

    @Test
    void withoutRanksNoColumnStandsEmpty() throws Exception {
        sample.assessment.getUnits().forEach(unit -> unit.setRanked(false));
        Report report = build(ReportKind.REPORT, VIETNAMESE);
        Section section = section(report, "ranking-districts");
        assertEquals("Kết quả, không xếp hạng: Huyện, thị xã", section.title());
        Table table = section.tables().getFirst();
        assertEquals(
                List.of("unit", "part1", "part3", "part5", "points", "maximum", "percent", "band", "note"),
                table.columns().stream().map(Column::id).toList());
        assertEquals(
                List.of(SampleRun.U1, "43,72", "89,27", "17,78", "150,77", "170", "88,69", "Tốt", ""),
                printed(table, 0));
        assertEquals(
                new Paragraph("Mã: A Nhóm A; B Nhóm B; C Nhóm C; B1 Tiêu chí B1."),
                section.blocks().getLast());
        Table statistics = section(report, "summary").tables().getFirst();
        Calculation.Summary mean = (Calculation.Summary)
                statistics.rows().getFirst().cells().get(3).calculation().orElseThrow();
        assertEquals("points", table.columns().get(mean.first().column()).id());
        Section annex = build(ReportKind.DECISION, VIETNAMESE).sections().getLast();
        assertEquals("Kết quả đánh giá: Huyện, thị xã", annex.title());
    }

    @Test
    void aScoreSheetWithoutRanksAndBandsHasNoLinesForThem() throws Exception {
        sample.assessment.getUnits().forEach(unit -> unit.setRanked(false));
        sample.framework.getScorecards().getFirst().setBanding(null);
        Table standing = section(build(ReportKind.SCORECARD, VIETNAMESE), "scorecard-U1")
                .tables()
                .getFirst();
        assertEquals(
                List.of(
                        "Đơn vị",
                        "Mã đơn vị",
                        "Nhóm xếp hạng",
                        "Bảng tiêu chí",
                        "Lớp điểm",
                        "Tổng điểm",
                        "Điểm tối đa",
                        "% điểm tối đa"),
                standing.rows().stream()
                        .map(row -> row.cells().getFirst().value().print(VIETNAMESE))
                        .toList());
    }

    @Test
    void aScoreSheetWithoutRanksStillHasItsBand() throws Exception {
        sample.assessment.getUnits().forEach(unit -> unit.setRanked(false));
        Report report = build(ReportKind.SCORECARD, VIETNAMESE);
        assertEquals(
                List.of("unit", "code", "group", "scorecard", "layer", "points", "maximum", "percent", "band"),
                section(report, "scorecard-U1").tables().getFirst().rows().stream()
                        .map(Row::id)
                        .toList());
    }

    @Test
    void whereNobodyIsRankedTheReportDoesNotSaySo() throws Exception {
        assertEquals(
                List.of(new Paragraph("Trên đây là báo cáo kết quả đánh giá, xếp hạng./.")),
                build(ReportKind.REPORT, VIETNAMESE).closing());
        sample.assessment.getUnits().forEach(unit -> unit.setRanked(false));
        assertEquals(
                List.of(new Paragraph("Trên đây là báo cáo kết quả đánh giá./.")),
                build(ReportKind.REPORT, VIETNAMESE).closing());
        assertEquals(
                List.of(new Paragraph("These are the results of the assessment.")),
                build(ReportKind.REPORT, Locale.ENGLISH).closing());
    }

    /** u2 alone: 30 of 50, 50 of 100, 10 of 20; the shares are 60, 50 and 50 %. */
    @Test
    void oneUnitAloneSeesEveryCriterionBelowItsMaximum() throws Exception {
        sample.assessment.getUnits().removeIf(unit -> !unit.getId().equals("u2"));
        Report report = build(ReportKind.ANALYSIS, VIETNAMESE);
        Section weakest = section(report, "weakest");
        assertEquals(
                new Paragraph("Mọi tiêu chí chưa đạt điểm tối đa, tỷ lệ thấp nhất đứng trước."),
                weakest.blocks().getFirst());
        Table table = weakest.tables().getFirst();
        assertEquals(3, table.rows().size());
        assertEquals(List.of("B1", "Tiêu chí B1", "100", "50,00", "50,00", "50,00"), printed(table, 0));
        assertEquals(
                new Paragraph("Huyện, thị xã: 90,00 điểm, đạt 52,94 % điểm tối đa."),
                section(report, "summary").blocks().getFirst());
        assertTrue(
                report.sections().stream().noneMatch(each -> each.kind() == SectionKind.DISTRIBUTION),
                "one unit alone has no distribution");
    }

    @Test
    void aPlaceAmongSoManyIsSaidInTheLanguageOfTheReport() throws Exception {
        PublishedFigure figure = sample.published("p1", "28/63 là thấp");
        figure.setCheck("rank: 28 of 63 is low");
        ReportInput input = new ReportInput(
                sample.score(Layer.FINAL),
                Optional.empty(),
                Optional.empty(),
                new PublishedFigures().check(sample.assessment.getPublished(), List.of()),
                List.of());
        Table checks = section(ReportBuilder.build(input, VIETNAMESE), "checks")
                .tables()
                .getFirst();
        assertEquals(
                List.of("hạng 28/63: thấp", "hạng 28/63: cao"),
                printed(checks, 0).subList(1, 3));
    }

    /** The translation has no place: it stays as it is. */
    @Test
    void aTranslatedCoverIsPrintedInItsLanguageOnly() throws Exception {
        Cover cover = sample.assessment.getCover();
        cover.setPlace("Hạ Long");
        cover.getRecipients().add("Như trên");
        Cover english = AssessmentFactory.eINSTANCE.createCover();
        english.setLanguage("en");
        english.setIssuer("Trial Department");
        english.getRecipients().add("As above");
        cover.getTranslations().add(english);
        CoverData printed = build(ReportKind.REPORT, Locale.ENGLISH).cover();
        assertEquals("Trial Department", printed.issuer());
        assertEquals("Hạ Long", printed.place());
        assertEquals("5", printed.number());
        assertEquals(List.of("As above"), printed.recipients());
        assertEquals("Sở Thử", build(ReportKind.REPORT, VIETNAMESE).cover().issuer());
    }

    private Report build(ReportKind kind, Locale locale) throws Exception {
        ReportBuilder builder = new ReportBuilder(sample.input(), locale);
        return builder.build(new ReportRequest(kind, builder.cover(kind), List.of(), Optional.empty()));
    }

    private static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + id));
    }

    private static List<String> printed(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> cell.value().print(VIETNAMESE))
                .toList();
    }
}
