// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thang.report.Report;
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
        Layout layout =
                Layout.of(new DocxExporter().export(report, folder, "report").getFirst());
        int validated = 0;
        for (Map.Entry<String, String> part : layout.parts().entrySet()) {
            XmlObject xml = parse(part.getKey(), part.getValue());
            if (xml != null) {
                validated++;
                assertEquals(List.of(), errors(xml), part.getKey());
            }
        }
        assertTrue(validated >= 7, validated + " parts");
    }

    @Test
    void anElementInTheWrongPlaceIsFound() throws Exception {
        Layout layout = Layout.of(new DocxExporter()
                .export(SampleReports.charts(), folder, "report")
                .getFirst());
        Layout broken = layout.broken(
                "word/charts/chart1.xml", "(<c:barDir val=\"bar\"/>)(<c:grouping val=\"clustered\"/>)", "$2$1");
        assertFalse(errors(ChartSpaceDocument.Factory.parse(broken.parts().get("word/charts/chart1.xml")))
                .isEmpty());
    }

    private static List<String> errors(XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    /** Null for parts that are no XML or have no schema here. */
    private static XmlObject parse(String name, String xml) throws XmlException {
        return switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
            case "word/pageNumber.xml", "word/noNumber.xml" -> HdrDocument.Factory.parse(xml);
            case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
            default -> name.matches("word/charts/chart\\d+\\.xml") ? ChartSpaceDocument.Factory.parse(xml) : null;
        };
    }
}
