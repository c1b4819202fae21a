// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.testkit.report.SampleReports;

/** Expected texts: the invented reports of SampleReports, printed by hand. */
class DocxTemplateTest {
    @TempDir
    Path folder;

    private String print(byte[] template) throws Exception {
        return Docs.text(Docs.print(folder, "t.docx", template, SampleReports.small()));
    }

    @Test
    void fieldsAreFilledEvenWhereWordHasCutTheTag() throws Exception {
        String text = print(Docs.docx(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String part : new String[] {"Số: {", "{cover.num", "ber}}/{{cover.symbol", "}} "}) {
                paragraph.createRun().setText(part);
            }
        }));
        assertEquals("Số: 05/BC-STTTT", text);
    }

    @Test
    void numbersArePrintedAsTheReportPrintsThemAndExactlyWhenAsked() throws Exception {
        String text = print(Docs.paragraphs(
                "{{#groups}}{{#units}}{{points}}|{{points.exact}}|{{#points}}x{{/points}};{{/units}}{{/groups}}"));
        // 96.655 - 0, 96.655 - 0.7 rounded half up; not applicable; missing; zero
        assertEquals("96,66|96.655|x;95,96|95.955|x;—|—|;||;0,00|0|x;", text);
    }

    @Test
    void rowsRepeatForUnits() throws Exception {
        String text = print(Docs.docx(document -> Docs.table(document, new String[] {"Hạng", "Đơn vị"}, new String[] {
            "{{#groups}}{{#units}}{{rank}}", "{{name}}{{/units}}{{/groups}}"
        })));
        assertEquals(1 + SampleReports.TRICKY_NAMES.size(), text.lines().count());
        assertTrue(text.contains("1\t=1+1\n2\t@SUM(A1:A9)\n"), text);
        assertTrue(text.contains("<b>Sở & \"Ban\"</b>, 'ngành'; |"), text);
    }

    @Test
    void rowsOfTagsAloneGoAndRepeatTheRowsBetween() throws Exception {
        String text = print(Docs.docx(document -> Docs.table(
                document,
                new String[] {"{{#groups}}", ""},
                new String[] {"{{title}}", ""},
                new String[] {"{{#units}}", ""},
                new String[] {"{{rank}}", "{{percent}}"},
                new String[] {"{{/units}}", ""},
                new String[] {"{{/groups}}", ""})));
        assertEquals("Xếp hạng: Sở, ban, ngành\t\n1\t96,66\n2\t95,96\n\t—\n\t\n5\t0,00", text);
    }

    @Test
    void paragraphsRepeatAndDisappearWithTheirTags() throws Exception {
        String text = print(Docs.paragraphs(
                "{{#cover.bases}}", "{{.}};", "{{/cover.bases}}", "{{^notices}}", "none", "{{/notices}}", "end"));
        assertEquals(
                "Căn cứ Quyết định số 01/QĐ-UBND ngày 01 tháng 02 năm 2018;\nCăn cứ kết quả thẩm định;\nend", text);
    }

    @Test
    void linesOfAValueStayLines() throws Exception {
        assertEquals("Giám đốc\nPhó Giám đốc", print(Docs.paragraphs("{{cover.position}}")));
    }

    @Test
    void headersAndFootersAreFilled() throws Exception {
        byte[] template = Docs.docx(document -> {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{report.title}}");
            document.createParagraph().createRun().setText("x");
        });
        Path out = Docs.print(folder, "t.docx", template, SampleReports.small());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out))) {
            assertEquals(
                    "Kết quả thử năm 2018",
                    document.getHeaderList().getFirst().getText().strip());
        }
    }

    @Test
    void chartsAreChartsOfWord() throws Exception {
        byte[] template = Docs.paragraphs("{{#charts}}", "{{caption}}", "{{drawing}}", "{{/charts}}");
        Path out = Docs.print(folder, "t.docx", template, SampleReports.charts());
        int figures = SampleReports.charts().sections().stream()
                .mapToInt(section -> section.figures().size())
                .sum();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out))) {
            assertEquals(figures, document.getCharts().size());
            assertTrue(figures > 4);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        byte[] template = Docs.paragraphs("{{#charts}}", "{{drawing}}", "{{/charts}}", "{{report.title}}");
        byte[] once = Files.readAllBytes(Docs.print(folder.resolve("a"), "t.docx", template, SampleReports.charts()));
        Thread.sleep(2_100);
        assertArrayEquals(
                once, Files.readAllBytes(Docs.print(folder.resolve("b"), "t.docx", template, SampleReports.charts())));
    }
}
