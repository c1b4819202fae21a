// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.report.CoverData;
import vn.thang.report.Report;
import vn.thang.testkit.report.DecreeRule;
import vn.thang.testkit.report.SampleReports;

/**
 * The layout of NĐ 30/2020 Annex I, measured on the pages, rule by rule ({@link DecreeRule}; the tags are its numbers). Every expected value is a rule of the decree; lengths are in
 * millimetres, sizes in points. Glyphs keep a little room at their sides: 1 mm at the margins.
 */
class OfficialLayoutTest {
    private static final double LEFT = 30;
    private static final double RIGHT = 195;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;
    private static final double PER_POINT = 25.4 / 72;

    @TempDir
    Path folder;

    private List<PageLines.Piece> pieces;
    private List<PageRules.Rule> rules;

    @BeforeEach
    void firstPage() throws Exception {
        open(SampleReports.small(), 1);
    }

    private PDPage open(Report report, int page) throws Exception {
        Path file = new PdfExporter().export(report, folder, "report").getFirst();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return open(document, page);
        }
    }

    private PDPage open(PDDocument document, int page) throws Exception {
        pieces = PageLines.of(document, page);
        rules = PageRules.of(document.getPage(page - 1));
        return document.getPage(page - 1);
    }

    private void openLast(Report report) throws Exception {
        Path file = new PdfExporter().export(report, folder, "report").getFirst();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            open(document, document.getNumberOfPages());
        }
    }

    @Test
    @Tag("I.1")
    @Tag("I.3")
    void pageIsA4UprightAndTextKeepsTheMarginsOfTheDecree() throws Exception {
        PDPage page = open(SampleReports.ranking(131), 2);
        assertEquals(210, page.getMediaBox().getWidth() * 25.4 / 72, 0.1);
        assertEquals(297, page.getMediaBox().getHeight() * 25.4 / 72, 0.1);
        // the page number and the notice stand in the margins
        List<PageLines.Piece> text = pieces.stream()
                .filter(piece -> !piece.text().equals("2") && piece.points() > 9)
                .toList();
        double left = text.stream().mapToDouble(PageLines.Piece::left).min().orElseThrow();
        double right = text.stream().mapToDouble(PageLines.Piece::right).max().orElseThrow();
        double top = text.stream()
                .mapToDouble(piece -> piece.base() - piece.points() * 25.4 / 72)
                .min()
                .orElseThrow();
        double bottom = text.stream().mapToDouble(PageLines.Piece::base).max().orElseThrow();
        between(30, 40, left);
        between(185, 195, right);
        between(20, 25, top);
        between(255, 277, bottom);
        PageLines.Piece notice = pieces.getLast();
        assertEquals("DỮ LIỆU DỰNG LẠI (*): số liệu giả định, không chính thức.", notice.text());
        between(277, 292, notice.base());
    }

    @Test
    @Tag("II.6b")
    void linesOfTheBodyEndAtTheMargins() throws Exception {
        open(SampleReports.decision(), 1);
        PageLines.Piece first = piece("Công nhận kết quả đánh giá thử năm 2018 đối với 5 đơn vị (chi tiết");
        PageLines.Piece second = piece("tại các Phụ lục kèm theo).");
        assertEquals(RIGHT, first.right(), 1);
        assertEquals(LEFT, second.left(), 1);
        double line = (second.base() - first.base()) / (14 * 25.4 / 72);
        // single to one and a half lines of Times New Roman, whose single line is 1.15 of its size
        between(1.15, 1.15 * 1.5, line);
    }

    @Test
    @Tag("I.7")
    void pageNumbersAreCentredInTheTopMarginFromTheSecondPageOn() throws Exception {
        assertTrue(pieces.stream().noneMatch(piece -> piece.base() < 20));
        open(SampleReports.ranking(131), 2);
        List<PageLines.Piece> top =
                pieces.stream().filter(piece -> piece.base() < 20).toList();
        assertEquals(List.of("2"), top.stream().map(PageLines.Piece::text).toList());
        look(top.getFirst(), 13, 14, false, false);
        assertEquals(MIDDLE, top.getFirst().centre(), 0.5);
    }

    @Test
    @Tag("III.1")
    void annexesHaveNumbersOfTheirOwnAndNoneOnTheirFirstPage() throws Exception {
        for (int first : List.of(1, 2, 3)) {
            open(SampleReports.decision(), first);
            assertTrue(pieces.stream().noneMatch(piece -> piece.base() < 20), "page " + first);
        }
        open(SampleReports.decision(), 4);
        assertEquals("2", pieces.getFirst().text());
    }

    @Test
    @Tag("I.4")
    void lettersAreAsWideAsThoseOfTimesNewRomanAndBlack() throws Exception {
        Path file = folder.resolve("report.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("LiberationSerif"), font.getName());
            }
            assertEquals(Set.of(0), PageRules.colours(document.getPage(0)));
        }
        // sum of the widths in the published metrics of Times Bold (AFM: C 722, O 778, N 722, ...): 20861/1000 of 12
        // points
        PageLines.Piece nation = piece("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertEquals(88.31, nation.right() - nation.left(), 0.1);
    }

    @Test
    @Tag("II.1a")
    @Tag("II.1b")
    @Tag("II.1c")
    void nationalHeaderStandsOnTheRightOverARuleAsLongAsTheMotto() {
        PageLines.Piece nation = piece("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        look(nation, 12, 13, true, false);
        PageLines.Piece motto = piece("Độc lập - Tự do - Hạnh phúc");
        look(motto, 13, 14, true, false);
        assertEquals(nation.centre(), motto.centre(), 0.3);
        assertTrue(nation.left() > MIDDLE - 20);
        // a single line of Times New Roman is 1.15 of its size; nothing stands between the two
        between(1.0 * PER_POINT * 13, 1.3 * PER_POINT * 13, motto.base() - nation.base());
        PageRules.Rule rule = ruleBelow(motto);
        assertEquals(motto.right() - motto.left(), rule.length(), 0.5);
        assertEquals(motto.left(), rule.left(), 0.5);
    }

    @Test
    @Tag("II.2")
    void issuerStandsOnTheLeftUnderItsParentOverAShorterRule() {
        PageLines.Piece parent = piece("ỦY BAN NHÂN DÂN");
        look(parent, 12, 13, false, false);
        PageLines.Piece issuer = piece("SỞ THÔNG TIN VÀ");
        look(issuer, 12, 13, true, false);
        assertTrue(parent.base() < issuer.base());
        assertTrue(parent.right() < MIDDLE);
        // a third to a half of the line; its longer half is the first one
        double line = issuer.right() - issuer.left();
        PageRules.Rule rule = ruleBelow(piece("TRUYỀN THÔNG"));
        between(line / 3, line / 2, rule.length());
        assertEquals(issuer.centre(), (rule.left() + rule.right()) / 2, 0.5);
    }

    @Test
    @Tag("II.3")
    @Tag("II.4")
    void numberHasALeadingZeroAndTheDateTheFormOfTheDecree() {
        PageLines.Piece number = piece("Số: 05/BC-STTTT");
        look(number, 13, 13, false, false);
        PageLines.Piece date = piece("Thử Nghiệm, ngày 05 tháng 6 năm 2019");
        look(date, 13, 14, false, true);
        assertEquals(number.base(), date.base(), 0.1);
        assertTrue(number.right() < MIDDLE && date.left() > MIDDLE - 20);
    }

    @ParameterizedTest
    @Tag("II.3")
    @CsvSource({"1, 01", "9, 09", "10, 10", "123, 123"})
    void numbersBelowTenHaveALeadingZero(String number, String printed) throws Exception {
        CoverData cover = SampleReports.small().cover();
        open(with(cover(cover, number, cover.date(), cover.authority(), cover.position())), 1);
        look(piece("Số: " + printed + "/BC-STTTT"), 13, 13, false, false);
    }

    @ParameterizedTest
    @Tag("II.4")
    @CsvSource({
        "2019-01-01, ngày 01 tháng 01 năm 2019",
        "2019-02-28, ngày 28 tháng 02 năm 2019",
        "2019-03-09, ngày 09 tháng 3 năm 2019",
        "2019-12-31, ngày 31 tháng 12 năm 2019"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String words) throws Exception {
        CoverData cover = SampleReports.small().cover();
        open(with(cover(cover, cover.number(), Optional.of(date), cover.authority(), cover.position())), 1);
        look(piece("Thử Nghiệm, " + words), 13, 14, false, true);
    }

    @Test
    @Tag("II.5a")
    void typeNameAndSubjectAreBoldAndCentredOverAShortRule() {
        PageLines.Piece type = piece("BÁO CÁO");
        look(type, 13, 14, true, false);
        assertEquals(MIDDLE, type.centre(), 0.3);
        PageLines.Piece subject = piece("Kết quả đánh giá thử năm 2018");
        look(subject, 13, 14, true, false);
        assertEquals(MIDDLE, subject.centre(), 0.3);
        double length = subject.right() - subject.left();
        between(length / 3, length / 2, ruleBelow(subject).length());
    }

    @Test
    @Tag("II.6a")
    void basesAreItalicAndClosedBySemicolonsAndAFullStop() {
        look(piece("Căn cứ Quyết định số 01/QĐ-UBND ngày 01 tháng 02 năm 2018;"), 13, 14, false, true);
        look(piece("Căn cứ kết quả thẩm định."), 13, 14, false, true);
    }

    @Test
    @Tag("II.6b")
    void bodyIsIndentedWithSpaceBetweenParagraphs() {
        PageLines.Piece body = piece("Sở, ban, ngành: 6 đơn vị. Điểm bình quân 43,72.");
        look(body, 13, 14, false, false);
        between(LEFT + 10, LEFT + 12.7 + 0.5, body.left());
        PageLines.Piece one = piece("- Gạch đầu dòng thứ nhất");
        PageLines.Piece two = piece("- Gạch đầu dòng thứ hai");
        // 6 points besides a single line
        assertTrue((two.base() - one.base()) / 25.4 * 72 >= 6 + 14 * 1.15);
    }

    @Test
    @Tag("II.6")
    @Tag("II.7b")
    @Tag("II.9")
    void signatureStandsWithTheLastWordsOnTheRightAndRecipientsOnTheLeft() throws Exception {
        open(SampleReports.small(), 2);
        piece("Trên đây là báo cáo kết quả./.");
        PageLines.Piece authority = piece("KT. GIÁM ĐỐC");
        look(authority, 13, 14, true, false);
        PageLines.Piece post = piece("PHÓ GIÁM ĐỐC");
        PageLines.Piece signer = piece("Nguyễn Văn Thử");
        look(signer, 13, 14, true, false);
        assertEquals(authority.centre(), post.centre(), 0.3);
        assertEquals(authority.centre(), signer.centre(), 0.3);
        assertTrue(signer.base() - post.base() > 20, "room for the signature");
        PageLines.Piece head = piece("Nơi nhận:");
        look(head, 12, 12, true, true);
        assertEquals(LEFT, head.left(), 0.5);
        look(piece("- Như trên;"), 11, 11, false, false);
        look(piece("- Lưu: VT, CNTT."), 11, 11, false, false);
    }

    @ParameterizedTest
    @Tag("II.7a")
    @CsvSource(
            delimiter = '|',
            value = {
                "TM. | Chủ tịch | TM. SỞ THÔNG TIN VÀ TRUYỀN THÔNG/CHỦ TỊCH",
                "KT. | Giám đốc;Phó Giám đốc | KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC",
                "TL. | Giám đốc;Chánh Văn phòng | TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG",
                "TUQ. | Giám đốc;Trưởng phòng | TUQ. GIÁM ĐỐC/TRƯỞNG PHÒNG",
                "Q. | Giám đốc | Q. GIÁM ĐỐC",
                "'' | Giám đốc | GIÁM ĐỐC"
            })
    void thePowerToSignStandsInBoldCapitalsInTheRightHalfAboveTheName(String authority, String position, String lines)
            throws Exception {
        CoverData cover = SampleReports.small().cover();
        openLast(with(cover(cover, cover.number(), cover.date(), authority, position.replace(';', '\n'))));
        PageLines.Piece signer = piece("Nguyễn Văn Thử");
        double above = piece("Nơi nhận:").base() - 5;
        List<PageLines.Piece> posts = pieces.stream()
                .filter(piece -> piece.left() > MIDDLE - 5 && piece.base() > above && piece.base() < signer.base())
                .toList();
        // the name of a body may take two lines
        assertEquals(
                lines.replace('/', ' '),
                posts.stream().map(PageLines.Piece::text).collect(Collectors.joining(" ")));
        for (PageLines.Piece post : posts) {
            look(post, 13, 14, true, false);
            assertEquals(signer.centre(), post.centre(), 0.3);
            between(MIDDLE, RIGHT, post.left());
            between(MIDDLE, RIGHT, post.right());
        }
    }

    @Test
    @Tag("II.9")
    void eachRecipientStandsAfterAHyphenAndTheArchiveClosesTheList() throws Exception {
        open(SampleReports.small(), 2);
        double head = piece("Nơi nhận:").base();
        List<String> list = pieces.stream()
                .filter(piece -> piece.base() > head && piece.right() < MIDDLE)
                .filter(piece -> piece.points() == 11)
                .map(PageLines.Piece::text)
                .toList();
        assertTrue(list.size() >= 2, list.toString());
        list.subList(0, list.size() - 1).forEach(line -> assertTrue(line.matches("- .+;"), line));
        assertEquals("- Lưu: VT, CNTT.", list.getLast());
    }

    @Test
    @Tag("II.6b")
    void partsHaveRomanNumbersAndWhatIsBelowThemArabicOnesInBold() {
        for (String heading : List.of("I. Kết quả theo nhóm đơn vị", "1. Ghi chú")) {
            look(piece(heading), 13, 14, true, false);
            between(LEFT + 10, LEFT + 12.7 + 0.5, piece(heading).left());
        }
    }

    @Test
    @Tag("1.2")
    @Tag("II.6c")
    void aDecisionNamesWhoDecidesAndItsArticlesInBold() throws Exception {
        open(SampleReports.decision(), 1);
        look(piece("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM"), 13, 14, true, false);
        PageLines.Piece decides = piece("QUYẾT ĐỊNH:");
        look(decides, 13, 14, true, false);
        assertEquals(MIDDLE, decides.centre(), 0.3);
        look(piece("Điều 1."), 13, 14, true, false);
        look(piece("Giao các cơ quan, đơn vị thực hiện:"), 13, 14, false, false);
    }

    @Test
    @Tag("III.1")
    void annexesBearRomanNumbersATitleInCapitalsAndAReferenceInItalics() throws Exception {
        open(SampleReports.decision(), 2);
        // on a page of its own: only the page number's place is above it
        assertEquals("Phụ lục I", pieces.getFirst().text());
        open(SampleReports.decision(), 3);
        PageLines.Piece annex = piece("Phụ lục II");
        look(annex, 14, 14, true, false);
        assertEquals(MIDDLE, annex.centre(), 0.3);
        look(piece("KẾT QUẢ: HUYỆN, THỊ XÃ"), 13, 14, true, false);
        PageLines.Piece reference = pieces.stream()
                .filter(piece -> piece.text().startsWith("(Kèm theo Quyết định số 05/QĐ-STTTT"))
                .findFirst()
                .orElseThrow();
        look(reference, 13, 14, false, true);
    }

    @ParameterizedTest
    @EnumSource
    void noRuleOfTheDecreeIsForgotten(DecreeRule rule) {
        assertTrue(
                Stream.of(OfficialLayoutTest.class.getDeclaredMethods())
                        .flatMap(method -> Stream.of(method.getAnnotationsByType(Tag.class)))
                        .anyMatch(tag -> tag.value().equals(rule.number())),
                rule.text());
    }

    private static CoverData cover(
            CoverData c, String number, Optional<LocalDate> date, String authority, String position) {
        return new CoverData(
                c.parentBody(),
                c.issuer(),
                number,
                c.symbol(),
                c.place(),
                date,
                c.subject(),
                c.decidingPost(),
                authority,
                position,
                c.signer(),
                c.bases(),
                c.recipients());
    }

    private static Report with(CoverData cover) {
        Report r = SampleReports.small();
        return new Report(
                r.kind(),
                r.locale(),
                r.title(),
                r.introduction(),
                r.closing(),
                cover,
                r.notices(),
                r.sections(),
                r.standings(),
                r.provenance(),
                r.proof());
    }

    private PageLines.Piece piece(String text) {
        return pieces.stream()
                .filter(piece -> piece.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + pieces));
    }

    /** The nearest rule under a text, at most 3 mm away. */
    private PageRules.Rule ruleBelow(PageLines.Piece piece) {
        return rules.stream()
                .filter(rule -> rule.base() > piece.base() && rule.base() < piece.base() + 3)
                .filter(rule -> rule.left() < piece.centre() && piece.centre() < rule.right())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule under " + piece + " in " + rules));
    }

    private static void look(PageLines.Piece piece, double least, double most, boolean bold, boolean italic) {
        between(least, most, piece.points());
        assertEquals(bold, piece.bold(), piece.toString());
        assertEquals(italic, piece.italic(), piece.toString());
    }

    private static void between(double least, double most, double actual) {
        assertTrue(least <= actual && actual <= most, actual + " is not between " + least + " and " + most);
    }
}
