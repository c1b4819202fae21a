// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Exporter;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

class DocxExporterTest extends ExporterContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    protected Exporter exporter() {
        return new DocxExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        try (XWPFDocument document = open(files.getFirst());
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void runningTextHasHeadingsAndCaptionsButNoDataSections() throws Exception {
        String text = textOf(exporter().export(SampleReports.small(), folder, "small"));
        assertTrue(text.contains("I. Kết quả theo nhóm đơn vị"), text);
        assertTrue(text.contains("II. Xếp hạng: Sở, ban, ngành"), text);
        assertTrue(text.contains("1. Ghi chú"), text);
        assertTrue(text.contains("Gạch đầu dòng thứ hai"), text);
        assertFalse(text.contains("Phiếu chấm"), text);
    }

    @Test
    void headersRepeatAndRowsAreNotTorn() throws Exception {
        try (XWPFDocument document = small()) {
            CTTbl table = document.getTables().get(1).getCTTbl();
            assertEquals(1, table.getTrArray(0).getTrPr().sizeOfTblHeaderArray());
            assertEquals(0, table.getTrArray(1).getTrPr().sizeOfTblHeaderArray());
            assertEquals(1, table.getTrArray(1).getTrPr().sizeOfCantSplitArray());
            assertEquals(
                    "Điểm*", document.getTables().get(1).getRow(0).getCell(2).getText());
        }
    }

    @Test
    void missingIsHatchedNotApplicableADashAndZeroZero() throws Exception {
        try (XWPFDocument document = small()) {
            var table = document.getTables().get(1);
            assertEquals("—", table.getRow(3).getCell(2).getText());
            assertEquals("", table.getRow(4).getCell(2).getText());
            assertEquals(
                    STShd.THIN_DIAG_STRIPE,
                    table.getRow(4).getCell(2).getCTTc().getTcPr().getShd().getVal());
            assertEquals("0,00", table.getRow(5).getCell(2).getText());
        }
    }

    @Test
    void tablesThatFitStandUpright() throws Exception {
        try (XWPFDocument document = small()) {
            assertTrue(document.getParagraphs().stream()
                    .noneMatch(p ->
                            p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr()));
        }
    }

    @Test
    void aTableTooWideLiesDownWithItsHeadingAndTheTextStandsAgain() throws Exception {
        try (XWPFDocument document =
                open(exporter().export(SampleReports.wide(), folder, "wide").getFirst())) {
            List<CTSectPr> sections = document.getParagraphs().stream()
                    .map(p -> p.getCTP().getPPr())
                    .filter(p -> p != null && p.isSetSectPr())
                    .map(CTPPr::getSectPr)
                    .toList();
            assertEquals(2, sections.size());
            assertEquals(STPageOrientation.PORTRAIT, sections.get(0).getPgSz().getOrient());
            assertEquals(STPageOrientation.LANDSCAPE, sections.get(1).getPgSz().getOrient());
            CTSectPr last = document.getDocument().getBody().getSectPr();
            assertEquals(STPageOrientation.PORTRAIT, last.getPgSz().getOrient());
            // pages are counted through: only the first section starts with a page without number
            assertTrue(sections.get(0).isSetTitlePg());
            assertFalse(sections.get(1).isSetTitlePg());
            assertFalse(last.isSetTitlePg());
            List<String> texts =
                    document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertTrue(texts.indexOf("II. Bảng rộng") > texts.indexOf("Một dòng."));
        }
    }

    @Test
    void aTableOfManyColumnsIsSetSmallerBeforeItsNumbersBreak() throws Exception {
        Layout wide = Layout.of(
                exporter().export(SampleReports.wide(), folder, "wide").getFirst());
        Layout small = Layout.of(
                exporter().export(SampleReports.small(), folder, "small").getFirst());
        assertEquals(8, wide.styled("TableNumberTiny").getFirst().size());
        assertEquals(12, small.styled("TableNumber").getFirst().size());
        // 30 numbers of four characters: 2 em at 8 points and the cell's margins
        assertTrue(wide.width(1, 1) > 2 * 8 * 20 + 2 * 57, wide.width(1, 1) + "");
    }

    @Test
    void libreOfficePrintsTheSameNumbersForEveryUnit() throws Exception {
        int units = 131;
        Path file = exporter()
                .export(SampleReports.ranking(units), folder, "ranking")
                .getFirst();
        String text = Office.pdfText(
                Office.convert(file, "pdf:writer_pdf_Export", folder).getFirst());
        List<String> lines = text.lines().map(String::strip).toList();
        for (int unit = 5; unit < units; unit++) {
            String printed = Numbers.print(SampleReports.points(unit), 2, VIETNAMESE);
            String line = (unit + 1) + " +Ủy ban nhân dân xã số " + (unit + 1) + " +" + printed + " +100 +" + printed
                    + " +Mức " + (unit % 4 + 1);
            assertTrue(lines.stream().anyMatch(l -> l.matches(line)), line + " in " + text);
        }
        assertTrue(lines.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                || text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    }

    private XWPFDocument small() throws Exception {
        return open(exporter().export(SampleReports.small(), folder, "small").getFirst());
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }
}
