// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Marks;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.scoring.Standing;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.CatalogReports;

/** The official report on the Quảng Ninh sample, printed by LibreOffice, holds what the engine computed. */
class QuangNinhDocumentTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    static Stream<Arguments> documentsWithRankings() {
        return Stream.of(
                Arguments.of(ReportKind.REPORT, VIETNAMESE),
                Arguments.of(ReportKind.DECISION, Locale.ENGLISH),
                Arguments.of(ReportKind.NOTICE, VIETNAMESE));
    }

    @ParameterizedTest
    @MethodSource("documentsWithRankings")
    void everyUnitIsPrintedWithTheEnginesRankPointsAndPercent(ReportKind kind, Locale locale) throws Exception {
        CatalogReports sample = CatalogReports.quangNinh(locale);
        Report report = kind == ReportKind.REPORT ? sample.report() : sample.document(kind);
        Path file = new DocxExporter().export(report, folder, "quang-ninh").getFirst();
        String text = Office.pdfText(
                Office.convert(file, "pdf:writer_pdf_Export", folder).getFirst());
        List<String> lines =
                text.lines().map(l -> l.strip().replaceAll("\\s+", " ")).toList();
        int units = 0;
        for (Standing standing : sample.run().standings().all()) {
            String numbers = " " + Numbers.print(standing.points(), 2, locale) + " "
                    + Numbers.exact(standing.maximum(), locale) + " " + Numbers.print(standing.percent(), 2, locale);
            assertTrue(
                    lines.stream().anyMatch(l -> l.startsWith(standing.rank() + " ") && l.contains(numbers)),
                    standing.rank() + numbers + " in " + text);
            units++;
        }
        assertEquals(131, units);
    }

    @Test
    void theNoticeStandsOnTheFirstPageAndTheSourcesInTheText() throws Exception {
        CatalogReports sample = CatalogReports.quangNinh(VIETNAMESE);
        Path file =
                new DocxExporter().export(sample.report(), folder, "quang-ninh").getFirst();
        String text = Office.pdfText(
                        Office.convert(file, "pdf:writer_pdf_Export", folder).getFirst())
                .replaceAll("\\s+", " ");
        String notice = sample.report().notices().getFirst();
        assertTrue(notice.startsWith("(" + Marks.of(sample.run().assessment().getOrigin()) + ")"), notice);
        int at = text.indexOf(notice.substring(0, 40));
        assertTrue(at > 0 && at < text.indexOf("I. "), text);
        sample.run()
                .framework()
                .getSources()
                .forEach(source ->
                        assertTrue(text.contains(source.getCitation().substring(0, 12)), source.getCitation()));
    }
}
