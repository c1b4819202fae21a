// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.ChartData;
import vn.thang.testkit.report.SampleReports;

/** Figures are charts of the spreadsheet's own kind that read the cells below them. */
class NativeChartsTest {
    @TempDir
    Path folder;

    @Test
    void everyKindIsDrawnOnceWithWordsForThoseWhoDoNotSee() throws Exception {
        Path file = new XlsxExporter()
                .export(SampleReports.charts(), folder.resolve("1"), "charts")
                .getFirst();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<XSSFChart> charts =
                    workbook.getSheetAt(0).createDrawingPatriarch().getCharts();
            assertEquals(ChartData.Kind.values().length, charts.size());
            for (XSSFChart chart : charts) {
                String xml = chart.getCTChartSpace().xmlText();
                assertTrue(xml.contains("'Biểu đồ'!$B$"), xml);
                assertFalse(xml.contains("externalData"), xml);
            }
        }
        Path again = new XlsxExporter()
                .export(SampleReports.charts(), folder.resolve("2"), "charts")
                .getFirst();
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }
}
