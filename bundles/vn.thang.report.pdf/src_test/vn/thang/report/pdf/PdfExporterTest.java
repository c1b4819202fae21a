// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.ReportKind;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

class PdfExporterTest extends ExporterContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    protected Exporter exporter() {
        return new PdfExporter();
    }

    /** Titles of annexes stand in capitals on the page and as they are in the outline. */
    @Override
    protected String textOf(List<Path> files) throws IOException {
        try (PDDocument document = Loader.loadPDF(files.getFirst().toFile())) {
            return TaggedText.whole(document) + String.join("\n", outline(document));
        }
    }

    private static List<String> outline(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    @Test
    void bookmarksNameTheDocumentItsSectionsAndAnnexes() throws Exception {
        try (PDDocument document = open(ReportKind.DECISION)) {
            assertEquals(
                    List.of("QUYẾT ĐỊNH", "Phụ lục I. Kết quả: Sở, ban, ngành", "Phụ lục II. Kết quả: Huyện, thị xã"),
                    outline(document));
        }
        try (PDDocument document = open(ReportKind.REPORT)) {
            assertEquals(
                    List.of("BÁO CÁO", "I. Kết quả theo nhóm đơn vị", "II. Xếp hạng: Sở, ban, ngành"),
                    outline(document));
        }
    }

    @Test
    void dataSectionsAreLeftToWorkbooks() throws Exception {
        try (PDDocument document = open(ReportKind.REPORT)) {
            assertFalse(TaggedText.whole(document).contains("Phiếu chấm"));
        }
    }

    @Test
    void headersOfTablesAreTaggedWithTheirScopeAndRepeatedAsArtifacts() throws Exception {
        try (PDDocument document = open(ReportKind.DECISION)) {
            List<TaggedText.Element> heads = TaggedText.of(document).stream()
                    .filter(element -> element.tag().equals("TH"))
                    .toList();
            long columns =
                    heads.stream().filter(head -> scope(head).equals("Column")).count();
            long rows = heads.stream().filter(head -> scope(head).equals("Row")).count();
            // two tables of six columns, though the second one begins again on a second page; 5 and 40 units
            assertEquals(12, columns);
            assertEquals(45, rows);
        }
    }

    private static String scope(TaggedText.Element head) {
        return head.attributes().getNameAsString(COSName.getPDFName("Scope"));
    }

    @Test
    void tableHeadsRepeatOnEveryPage() throws Exception {
        Path file = export(ReportKind.DECISION);
        List<String> pages = List.of(Office.pdfText(file).split("\f"));
        assertEquals(4, pages.size());
        assertTrue(pages.get(2).contains("Hạng") && pages.get(3).contains("Hạng"), pages.get(3));
    }

    /** Origin of the numbers: SampleFigures. */
    @Test
    void chartsAreFiguresWithTheirNumbersAsText() throws Exception {
        Path file = exporter().export(SampleReports.charts(), folder, "charts").getFirst();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<TaggedText.Element> figures = TaggedText.of(document).stream()
                    .filter(element -> element.tag().equals("Figure"))
                    .toList();
            assertEquals(6, figures.size());
            assertEquals(
                    "Cao nhất 88,57 %, thấp nhất 0 %. Năm 2018: Nguyễn Huệ & Lê Lợi 88,57; =1+1 79,25; Ủy ban nhân"
                            + " dân thành phố Uông Bí 61,50; Bến Tre 43,73; Đắk Lắk 0,00. Năm 2017: Nguyễn Huệ & Lê"
                            + " Lợi 90,00; =1+1 70,13; Ủy ban nhân dân thành phố Uông Bí 65,40; Bến Tre 30,00.",
                    figures.get(1).description());
        }
        assertTrue(Office.pdfText(file).contains("Đắk Lắk"), "the letters of a chart are letters");
    }

    @Test
    void aTableTooWideLiesDownWithItsHeadingAndNoWordIsBroken() throws Exception {
        Path file = exporter().export(SampleReports.wide(), folder, "wide").getFirst();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals(297, millimetres(document.getPage(1).getMediaBox().getWidth()), 0.1);
            assertEquals(210, millimetres(document.getPage(2).getMediaBox().getWidth()), 0.1);
        }
        List<String> pages = List.of(Office.pdfText(file).split("\f"));
        assertTrue(pages.get(0).contains("Một dòng."));
        assertTrue(pages.get(1).contains("II. Bảng rộng"));
        assertTrue(pages.get(1).contains("N29"));
        assertTrue(pages.get(1).contains("5,55"));
        assertTrue(pages.get(2).contains("Dòng cuối."));
    }

    private static double millimetres(double points) {
        return points * 25.4 / 72;
    }

    /** Origin of the points: SampleReports.points, rounded half up to two decimals. */
    @Test
    void popplerReadsTheSameNumbersForEveryUnit() throws Exception {
        int units = 131;
        Path file = exporter()
                .export(SampleReports.ranking(units), folder, "ranking")
                .getFirst();
        List<String> lines = Office.pdfText(file).lines().map(String::strip).toList();
        for (int unit = 5; unit < units; unit++) {
            String printed = Numbers.print(SampleReports.points(unit), 2, VIETNAMESE);
            String line = (unit + 1) + " +Ủy ban nhân dân xã số " + (unit + 1) + " +" + printed + " +100 +" + printed
                    + " +Mức " + (unit % 4 + 1);
            assertTrue(lines.stream().anyMatch(l -> l.matches(line)), line);
        }
        assertTrue(lines.stream().anyMatch(l -> l.endsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    }

    @Test
    void anInterruptedThreadEndsTheWorkAndLeavesNothing() throws Exception {
        Thread.currentThread().interrupt();
        try {
            assertThrows(ExportException.class, () -> exporter().export(SampleReports.small(), folder, "report"));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private Path export(ReportKind kind) throws ExportException {
        return exporter().export(SampleReports.of(kind), folder, kind.code()).getFirst();
    }

    private PDDocument open(ReportKind kind) throws Exception {
        return Loader.loadPDF(export(kind).toFile());
    }
}
