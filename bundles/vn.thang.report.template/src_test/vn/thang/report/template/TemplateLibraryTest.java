// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.CatalogReports;

/** The templates to start from print the catalogue's sample in both languages; H01, Uông Bí, is one of its units. */
class TemplateLibraryTest {
    private static final Map<String, CatalogReports> SAMPLES = new HashMap<>();

    @TempDir
    Path folder;

    static List<Arguments> templates() {
        List<Arguments> all = new ArrayList<>();
        for (TemplateLibrary.Entry entry : TemplateLibrary.entries()) {
            all.add(Arguments.of(entry, "vi", "Thành phố Uông Bí"));
            all.add(Arguments.of(entry, "en", "Uông Bí"));
        }
        return all;
    }

    private static Report report(ReportKind kind, String language) throws BadInputException {
        if (!SAMPLES.containsKey(language)) {
            SAMPLES.put(language, CatalogReports.quangNinh(Locale.forLanguageTag(language)));
        }
        return SAMPLES.get(language)
                .document(kind, kind == ReportKind.SCORECARD ? List.of("unit-h01", "unit-h02") : List.of());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplatePrintsItsDocument(TemplateLibrary.Entry entry, String language, String unit) throws Exception {
        byte[] template = entry.content(Locale.forLanguageTag(language));
        Path out = Docs.print(folder, entry.name(), template, report(entry.kind(), language));
        String text = switch (entry.format()) {
            case "docx" -> Docs.text(out);
            case "xlsx" -> {
                try (var workbook = Books.open(out)) {
                    yield Books.text(workbook.getSheetAt(0));
                }
            }
            default -> Files.readString(out);
        };
        assertTrue(text.contains(unit), text);
        assertFalse(text.contains("{{"), text);
        assertFalse(entry.label().in(Locale.forLanguageTag("vi")).isEmpty());
    }

    @Test
    void theTotalsOfTheRankingAreThoseOfItsUnits() throws Exception {
        byte[] template = TemplateLibrary.entries().stream()
                .filter(entry -> entry.name().equals("ranking.xlsx"))
                .findFirst()
                .orElseThrow()
                .content(Locale.forLanguageTag("vi"));
        Path out = Docs.print(folder, "ranking.xlsx", template, report(ReportKind.REPORT, "vi"));
        try (var workbook = Books.open(out)) {
            List<String> rows = Books.text(workbook.getSheetAt(0)).lines().toList();
            double best = 0;
            int checked = 0;
            for (String row : rows) {
                String[] cells = row.split("\\|");
                if (cells.length > 3 && cells[0].startsWith("#")) {
                    best = Math.max(best, Double.parseDouble(cells[2].substring(1)));
                } else if (row.contains("Cao nhất")) {
                    assertTrue(
                            row.split("→")[1].startsWith(
                                    "#" + Double.toString(best).replaceFirst("\\.0$", "")),
                            row);
                    best = 0;
                    checked++;
                }
            }
            assertTrue(checked > 1, rows.toString());
        }
    }

    @Test
    void aPageHasTheWordsOfItsLanguage() {
        TemplateLibrary.Entry page = TemplateLibrary.entries().stream()
                .filter(entry -> entry.name().equals("page.html"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                new String(page.content(Locale.forLanguageTag("vi")), StandardCharsets.UTF_8).contains(">Xếp loại<"));
        assertTrue(new String(page.content(Locale.ENGLISH), StandardCharsets.UTF_8).contains(">Grade<"));
    }
}
