// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.report.CsvExporter;
import vn.thang.report.Exporter;
import vn.thang.testkit.Office;

class CsvExporterTest extends ExporterContractTest {
    @Override
    protected Exporter exporter() {
        return new CsvExporter();
    }

    @Override
    protected boolean printsSections() {
        return false;
    }

    /** Read by hand: a quoted field has its quotes doubled, nothing else is changed. */
    @Override
    protected String textOf(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file).replace("\"\"", "\""));
        }
        return text.toString();
    }

    /** Origin of the lines: the values of SampleReports, put into the form of DESIGN 9 by hand. */
    @Test
    void standsInTheFormOfStandingsCsv() throws Exception {
        Path file =
                exporter().export(SampleReports.small(), folder, "standings").getFirst();
        List<String> lines = Files.readString(file).lines().toList();
        assertEquals("rank,name,points,maximum,percent,band", lines.get(0));
        assertEquals("1,=1+1,96.655,100,96.655,Mức 1", lines.get(1));
        assertEquals("2,@SUM(A1:A9),95.955,100,95.955,Mức 2", lines.get(2));
        assertEquals(",\"<b>Sở & \"\"Ban\"\"</b>, 'ngành'; |\",NA,100,NA,", lines.get(3));
        assertEquals(",ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỷ ỹ ỵ đ Đ,,100,,", lines.get(4));
        assertEquals("5,Ủy ban nhân dân thành phố Uông Bí,0,100,0,Mức 1", lines.get(5));
        assertEquals(6, lines.size());
    }

    /** What a spreadsheet takes from the same file: the fields above without their quotes. */
    @Test
    void libreOfficeReadsTheSameFields() throws Exception {
        Path file =
                exporter().export(SampleReports.small(), folder, "standings").getFirst();
        List<List<String>> rows = Office.csv(file, 6, folder.resolve("office"));
        assertEquals(List.of("rank", "name", "points", "maximum", "percent", "band"), rows.get(0));
        assertEquals(List.of("1", "=1+1", "96.655", "100", "96.655", "Mức 1"), rows.get(1));
        assertEquals(List.of("", "<b>Sở & \"Ban\"</b>, 'ngành'; |", "NA", "100", "NA", ""), rows.get(3));
        assertEquals(List.of("5", "Ủy ban nhân dân thành phố Uông Bí", "0", "100", "0", "Mức 1"), rows.get(5));
        assertEquals(6, rows.size());
    }

    @Test
    void hasLineFeedsAndNoByteOrderMark() throws Exception {
        Path file =
                exporter().export(SampleReports.small(), folder, "standings").getFirst();
        String text = Files.readString(file);
        assertEquals(-1, text.indexOf('\r'));
        assertEquals('r', text.charAt(0));
        assertEquals('\n', text.charAt(text.length() - 1));
    }
}
