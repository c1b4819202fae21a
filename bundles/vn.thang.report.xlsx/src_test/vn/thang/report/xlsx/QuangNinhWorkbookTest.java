// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Marks;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.TableCell;
import vn.thang.scoring.Standing;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.CatalogReports;

/** The workbook on the Quảng Ninh sample, opened and shown by LibreOffice, holds what the engine computed. */
class QuangNinhWorkbookTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** Semicolons, quotes, UTF-8, as shown, all sheets: each in a file of its own. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1";

    @TempDir
    Path folder;

    @Test
    void everySheetShowsTheEnginesNumbers() throws Exception {
        CatalogReports sample = CatalogReports.quangNinh(VIETNAMESE);
        Path file =
                new XlsxExporter().export(sample.report(), folder, "quang-ninh").getFirst();
        List<Path> sheets = Office.convert(file, ALL_SHEETS, folder);
        // and the two sheets of the check, and the edges of the bands
        assertEquals(sample.report().sections().size() + 3, sheets.size());
        List<String> lines = new ArrayList<>();
        for (Path sheet : sheets) {
            lines.addAll(Files.readAllLines(sheet));
        }
        for (Standing standing : sample.run().standings().all()) {
            String begin = standing.rank() + ";"
                    + Texts.name(standing.unit(), VIETNAMESE)
                    + Marks.of(standing.unit().getOrigin()) + ";";
            String numbers = ";" + Numbers.print(standing.points(), 2, VIETNAMESE) + ";"
                    + Numbers.exact(standing.maximum(), VIETNAMESE) + ";"
                    + Numbers.print(standing.percent(), 2, VIETNAMESE) + ";";
            assertTrue(lines.stream().anyMatch(l -> l.startsWith(begin) && l.contains(numbers)), begin + "…" + numbers);
        }
        scorecardsAreRecalculated(sample, lines);
    }

    /** Every line of every score sheet: LibreOffice shows the same digits although its totals are sums of its own. */
    private static void scorecardsAreRecalculated(CatalogReports sample, List<String> lines) {
        var shown = new java.util.HashSet<>(lines);
        int rows = 0;
        for (Section section : sample.report().sections()) {
            if (section.kind() == SectionKind.SCORECARDS) {
                for (vn.thang.report.Row row : section.tables().getFirst().rows()) {
                    String line = String.join(
                            ";",
                            row.cells().stream()
                                    .map(QuangNinhWorkbookTest::shown)
                                    .toList());
                    assertTrue(shown.contains(line), line);
                    rows++;
                }
            }
        }
        assertTrue(rows > 131 * 10, "rows: " + rows);
    }

    private static String shown(TableCell cell) {
        String text = cell.value().print(VIETNAMESE);
        String marked = text.isEmpty() ? text : text + Marks.of(cell.origin());
        boolean quoted = marked.contains(";") || marked.contains("\"") || marked.contains("\n");
        return quoted ? "\"" + marked.replace("\"", "\"\"") + "\"" : marked;
    }
}
