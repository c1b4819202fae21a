// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.report.Report;
import vn.thang.testkit.report.OfficeSchema;
import vn.thang.testkit.report.SampleReports;

/** Every part is valid against the schema of ECMA-376; Word offers to repair a file whose parts are not. */
class SchemaTest {
    @TempDir
    Path folder;

    static Stream<Report> reports() {
        return Stream.concat(
                new DocxExporter().kinds().stream().map(SampleReports::of),
                Stream.of(SampleReports.charts(), SampleReports.wide(), SampleReports.scorecards(6)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartIsValid(Report report) throws Exception {
        OfficeSchema.Verdict verdict = OfficeSchema.check(
                new DocxExporter().export(report, folder, "report").getFirst());
        assertEquals(List.of(), verdict.faults());
        assertTrue(
                verdict.parts()
                        .containsAll(List.of(
                                "word/document.xml",
                                "word/styles.xml",
                                "word/settings.xml",
                                "word/numbering.xml",
                                "word/fontTable.xml",
                                "word/pageNumber.xml",
                                "word/noNumber.xml",
                                "word/footer.xml",
                                "docProps/app.xml")),
                verdict.parts().toString());
    }

    @Test
    void chartsAndTheirWorkbooksAreAmongThem() throws Exception {
        Report report = SampleReports.charts();
        List<String> parts = OfficeSchema.check(
                        new DocxExporter().export(report, folder, "report").getFirst())
                .parts();
        assertTrue(
                parts.containsAll(List.of(
                        "word/charts/chart5.xml",
                        "word/embeddings/chart5.xlsx/xl/workbook.xml",
                        "word/embeddings/chart5.xlsx/xl/sheet.xml")),
                parts.toString());
    }

    @Test
    void anElementInTheWrongPlaceIsFound() throws Exception {
        Layout layout = Layout.of(new DocxExporter()
                .export(SampleReports.charts(), folder, "report")
                .getFirst());
        Layout broken = layout.broken(
                "word/charts/chart1.xml", "(<c:barDir val=\"bar\"/>)(<c:grouping val=\"clustered\"/>)", "$2$1");
        assertFalse(OfficeSchema.faults(broken.parts().get("word/charts/chart1.xml"))
                .isEmpty());
    }
}
