// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.thang.testkit.report.SampleReports;

/**
 * The layout of NĐ 30/2020 Annex I, read back from the document. Every expected value is a rule of the decree; lengths are
 * in twentieths of a point, sizes in half points.
 */
class OfficialLayoutTest {
    @TempDir
    Path folder;

    private XWPFDocument document;

    @BeforeEach
    void export() throws Exception {
        Path file = new DocxExporter()
                .export(SampleReports.small(), folder, "report")
                .getFirst();
        try (InputStream in = Files.newInputStream(file)) {
            document = new XWPFDocument(in);
        }
    }

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    void pageIsA4UprightWithTheMarginsOfTheDecree() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.getPgSz();
        assertEquals(210, millimetres(size.getW()));
        assertEquals(297, millimetres(size.getH()));
        CTPageMar margins = section.getPgMar();
        between(20, 25, millimetres(margins.getTop()));
        between(20, 25, millimetres(margins.getBottom()));
        between(30, 35, millimetres(margins.getLeft()));
        between(15, 20, millimetres(margins.getRight()));
    }

    @Test
    void pageNumbersAreCentredInTheTopMarginFromTheSecondPageOn() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        assertTrue(section.isSetTitlePg());
        assertEquals(1, document.getHeaderList().size());
        XWPFHeader header = document.getHeaderList().getFirst();
        XWPFParagraph number = header.getParagraphs().getFirst();
        assertEquals("PAGE", number.getCTP().getFldSimpleArray(0).getInstr());
        look(number, 26, 28, false, false);
        assertEquals(STJc.CENTER, style(number).getCTStyle().getPPr().getJc().getVal());
        assertTrue(millimetres(section.getPgMar().getHeader())
                < millimetres(section.getPgMar().getTop()));
    }

    @Test
    void fontIsTimesNewRomanInBlack() throws Exception {
        CTRPr defaults = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
        assertEquals("Times New Roman", defaults.getRFontsArray(0).getAscii());
        assertEquals("Times New Roman", defaults.getRFontsArray(0).getHAnsi());
        assertEquals("000000", defaults.getColorArray(0).xgetVal().getStringValue());
    }

    @Test
    void nationalHeaderStandsOnTheRight() {
        XWPFTableCell right = head().getRow(0).getCell(1);
        XWPFParagraph name = right.getParagraphs().get(0);
        assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", name.getText());
        look(name, 24, 26, true, false);
        XWPFParagraph motto = right.getParagraphs().get(1);
        assertEquals("Độc lập - Tự do - Hạnh phúc", motto.getText());
        look(motto, 26, 28, true, false);
        XWPFParagraph rule = right.getParagraphs().get(2);
        assertTrue(style(rule).getCTStyle().getPPr().getPBdr().isSetBottom());
        // the motto is 56 mm wide at 13 points bold, measured in a font metric-compatible with Times New Roman
        assertEquals(56, ruleLength(rule, 95), 1);
    }

    @Test
    void issuerStandsOnTheLeftUnderItsParent() {
        XWPFTableCell left = head().getRow(0).getCell(0);
        XWPFParagraph parent = left.getParagraphs().get(0);
        assertEquals("ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM", parent.getText());
        look(parent, 24, 26, false, false);
        XWPFParagraph issuer = left.getParagraphs().get(1);
        assertEquals("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", issuer.getText());
        look(issuer, 24, 26, true, false);
        // the line is 74 mm wide at 12 points bold, measured likewise; the cell is 70 mm
        between(70 / 3, 70 / 2, ruleLength(left.getParagraphs().get(2), 70));
    }

    @Test
    void numberHasALeadingZeroAndTheDateTheFormOfTheDecree() {
        XWPFParagraph number = head().getRow(1).getCell(0).getParagraphs().getFirst();
        assertEquals("Số: 05/BC-STTTT", number.getText());
        look(number, 26, 26, false, false);
        XWPFParagraph date = head().getRow(1).getCell(1).getParagraphs().getFirst();
        assertEquals("Thử Nghiệm, ngày 05 tháng 6 năm 2019", date.getText());
        look(date, 26, 28, false, true);
    }

    @Test
    void typeNameAndSubjectAreBoldAndCentred() {
        XWPFParagraph type = paragraph("BÁO CÁO");
        look(type, 26, 28, true, false);
        assertEquals(STJc.CENTER, style(type).getCTStyle().getPPr().getJc().getVal());
        XWPFParagraph subject = paragraph("Kết quả đánh giá thử năm 2018");
        look(subject, 26, 28, true, false);
    }

    @Test
    void basesAreItalicAndClosedBySemicolonsAndAFullStop() {
        look(paragraph("Căn cứ Quyết định số 01/QĐ-UBND ngày 01 tháng 02 năm 2018;"), 26, 28, false, true);
        look(paragraph("Căn cứ kết quả thẩm định."), 26, 28, false, true);
    }

    @Test
    void bodyIsJustifiedWithAnIndentedFirstLineAndSpaceBetweenParagraphs() {
        XWPFParagraph body = paragraph("Kết quả dưới đây được tính theo bộ tiêu chí thử.");
        look(body, 26, 28, false, false);
        var properties = style(body).getCTStyle().getPPr();
        assertEquals(STJc.BOTH, properties.getJc().getVal());
        assertEquals(12.7, millimetres(twips(properties.getInd().getFirstLine())), 0.1);
        assertTrue(twips(properties.getSpacing().getAfter()).intValue() >= 6 * 20);
        between(240, 360, twips(properties.getSpacing().getLine()).intValue());
        assertEquals("Trên đây là báo cáo kết quả./.", paragraphs().getLast().getText());
    }

    @Test
    void signatureStandsOnTheRightAndRecipientsOnTheLeft() {
        XWPFTable foot = document.getTables().getLast();
        List<XWPFParagraph> right = foot.getRow(0).getCell(1).getParagraphs();
        assertEquals("KT. GIÁM ĐỐC", right.get(0).getText());
        look(right.get(0), 26, 28, true, false);
        assertEquals("PHÓ GIÁM ĐỐC", right.get(1).getText());
        assertEquals("Nguyễn Văn Thử", right.getLast().getText());
        look(right.getLast(), 26, 28, true, false);
        List<XWPFParagraph> left = foot.getRow(0).getCell(0).getParagraphs();
        assertEquals("Nơi nhận:", left.get(0).getText());
        look(left.get(0), 24, 24, true, true);
        assertEquals("- Như trên;", left.get(1).getText());
        look(left.get(1), 22, 22, false, false);
        assertEquals("- Lưu: VT, CNTT.", left.getLast().getText());
    }

    private XWPFTable head() {
        return (XWPFTable) document.getBodyElements().getFirst();
    }

    private List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private XWPFParagraph paragraph(String text) {
        return paragraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph: " + text));
    }

    private XWPFStyle style(XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle());
    }

    /** Size, weight and slope come from the style; no run may change them. */
    private void look(XWPFParagraph paragraph, int smallest, int largest, boolean bold, boolean italic) {
        CTRPr run = style(paragraph).getCTStyle().getRPr();
        between(smallest, largest, twips(run.getSzArray(0).getVal()).intValue());
        assertEquals(bold, run.sizeOfBArray() > 0, paragraph.getText());
        assertEquals(italic, run.sizeOfIArray() > 0, paragraph.getText());
        paragraph.getRuns().forEach(r -> assertFalse(r.getCTR().isSetRPr(), paragraph.getText()));
    }

    private static double ruleLength(XWPFParagraph rule, int cell) {
        var indent = rule.getCTP().getPPr().getInd();
        return cell - millimetres(twips(indent.getLeft())) - millimetres(twips(indent.getRight()));
    }

    private static BigInteger twips(Object value) {
        return new BigInteger(value.toString());
    }

    private static double millimetres(Object twips) {
        return Math.round(twips(twips).doubleValue() * 25.4 / 1440 * 10) / 10.0;
    }

    private static void between(double least, double most, double value) {
        assertTrue(value >= least && value <= most, value + " is not within " + least + " and " + most);
    }
}
