// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.Report;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.SampleReports;

/** LibreOffice opens the documents and prints what they say, page by page. */
class LibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void aDecisionIsFollowedByItsAnnexesWithPagesOfTheirOwn() throws Exception {
        List<String> pages = pages(SampleReports.decision());
        assertEquals(4, pages.size(), pages.toString());
        String first = pages.get(0);
        inOrder(
                first,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 05/QĐ-STTTT",
                "QUYẾT ĐỊNH",
                "Căn cứ kết quả thẩm định.",
                "QUYẾT ĐỊNH:",
                "Điều 1.",
                "Điều 2.",
                "Điều 3.",
                "./.",
                "Nơi nhận:",
                "Nguyễn Văn Thử");
        inOrder(
                pages.get(1),
                "Phụ lục I",
                "KẾT QUẢ: SỞ, BAN, NGÀNH",
                "(Kèm theo Quyết định số 05/QĐ-STTTT ngày 05 tháng 6 năm 2019",
                "Bảng 1.");
        inOrder(pages.get(2), "Phụ lục II", "Bảng 2.");
        // the first page of an annex shows no number; its second page shows 2 and repeats the table's head
        assertTrue(pages.get(2).strip().startsWith("Phụ lục II"), pages.get(2));
        assertTrue(pages.get(3).strip().matches("(?s)2\\s+Hạng\\s+Đơn vị.*"), pages.get(3));
    }

    @Test
    void chartsShowTheirNumbersInTheLanguageOfTheReport() throws Exception {
        String text = String.join("\n", pages(SampleReports.charts()));
        for (String number : List.of("88,57", "79,25", "61,50", "43,73", "70,13")) {
            assertTrue(text.contains(number), number + " in " + text);
        }
        for (int figure = 1; figure <= 5; figure++) {
            assertTrue(text.contains("Hình " + figure + ". Biểu đồ thử"), text);
        }
    }

    @Test
    void aBookOfScoreSheetsListsItsUnitsAndStartsAPageForEach() throws Exception {
        List<String> pages = pages(SampleReports.scorecards(6));
        assertEquals(7, pages.size(), pages.toString());
        inOrder(pages.get(0), "PHIẾU ĐIỂM", "Mục lục", "Ủy ban nhân dân thành phố Uông Bí", "Ủy ban nhân dân xã số 6");
        assertTrue(pages.get(6).strip().matches("(?s)7\\s+Ủy ban nhân dân xã số 6.*"), pages.get(6));
    }

    private List<String> pages(Report report) throws Exception {
        Path file = new DocxExporter().export(report, folder, "report").getFirst();
        return text(file);
    }

    private List<String> text(Path file) throws IOException {
        String text = Office.pdfText(
                Office.convert(file, "pdf:writer_pdf_Export", folder).getFirst());
        return List.of(text.split("\f"));
    }

    private static void inOrder(String page, String... texts) {
        int at = 0;
        String flat = page.replaceAll("\\s+", " ");
        for (String text : texts) {
            int found = flat.indexOf(text, at);
            assertTrue(found >= 0, text + " in " + flat);
            at = found + text.length();
        }
    }
}
