// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.ReportKind;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.CatalogReports;

/** The slides on the Quảng Ninh sample, drawn by LibreOffice, show what the engine computed. */
class QuangNinhSlidesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void impress() throws Exception {
        Office.assumeImpress();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void unitsAreShownWithTheEnginesRankPointsAndPercent(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        CatalogReports sample = CatalogReports.quangNinh(locale);
        Path file = new PptxExporter()
                .export(sample.document(ReportKind.SLIDES), folder, "quang-ninh")
                .getFirst();
        String text = Office.pdfText(
                Office.convert(file, "pdf:impress_pdf_Export", folder).getFirst());
        List<String> lines =
                text.lines().map(l -> l.strip().replaceAll("\\s+", " ")).toList();
        int units = 0;
        for (GroupStandings group : sample.run().standings().groups()) {
            // large groups are shown with their first ten units
            int shown = group.standings().size() <= 40 ? group.standings().size() : 10;
            for (Standing standing : group.standings().subList(0, shown)) {
                String numbers = " " + Numbers.print(standing.points(), 2, locale) + " "
                        + Numbers.exact(standing.maximum(), locale) + " "
                        + Numbers.print(standing.percent(), 2, locale);
                assertTrue(
                        lines.stream().anyMatch(l -> l.startsWith(standing.rank() + " ") && l.contains(numbers)),
                        standing.rank() + numbers + " in " + text);
                units++;
            }
        }
        // 28 departments, 14 districts, the first 10 of 89 communes
        assertEquals(52, units);
    }
}
