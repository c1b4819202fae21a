// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.report.Report;
import vn.thang.testkit.report.OfficeSchema;
import vn.thang.testkit.report.SampleReports;

/** Every part is valid against the schema of ECMA-376; Excel offers to repair a file whose parts are not. */
class SchemaTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    static Stream<Report> reports() {
        return Stream.concat(
                new XlsxExporter().kinds().stream().map(SampleReports::of),
                Stream.of(SampleReports.charts(), SampleReports.wide(), SampleReports.scorecards(6)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartIsValid(Report report) throws Exception {
        OfficeSchema.Verdict verdict = OfficeSchema.check(export(report));
        assertEquals(List.of(), verdict.faults());
        assertTrue(
                verdict.parts().containsAll(List.of("xl/workbook.xml", "xl/styles.xml", SHEET, "docProps/app.xml")),
                verdict.parts().toString());
    }

    @Test
    void chartsAreAmongThem() throws Exception {
        List<String> parts = OfficeSchema.check(export(SampleReports.charts())).parts();
        assertTrue(parts.containsAll(List.of("xl/charts/chart5.xml", "xl/drawings/drawing1.xml")), parts.toString());
    }

    @Test
    void anElementInTheWrongPlaceIsFound() throws Exception {
        try (ZipFile zip = new ZipFile(export(SampleReports.small()).toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry(SHEET)).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), OfficeSchema.faults(sheet));
            assertNotEquals(
                    List.of(), OfficeSchema.faults(sheet.replaceFirst("<sheetData>", "<pageMargins/><sheetData>")));
        }
    }

    private Path export(Report report) throws Exception {
        return new XlsxExporter().export(report, folder, "report").getFirst();
    }
}
