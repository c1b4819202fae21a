// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.CatalogReports;

/** The same unit of the catalogue's sample in the score sheet and in the report: what both say is the same. */
class StandingTest {
    private static final String NUMBERS = "{{code}}|{{points}}|{{percent}}|{{rank}}|{{band}}";

    @TempDir
    Path folder;

    /** Rows of the table on the standing are read by their order; what the ranking says by columns. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theStandingOfAScoreSheetIsThatOfTheRanking(String language) throws Exception {
        CatalogReports sample = CatalogReports.quangNinh(Locale.forLanguageTag(language));
        String ranked = print(sample, ReportKind.REPORT, "{{#units}}" + NUMBERS + "\n{{/units}}")
                .lines()
                .filter(line -> line.startsWith("H01|"))
                .findFirst()
                .orElseThrow();
        assertEquals(ranked, print(sample, ReportKind.SCORECARD, "{{#units}}" + NUMBERS + "{{/units}}"));
    }

    /** Where nobody is ranked, nothing has a maximum or there are no bands, the ranking has no such columns; the fields are empty. */
    @ParameterizedTest
    @ValueSource(strings = {"uong-bi-2018", "hau-giang-2019", "dti-2022"})
    void whatAGroupCannotHaveIsAnEmptyField(String code) throws Exception {
        CatalogReports sample = CatalogReports.of(code, Locale.forLanguageTag("vi"));
        String body = "{{#units}}" + NUMBERS + "|{{#ranked}}ranked{{/ranked}}\n{{/units}}";
        List<String> ranking = sorted(print(sample, ReportKind.REPORT, List.of(), body));
        assertEquals(sorted(print(sample, ReportKind.SCORECARD, List.of(), body)), ranking);
        String first = code.equals("uong-bi-2018") ? "UB|146,00|85,88||Tốt|" : ranking.getFirst();
        assertEquals(first, ranking.getFirst());
        assertEquals(code.equals("dti-2022"), ranking.getFirst().endsWith("|ranked"));
    }

    private static List<String> sorted(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    /** H01 is Uông Bí, one of 14 districts; 170 points: the sample's scorecard for districts. */
    @Test
    void theOtherRowsAreWhatTheirNamesSay() throws Exception {
        assertEquals(
                "Thành phố Uông Bí|Huyện, thị xã, thành phố|Bảng tiêu chí cấp huyện|điểm công nhận|170|14",
                print(
                        CatalogReports.quangNinh(Locale.forLanguageTag("vi")),
                        ReportKind.SCORECARD,
                        "{{#units}}{{name}}|{{group}}|{{scorecard}}|{{layer}}|{{maximum.exact}}|{{rankedUnits}}{{/units}}"));
    }

    private String print(CatalogReports sample, ReportKind kind, String body) throws Exception {
        return print(sample, kind, kind == ReportKind.SCORECARD ? List.of("unit-h01") : List.of(), body);
    }

    private String print(CatalogReports sample, ReportKind kind, List<String> units, String body) throws Exception {
        byte[] template = ("<!DOCTYPE html><html><head></head>" + body + "</html>").getBytes(StandardCharsets.UTF_8);
        Path page = Docs.print(folder, kind.code() + ".html", template, sample.document(kind, units));
        String text = Files.readString(page);
        return text.substring(text.indexOf("</head>") + "</head>".length())
                .replace("</html>", "")
                .strip();
    }
}
