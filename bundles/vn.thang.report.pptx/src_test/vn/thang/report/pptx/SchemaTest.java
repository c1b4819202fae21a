// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** Every part is valid against the schema of ECMA-376; PowerPoint offers to repair a file whose parts are not. */
class SchemaTest {
    @TempDir
    Path folder;

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.slides(), SampleReports.small(), SampleReports.charts(), SampleReports.ranking(131));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartIsValid(Report report) throws Exception {
        OfficeSchema.Verdict verdict = OfficeSchema.check(export(report));
        assertEquals(List.of(), verdict.faults());
        assertTrue(
                verdict.parts()
                        .containsAll(List.of(
                                "ppt/presentation.xml",
                                "ppt/slideMasters/slideMaster1.xml",
                                "ppt/slideLayouts/slideLayout1.xml",
                                "ppt/slideLayouts/slideLayout2.xml",
                                "ppt/notesMasters/notesMaster1.xml",
                                "ppt/theme/theme1.xml",
                                "ppt/theme/theme2.xml",
                                "ppt/slides/slide2.xml",
                                "ppt/notesSlides/notesSlide2.xml",
                                "docProps/app.xml")),
                verdict.parts().toString());
    }

    @Test
    void chartsAndTheirWorkbooksAreAmongThem() throws Exception {
        List<String> parts = OfficeSchema.check(export(SampleReports.charts())).parts();
        assertTrue(
                parts.containsAll(List.of("ppt/charts/chart5.xml", "ppt/embeddings/chart5.xlsx/xl/workbook.xml")),
                parts.toString());
    }

    @Test
    void anElementInTheWrongPlaceIsFound() throws Exception {
        String slide = part(export(SampleReports.slides()), "ppt/slides/slide2.xml");
        String broken = slide.replaceFirst("<p:clrMapOvr>.*</p:clrMapOvr>", "")
                .replaceFirst("<p:cSld>", "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:cSld>");
        assertEquals(List.of(), OfficeSchema.faults(slide));
        assertNotEquals(List.of(), OfficeSchema.faults(broken));
    }

    private Path export(Report report) throws Exception {
        return new PptxExporter().export(report, folder, "slides").getFirst();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
