// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.text.Texts;
import vn.thang.report.EarlierResults.EarlierResult;

/** The documents beside the report; all numbers are those of {@link SampleRun}. */
class DocumentsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final SampleRun sample = new SampleRun();

    /** Six units: Tốt u1; Khá u3; Trung bình u2 and u6; Yếu u5; u4 lacks a score. */
    @Test
    void aDecisionRecognisesTheResultsGroupByGroup() throws Exception {
        Report decision = document(ReportKind.DECISION);
        Section articles = decision.sections().getFirst();
        assertEquals("", articles.title());
        Article first = (Article) articles.blocks().getFirst();
        assertEquals(
                List.of(
                        "Công nhận kết quả đánh giá thử năm 2018 đối với 6 đơn vị thuộc 1 nhóm xếp hạng"
                                + " (chi tiết tại phụ lục kèm theo), cụ thể như sau:",
                        "1. Huyện, thị xã: 6 đơn vị; Tốt 1 đơn vị; Khá 1 đơn vị; Trung bình 2 đơn vị; Yếu 1 đơn vị;"
                                + " chưa đủ điểm 1 đơn vị (Phụ lục)."),
                first.paragraphs());
        assertEquals(3, ((Article) articles.blocks().getLast()).number());
        assertTrue(
                ((Article) articles.blocks().getLast()).paragraphs().getLast().endsWith("./."));
        Section annex = decision.sections().getLast();
        assertEquals(Placement.ANNEX, annex.placement());
        assertEquals("Kết quả đánh giá, xếp hạng: Huyện, thị xã", annex.title());
    }

    /** Words of the cover: article 2 is replaced, article 4 added, in force on a day, carried out by named bodies. */
    @Test
    void theCoverWordsTheArticlesOfADecision() throws Exception {
        ReportBuilder builder = new ReportBuilder(sample.input(), VIETNAMESE);
        CoverData usual = builder.cover(ReportKind.DECISION);
        CoverData cover = new CoverData(
                usual.parentBody(),
                usual.issuer(),
                usual.number(),
                usual.symbol(),
                usual.place(),
                usual.date(),
                usual.subject(),
                usual.decidingPost(),
                usual.authority(),
                usual.position(),
                usual.signer(),
                usual.bases(),
                usual.recipients(),
                "Sở Thử",
                List.of("Chánh Văn phòng", "Giám đốc Sở Thử"),
                Optional.of(LocalDate.of(2019, 2, 1)),
                List.of("", "", "", "Thay thế Quyết định số 01.\nLưu trữ theo quy định."));
        Report decision = builder.build(new ReportRequest(ReportKind.DECISION, cover, List.of(), Optional.empty()));
        List<Article> articles = decision.sections().getFirst().blocks().stream()
                .map(Article.class::cast)
                .toList();
        assertEquals(4, articles.size());
        assertEquals(
                "2. Sở Thử công khai kết quả và gửi phiếu điểm cho từng đơn vị.",
                articles.get(1).paragraphs().getLast());
        assertEquals(
                List.of(
                        "Quyết định này có hiệu lực kể từ ngày 01 tháng 02 năm 2019.",
                        "Chánh Văn phòng; Giám đốc Sở Thử; thủ trưởng các đơn vị có tên tại phụ lục và các tổ chức,"
                                + " cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này."),
                articles.get(2).paragraphs());
        assertEquals(
                List.of("Thay thế Quyết định số 01.", "Lưu trữ theo quy định./."),
                articles.get(3).paragraphs());
        assertEquals(List.of("Như Điều 4"), decision.cover().recipients());
    }

    /** NĐ 30/2020 Annex I: bases begin with the words "Căn cứ", unless they say something else. */
    @Test
    void basesBeginAsTheDecreeWants() throws Exception {
        sample.assessment
                .getCover()
                .getBases()
                .addAll(List.of("Quyết định số 2599/QĐ-UBND", "Căn cứ Luật A", "Theo đề nghị của Giám đốc Sở Thử"));
        assertEquals(
                List.of("Căn cứ Quyết định số 2599/QĐ-UBND;", "Căn cứ Luật A;", "Theo đề nghị của Giám đốc Sở Thử."),
                new OfficialTexts(document(ReportKind.DECISION)).bases());
    }

    /** Where a report prints sources and hashes, they follow the signature. */
    @Test
    void sourcesAndHashesAreAnnexesOfTheReport() throws Exception {
        List<SectionKind> annexes = document(ReportKind.REPORT).sections().stream()
                .filter(section -> section.placement() == Placement.ANNEX)
                .map(Section::kind)
                .toList();
        assertEquals(List.of(SectionKind.SOURCES, SectionKind.PROVENANCE), annexes);
    }

    /** u3 lies 0.67 % below an edge: the team wants to know, an issued table does not say it; that u4 lacks B1 it does. */
    @Test
    void issuedTablesHaveNoRemarksForTheTeam() throws Exception {
        Table issued =
                document(ReportKind.DECISION).sections().getLast().tables().getFirst();
        List<String> remarks =
                issued.rows().stream().map(row -> print(row).getLast()).toList();
        assertTrue(remarks.contains("chưa có điểm B1"), remarks.toString());
        assertTrue(remarks.stream().noneMatch(remark -> remark.contains("ngưỡng")), remarks.toString());
    }

    @Test
    void theCoverOfAnotherDocumentHasRoomForNumberAndDate() throws Exception {
        sample.assessment.getCover().setSymbol("BC-ST");
        ReportBuilder builder = new ReportBuilder(sample.input(), VIETNAMESE);
        assertEquals("5", builder.cover(ReportKind.REPORT).number());
        CoverData decision = builder.cover(ReportKind.DECISION);
        assertEquals("", decision.number());
        assertEquals("QĐ-ST", decision.symbol());
        assertEquals(Optional.empty(), decision.date());
        assertEquals("Về việc công nhận kết quả đánh giá thử năm 2018", decision.subject());
        assertEquals(List.of("Như Điều 3"), decision.recipients());
    }

    @Test
    void aDecisionRestsOnTheActsOfTheFramework() throws Exception {
        LegalAct act = CriteriaFactory.eINSTANCE.createLegalAct();
        act.setId("act");
        act.setNumber("01/2018/TT-BTT");
        act.setIssuedOn(LocalDate.of(2018, 2, 5));
        act.setIssuer("Bộ Thử");
        act.getTitle().addAll(Texts.of("V/v Ban hành bộ tiêu chí", "On criteria"));
        sample.framework.getLegalActs().add(act);
        assertEquals(
                List.of(
                        "Căn cứ Thông tư số 01/2018/TT-BTT ngày 05 tháng 02 năm 2018 của Bộ Thử về ban hành bộ tiêu chí"),
                new ReportBuilder(sample.input(), VIETNAMESE)
                        .cover(ReportKind.DECISION)
                        .bases());
        assertEquals(
                List.of("Pursuant to Circular No. 01/2018/TT-BTT of 5 February 2018 of Bộ Thử – On criteria"),
                new ReportBuilder(sample.input(), Locale.ENGLISH)
                        .cover(ReportKind.DECISION)
                        .bases());
    }

    /** u2 and u6 tie on rank 3. */
    @Test
    void aNoticeNamesTheLeadingUnits() throws Exception {
        Report notice = document(ReportKind.NOTICE);
        Bullets leaders = notice.sections().stream()
                .filter(section -> section.kind() == SectionKind.TOP_AND_BOTTOM)
                .flatMap(section -> section.blocks().stream())
                .filter(Bullets.class::isInstance)
                .map(Bullets.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Hạng 1: " + SampleRun.U1 + ", 150,77/170 điểm, xếp loại Tốt",
                leaders.items().getFirst());
        assertEquals(4, leaders.items().size());
        assertEquals(
                "Sở Thử thông báo kết quả đánh giá thử năm 2018 như sau:",
                notice.introduction().getFirst().text());
    }

    @Test
    void aScoreSheetIsAboutItsUnit() throws Exception {
        ReportBuilder builder = new ReportBuilder(sample.input(), VIETNAMESE);
        Report sheet = builder.build(new ReportRequest(
                ReportKind.SCORECARD, builder.cover(ReportKind.SCORECARD), List.of("u1"), Optional.empty()));
        Section section = sheet.sections().getFirst();
        assertEquals("Phiếu điểm: " + SampleRun.U1, section.title());
        List<List<String>> standing = section.tables().getFirst().rows().stream()
                .map(DocumentsTest::print)
                .toList();
        assertTrue(standing.contains(List.of("Tổng điểm", "150,77")), standing.toString());
        assertTrue(standing.contains(List.of("Thứ hạng", "1")), standing.toString());
        assertTrue(standing.contains(List.of("Số đơn vị được xếp hạng trong nhóm", "4")), standing.toString());
        assertTrue(standing.contains(List.of("Xếp loại", "Tốt")), standing.toString());
        Table points = section.tables().get(1);
        assertEquals(
                List.of("", "Cấp huyện", "170", "150,77"), print(points.rows().getFirst()));
        assertEquals(7, points.rows().size());
        // the others have 50, 79, 20 and 50 at B1: the median of the five is 50
        assertEquals(
                List.of("điểm mạnh", "B1", "Tiêu chí B1", "89,27", "50,00", "39,27"),
                print(section.tables().get(2).rows().getFirst()));
        // lost at B 10.73, at A 6.28, at C 2.22
        assertEquals(
                List.of("B1", "Tiêu chí B1", "100", "89,27", "10,73"),
                print(section.tables().get(3).rows().getFirst()));
        assertEquals(
                1,
                sheet.sections().stream()
                        .filter(each -> each.kind() == SectionKind.SCORECARD)
                        .count());
    }

    /** A share of 89.27 of 100 at B; the median of 20, 50, 50, 79, 89.27 is 50, the best 89.27. */
    @Test
    void theProfileHasTheExactNumbers() throws Exception {
        Figure profile =
                document(ReportKind.SCORECARD).sections().getFirst().figures().getFirst();
        int group = profile.data().categories().indexOf("B Nhóm B");
        List<BigDecimal> shares = profile.data().series().stream()
                .map(series -> series.values().get(group).orElseThrow())
                .toList();
        assertEquals(
                List.of("89.27", "50", "89.27"),
                shares.stream().map(BigDecimal::toPlainString).toList());
    }

    @Test
    void aSheetOfAnUnknownUnitIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReportBuilder(sample.input(), VIETNAMESE)
                        .build(new ReportRequest(
                                ReportKind.SCORECARD,
                                document(ReportKind.SCORECARD).cover(),
                                List.of("u9"),
                                Optional.empty())));
    }

    /** Totals in percent: 88.69, 79.33, 52.94, 52.94 and 17.65, four of them ranked. */
    @Test
    void slidesShowTheEndsOfTheRanking() throws Exception {
        Figure ends = document(ReportKind.SLIDES).sections().stream()
                .filter(section -> section.kind() == SectionKind.TOP_AND_BOTTOM)
                .flatMap(section -> section.figures().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("1. " + SampleRun.U1, "2. Đông Triều", "3. =1+1", "3. Bình Liêu"),
                ends.data().categories());
        assertEquals("Cao nhất: " + SampleRun.U1 + " (88,69 %). Thấp nhất: Bình Liêu (52,94 %).", ends.description());
    }

    /** 88.69 less 80 = +8.69 percentage points; 52.94 less 60 = -7.06; the mean of both is 0.81. */
    @Test
    void percentsAreComparedWithTheYearBefore() throws Exception {
        EarlierResults earlier = new EarlierResults(
                "Đánh giá thử năm 2017",
                false,
                true,
                Map.of(
                        "u1", new EarlierResult(Optional.of(new BigDecimal("80")), Optional.of(2)),
                        "u2", new EarlierResult(Optional.of(new BigDecimal("60")), Optional.empty()),
                        "u4", new EarlierResult(Optional.of(new BigDecimal("60")), Optional.of(1))));
        ReportInput input = sample.input().withEarlier(Optional.of(earlier));
        Report report = ReportBuilder.build(input, VIETNAMESE);
        Section years = report.sections().stream()
                .filter(section -> section.kind() == SectionKind.YEAR_ON_YEAR)
                .findFirst()
                .orElseThrow();
        assertTrue(years.blocks().stream().anyMatch(Note.class::isInstance), "the break in the series is said");
        Table table = years.tables().getFirst();
        assertEquals(
                List.of(SampleRun.U1, "80,00", "88,69", "8,69", "2", "1"),
                print(table.rows().getFirst()));
        assertEquals(
                List.of("=1+1", "60,00", "52,94", "-7,06", "", "3"),
                print(table.rows().get(1)));
        assertEquals(2, table.rows().size());
        assertTrue(
                years.blocks().stream()
                        .anyMatch(
                                block -> block instanceof Paragraph p
                                        && p.text()
                                                .endsWith(
                                                        "1 đơn vị tăng, 1 đơn vị giảm; bình quân thay đổi +0,81 điểm phần trăm.")),
                years.blocks().toString());
    }

    /** Whoever reads one of them must see that the scores are made up, and find every table and chart by its id. */
    @ParameterizedTest
    @EnumSource
    void everyDocumentCarriesTheNoticeAndHasUniqueIds(ReportKind kind) throws Exception {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            ReportInput input = new ReportInput(
                    sample.score(Layer.FINAL),
                    Optional.of(sample.score(Layer.SELF)),
                    Optional.of(sample.score(Layer.VERIFIED)),
                    List.of(),
                    List.of());
            ReportBuilder builder = new ReportBuilder(input, locale);
            Report report = builder.build(new ReportRequest(kind, builder.cover(kind), List.of(), Optional.empty()));
            assertTrue(
                    report.notices().getFirst().contains("(*)"),
                    report.notices().toString());
            Set<String> ids = new HashSet<>();
            for (Section section : report.sections()) {
                assertFalse(section.blocks().isEmpty(), section.id());
                Stream.concat(
                                section.tables().stream().map(Table::id),
                                section.figures().stream().map(figure -> "figure " + figure.id()))
                        .forEach(id -> assertTrue(ids.add(id), kind + " has " + id + " twice"));
            }
            assertEquals(kind, report.kind());
        }
    }

    private Report document(ReportKind kind) throws Exception {
        ReportBuilder builder = new ReportBuilder(sample.input(), VIETNAMESE);
        return builder.build(new ReportRequest(kind, builder.cover(kind), List.of(), Optional.empty()));
    }

    private static List<String> print(Row row) {
        return row.cells().stream().map(cell -> cell.value().print(VIETNAMESE)).toList();
    }
}
