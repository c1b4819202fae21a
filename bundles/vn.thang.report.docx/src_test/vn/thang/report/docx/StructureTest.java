// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.report.docx.Layout.all;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;
import vn.thang.report.Series;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.testkit.report.SampleReports;

/** What a word processor and a screen reader need beside the looks: headings, contents, captions, charts, properties. */
class StructureTest {
    @TempDir
    Path folder;

    @Test
    void theListOfContentsLinksToEveryHeadingAndIsNeverWrong() throws Exception {
        Layout layout = layout(SampleReports.scorecards(6));
        Element body = layout.root(Layout.DOCUMENT);
        List<String> instructions =
                all(body, "w:instrText").stream().map(Element::getTextContent).toList();
        assertEquals(1, instructions.size());
        assertTrue(instructions.getFirst().startsWith(" TOC \\o \"1-2\""), instructions.toString());
        // page numbers come when the field is updated: their tab is there, and nothing makes Word ask before it opens
        // the file
        assertFalse(instructions.getFirst().contains("\\n"));
        Element tab = all(style(layout, "TOC1"), "w:tab").getFirst();
        assertEquals("right", tab.getAttribute("w:val"));
        assertEquals(165, LayoutRules.millimetres(tab.getAttribute("w:pos")), 0.1);
        // annexes are no numbered headings, but have an outline level
        assertTrue(instructions.getFirst().contains("\\u"));
        assertFalse(layout.parts().get(Layout.DOCUMENT).contains("w:dirty"));
        assertFalse(layout.parts().get("word/settings.xml").contains("updateFields"));
        List<String> headings =
                layout.styled("Heading1").stream().map(Layout.Para::text).toList();
        assertEquals(6, headings.size());
        assertEquals(
                headings, layout.styled("TOC1").stream().map(Layout.Para::text).toList());
        Set<String> bookmarks = all(body, "w:bookmarkStart").stream()
                .map(b -> b.getAttribute("w:name"))
                .collect(Collectors.toSet());
        assertEquals(
                bookmarks,
                all(body, "w:hyperlink").stream()
                        .map(h -> h.getAttribute("w:anchor"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void decisionsNoticesAndShortReportsHaveNoListOfContents() throws Exception {
        for (ReportKind kind : List.of(ReportKind.DECISION, ReportKind.NOTICE, ReportKind.REPORT)) {
            assertEquals(List.of(), layout(SampleReports.of(kind)).styled("TOCHeading"), kind.toString());
        }
    }

    @Test
    void headingsHaveTheirOutlineLevels() throws Exception {
        Layout layout = layout(SampleReports.small());
        assertEquals("0", layout.styled("Heading1").getFirst().paragraph("w:outlineLvl", "w:val"));
        assertEquals("1", layout.styled("Heading2").getFirst().paragraph("w:outlineLvl", "w:val"));
        assertEquals(
                "0", layout(SampleReports.decision()).styled("Annex").getFirst().paragraph("w:outlineLvl", "w:val"));
    }

    @Test
    void tablesAndFiguresAreCountedByFields() throws Exception {
        Layout layout = layout(SampleReports.analysis());
        List<Layout.Para> tables = layout.styled("Caption");
        List<Layout.Para> figures = layout.styled("FigureCaption");
        assertEquals(2, tables.size());
        assertEquals(3, figures.size());
        assertEquals("Bảng 2. Phiếu chấm", tables.getLast().text());
        assertTrue(figures.getLast().text().startsWith("Hình 3. Biểu đồ thử"));
        assertEquals(" SEQ Bảng \\* ARABIC ", field(tables.getLast()));
        assertEquals(" SEQ Hình \\* ARABIC ", field(figures.getLast()));
        // a caption stays with its table, a chart with its caption
        assertTrue(all(layout.root(Layout.STYLES), "w:style").stream()
                .filter(s -> Set.of("Caption", "Figure").contains(s.getAttribute("w:styleId")))
                .allMatch(s -> !all(s, "w:keepNext").isEmpty()));
    }

    private static Element style(Layout layout, String id) {
        return all(layout.root(Layout.STYLES), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String field(Layout.Para caption) {
        return all(caption.element(), "w:fldSimple").getFirst().getAttribute("w:instr");
    }

    @Test
    void chartsAreNativeFilledAndDescribed() throws Exception {
        Report report = SampleReports.charts();
        Layout layout = layout(report);
        List<Figure> figures = report.sections().stream()
                .map(Section::figures)
                .flatMap(List::stream)
                .toList();
        List<Element> drawings = all(layout.root(Layout.DOCUMENT), "wp:docPr");
        assertEquals(ChartData.Kind.values().length, drawings.size());
        for (int i = 0; i < drawings.size(); i++) {
            assertEquals(figures.get(i).description(), drawings.get(i).getAttribute("descr"));
            Element chart = layout.root("word/charts/chart" + (i + 1) + ".xml");
            for (Element series : all(chart, "c:ser")) {
                assertFalse(all(series, "a:solidFill").isEmpty(), "series without fill in chart " + (i + 1));
            }
        }
    }

    @Test
    void axesOfPercentsEndAtHundredAndThoseOfSmallCountsHaveNoHalves() throws Exception {
        String percents = chart(ChartData.Kind.SCATTER, 2, "91.5", "96");
        assertEquals(2, percents.split("<c:max val=\"100\"/>", -1).length - 1, percents);
        assertFalse(percents.contains("c:majorUnit"));
        assertFalse(chart(ChartData.Kind.SCATTER, 2, "61.5", "70").contains("c:max"));
        assertTrue(chart(ChartData.Kind.COLUMN, 0, "1", "4").contains("<c:majorUnit val=\"1\"/>"));
        assertFalse(chart(ChartData.Kind.COLUMN, 0, "1", "40").contains("c:majorUnit"));
    }

    private static String chart(ChartData.Kind kind, int decimals, String first, String second) throws IOException {
        List<Series> series = Stream.of(first, second)
                .map(value -> new Series("x", List.of(Optional.of(new BigDecimal(value))), decimals, 0))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartXml(
                        new ChartData(kind, "", "", List.of("A"), series),
                        Locale.ENGLISH,
                        new ChartXml.Look("Times New Roman", 900))
                .xml()
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void chartsAndTheirWorkbooksAreTheSameBytesEveryTime() throws Exception {
        byte[] once = Files.readAllBytes(export(SampleReports.charts()));
        // zip archives count in steps of two seconds
        Thread.sleep(2_100);
        assertArrayEquals(once, Files.readAllBytes(export(SampleReports.charts())));
    }

    @Test
    void theWorkbookBehindAChartHoldsItsNumbers() throws Exception {
        Report report = SampleReports.charts();
        Path file = export(report);
        List<Figure> figures = report.sections().stream()
                .map(Section::figures)
                .flatMap(List::stream)
                .toList();
        try (OPCPackage docx = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (int i = 0; i < figures.size(); i++) {
                String name = "/word/embeddings/chart" + (i + 1) + ".xlsx";
                var part = docx.getParts().stream()
                        .filter(p -> p.getPartName().getName().equals(name))
                        .findFirst()
                        .orElseThrow();
                try (XSSFWorkbook workbook = new XSSFWorkbook(part.getInputStream())) {
                    sameNumbers(figures.get(i).data(), workbook.getSheetAt(0));
                }
            }
        }
    }

    private static void sameNumbers(ChartData data, XSSFSheet sheet) {
        for (int s = 0; s < data.series().size(); s++) {
            Series series = data.series().get(s);
            assertEquals(series.name(), sheet.getRow(0).getCell(s + 1).getStringCellValue());
            for (int c = 0; c < data.categories().size(); c++) {
                assertEquals(
                        data.categories().get(c), sheet.getRow(c + 1).getCell(0).getStringCellValue());
                Optional<BigDecimal> value = series.values().get(c);
                var cell = sheet.getRow(c + 1).getCell(s + 1);
                assertEquals(value.isPresent(), cell != null);
                if (cell != null) {
                    // rounded to the decimals that are printed
                    assertEquals(value.get().doubleValue(), cell.getNumericCellValue(), 0.005 + 1e-9);
                }
            }
        }
    }

    /** POI takes relationships of the package for those of a part that has no relationship of the same number. */
    @Test
    void relationshipsAreNumberedSoThatTheFileCanBeSigned() throws Exception {
        Layout layout = layout(SampleReports.charts());
        List<String> relationships = layout.parts().keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .toList();
        // of the package, the document and six charts
        assertEquals(8, relationships.size());
        for (String name : relationships) {
            Element first = all(layout.root(name), "Relationship").stream()
                    .filter(r -> r.getAttribute("Id").equals("rId1"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no rId1 in " + name));
            assertEquals(name.startsWith("_rels"), first.getAttribute("Type").endsWith("/officeDocument"), name);
        }
    }

    @Test
    void propertiesSayWhatTheDocumentIs() throws Exception {
        try (OPCPackage docx = OPCPackage.open(export(SampleReports.small()).toFile(), PackageAccess.READ)) {
            PackageProperties core = docx.getPackageProperties();
            assertEquals(Optional.of("Kết quả thử năm 2018"), core.getTitleProperty());
            assertEquals(Optional.of("Kết quả đánh giá thử năm 2018"), core.getSubjectProperty());
            assertEquals(Optional.of("Sở Thông tin và Truyền thông"), core.getCreatorProperty());
            assertEquals(Optional.of("vi-VN"), core.getLanguageProperty());
            // the date of the document, not of the run
            assertEquals(
                    "2019-06-05T00:00:00Z",
                    core.getCreatedProperty().orElseThrow().toInstant().toString());
            assertEquals(
                    "2019-06-05T00:00:00Z",
                    core.getModifiedProperty().orElseThrow().toInstant().toString());
        }
    }

    @Test
    void theSignatureKeepsTheLastWordsWithIt() throws Exception {
        for (ReportKind kind : List.of(ReportKind.REPORT, ReportKind.DECISION)) {
            Layout layout = layout(SampleReports.of(kind));
            Layout.Para last = layout.paragraphs().stream()
                    .filter(p -> p.text().endsWith("./."))
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, all(last.element(), "w:keepNext").size(), kind.toString());
        }
    }

    @Test
    void listsAreListsAndNotTypedHyphens() throws Exception {
        Layout layout = layout(SampleReports.small());
        assertEquals(
                List.of("Gạch đầu dòng thứ nhất", "Gạch đầu dòng thứ hai"),
                layout.styled("ListDash").stream().map(Layout.Para::text).toList());
        Element style = all(layout.root(Layout.STYLES), "w:style").stream()
                .filter(s -> s.getAttribute("w:styleId").equals("ListDash"))
                .findFirst()
                .orElseThrow();
        assertEquals("1", all(style, "w:numId").getFirst().getAttribute("w:val"));
        assertTrue(layout.parts().get("word/numbering.xml").contains("<w:lvlText w:val=\"-\"/>"));
    }

    private Layout layout(Report report) throws Exception {
        return Layout.of(export(report));
    }

    private Path export(Report report) throws Exception {
        return new DocxExporter().export(report, folder, report.kind().code()).getFirst();
    }
}
