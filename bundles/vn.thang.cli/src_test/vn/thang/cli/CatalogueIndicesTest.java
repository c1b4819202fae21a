// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.testkit.ReferenceData;

/**
 * Published indices by the frameworks of the catalogue, as a user would: import a table, score. Whole tables come from the
 * reference data and are skipped, by name, where it is absent.
 */
class CatalogueIndicesTest {
    private static final String PCI =
            "unit,entry,land,transparency,time,informal,bias,proactivity,support,labor,legal\n";

    private static final String EU = "unit,user_centricity,transparency,key_enablers,cross_border\n";

    @TempDir
    Path folder;

    /**
     * UNDP, Human Development Report 2023/24, composite time series: the year 2021. Tolerance: the printed third decimal.
     */
    @ParameterizedTest
    @CsvSource({
        "83.234,18.63846016,13.06234279,67596.61386,0.964,very-high",
        "83.987,16.5837307,13.90406622,68550.38092,0.965,very-high",
        "61.982,10.70538475,2.98506999,1534.135377,0.473,low",
        "76.463,14.57174969,10.12114431,14399.78047,0.785,high"
    })
    void humanDevelopmentIndex(String le, String eys, String mys, String gnipc, double published, String band)
            throws IOException {
        var rows = score("catalog:un-hdi", "unit,le,eys,mys,gnipc\nA," + String.join(",", le, eys, mys, gnipc) + "\n");
        assertEquals(published, number(rows.get("A").get("points")), 0.0005);
        assertEquals(rows.get("A").get("points"), rows.get("A").get("hdi"));
        assertEquals(band, rows.get("A").get("band"));
        assertEquals("", rows.get("A").get("maximum"));
    }

    @Test
    void humanDevelopmentIndexOfEveryCountry() throws IOException {
        List<Map<String, String>> countries = developed();
        var rows = score("catalog:un-hdi", developmentTable(countries));
        assertTrue(countries.size() > 180, "countries: " + countries.size());
        assertEquals(List.of(), differing(countries, rows));
        for (Map<String, String> country : countries) {
            long better = countries.stream()
                    .filter(other -> number(other.get("hdi_2021")) > number(country.get("hdi_2021")))
                    .count();
            assertEquals(
                    1 + better, Long.parseLong(rows.get(country.get("iso3")).get("rank")), "competition rank");
        }
    }

    /** Negative controls: with a direction flipped or one weight changed the published index is not found. */
    @ParameterizedTest
    @CsvSource({
        "id=\"m-le\",id=\"m-le\" direction=\"lower\",190",
        "id=\"c-le\",id=\"c-le\" weight=\"1.1\",100",
        "goalpostHigh=\"18\",goalpostHigh=\"18.1\",30"
    })
    void anotherHumanDevelopmentIndexDiffers(String from, String to, int atLeast) throws IOException {
        List<Map<String, String>> countries = developed();
        var rows = score(changed("un-hdi", from, to), developmentTable(countries));
        List<String> found = differing(countries, rows);
        assertTrue(found.size() >= atLeast, found.size() + " of " + countries.size() + " countries differ");
    }

    private static List<Map<String, String>> developed() throws IOException {
        return Csv.rows(ReferenceData.require("hdi/hdi_2021.csv")).stream()
                .filter(row -> !row.get("hdi_2021").isEmpty())
                .toList();
    }

    private static String developmentTable(List<Map<String, String>> countries) {
        StringBuilder table = new StringBuilder("unit,le,eys,mys,gnipc\n");
        for (Map<String, String> row : countries) {
            List<String> cells = Stream.of("iso3", "le_2021", "eys_2021", "mys_2021", "gnipc_2021")
                    .map(row::get)
                    .toList();
            table.append(String.join(",", cells)).append('\n');
        }
        return table.toString();
    }

    /** The countries whose index has another third decimal than the published one. */
    private static List<String> differing(List<Map<String, String>> countries, Map<String, Map<String, String>> rows) {
        return countries.stream()
                .filter(country ->
                        Math.round(number(rows.get(country.get("iso3")).get("points")) * 1000) / 1000.0
                                != number(country.get("hdi_2021")))
                .map(country -> country.get("country"))
                .toList();
    }

    /** A component that is missing is not skipped: the unit has no index and no rank. */
    @Test
    void aMissingComponentLeavesTheIndexMissing() throws IOException {
        var rows = score("catalog:un-hdi", "unit,le,eys,mys,gnipc\nA,70,12,,5000\nB,70,12,8,5000\n");
        assertEquals("", rows.get("A").get("points"));
        assertEquals("", rows.get("A").get("rank"));
        assertEquals("1", rows.get("B").get("rank"));
    }

    /** Viet Nam in the surveys of 2018 and 2024; the components are printed rounded, so 1e-4 as in the survey's own sums. */
    @Test
    void eGovernmentDevelopmentIndex() throws IOException {
        var rows = score(
                "catalog:un-egdi", "unit,name,osi,tii,hci\nVNM,Viet Nam,0.70811,0.87797,0.72665\nX,,0.75,0.75,0.75\n");
        assertEquals(0.77092, number(rows.get("VNM").get("egdi")), 1e-4);
        assertEquals((0.70811 + 0.87797 + 0.72665) / 3, number(rows.get("VNM").get("egdi")), 1e-15);
        assertEquals("very-high", rows.get("VNM").get("band"));
        assertEquals("very-high", rows.get("X").get("band"), "from 0.75");
    }

    /** Three provinces of 2013 as VCCI published them. Tolerance 1e-5: sub-indices and totals are printed rounded. */
    @ParameterizedTest
    @CsvSource({
        "9.468455,8.677345,5.672625,7.47928,7.791201,5.589497,7.519555,4.212727,5.36851,6.407197,60.86959",
        "8.846343,6.877046,5.947742,5.921207,6.04321,3.983996,5.575263,6.27075,6.300608,5.815288,61.59098",
        "8.587117,6.518896,5.969988,6.793133,5.107603,3.688925,4.278678,4.297218,5.157172,6.654307,54.21689"
    })
    void provincialCompetitivenessIndex(
            String entry,
            String land,
            String transparency,
            String time,
            String informal,
            String bias,
            String proactivity,
            String support,
            String labor,
            String legal,
            double published)
            throws IOException {
        String figures =
                String.join(",", entry, land, transparency, time, informal, bias, proactivity, support, labor, legal);
        var rows = score("catalog:pci", PCI + "Trà Vinh," + figures + "\n");
        assertEquals(published, number(rows.get("Trà Vinh").get("pci")), 1e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2014"})
    void provincialCompetitivenessIndexOfEveryProvince(String year) throws IOException {
        List<Map<String, String>> provinces = provinces(year);
        var rows = score("catalog:pci", provinceTable(provinces, ""));
        assertTrue(provinces.size() > 60, "provinces: " + provinces.size());
        for (Map<String, String> province : provinces) {
            Map<String, String> own = of(province, rows);
            assertEquals(number(province.get("pci_weighted")), number(own.get("pci")), 1e-5, own.get("unit"));
            assertEquals(province.get("rank_computed"), own.get("rank"), own.get("unit"));
        }
    }

    /**
     * Negative controls: one weight changed by a fiftieth, or one sub-index read the other way round (10 less what was
     * published; the index takes sub-indices as they stand), and no province keeps its published points.
     */
    @ParameterizedTest
    @CsvSource({"weight=\"0.5\",weight=\"0.51\",''", "'','',informal"})
    void anotherCompetitivenessIndexDiffers(String from, String to, String flipped) throws IOException {
        List<Map<String, String>> provinces = provinces("2014");
        String framework = from.isEmpty() ? "catalog:pci" : changed("pci", from, to);
        var rows = score(framework, provinceTable(provinces, flipped));
        for (Map<String, String> province : provinces) {
            double distance = number(province.get("pci_weighted"))
                    - number(of(province, rows).get("pci"));
            assertTrue(Math.abs(distance) > 1e-5, province.get("province"));
        }
        assertTrue(provinces.stream()
                .anyMatch(province ->
                        !province.get("rank_computed").equals(of(province, rows).get("rank"))));
    }

    private static List<Map<String, String>> provinces(String year) throws IOException {
        return Csv.rows(ReferenceData.require("pci/pci_subindices_2013_2014.csv")).stream()
                .filter(row -> row.get("year").equals(year))
                .toList();
    }

    /** @param flipped the sub-index of which 10 − x is written instead of x; empty for none */
    private static String provinceTable(List<Map<String, String>> provinces, String flipped) {
        StringBuilder table = new StringBuilder(PCI);
        for (Map<String, String> row : provinces) {
            table.append(row.get("province"));
            for (String column : PCI.strip().substring("unit,".length()).split(",")) {
                BigDecimal figure = new BigDecimal(row.get(column));
                table.append(',')
                        .append((column.equals(flipped) ? BigDecimal.TEN.subtract(figure) : figure).toPlainString());
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static Map<String, String> of(Map<String, String> province, Map<String, Map<String, String>> rows) {
        return rows.get(Normalizer.normalize(province.get("province"), Normalizer.Form.NFC));
    }

    /** Malta and Estonia, biennial average, as published by the European Commission; 1e-12 relative. */
    @ParameterizedTest
    @CsvSource({
        "99.87654320987653,98.16477702191986,94.56838624338623,90.24911816578484,95.71470616024186",
        "95.72507348618458,86.72501889644747,94.32301587301588,90.27777777777779,91.76272150835642"
    })
    void eGovernmentBenchmark(String user, String transparency, String enablers, String border, double published)
            throws IOException {
        var rows =
                score("catalog:eu-egov-2023", EU + String.join(",", "X", user, transparency, enablers, border) + "\n");
        assertEquals(published, number(rows.get("X").get("overall")), 1e-12 * published);
    }

    /** Invented figures; means by hand. */
    @Test
    void aDimensionThatDoesNotApply() throws IOException {
        var rows = score("catalog:eu-egov-2023", EU + "X,60,NA,90,30\nY,60,,90,30\n");
        assertEquals(60, number(rows.get("X").get("overall")), 1e-12, "what does not apply leaves the denominator");
        assertEquals("NA", rows.get("X").get("transparency"));
        assertEquals("", rows.get("Y").get("overall"), "what is missing does not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Biennial average 2021 + 2022", "Family (2022)", "Business Start-up (2022)"})
    void eGovernmentBenchmarkOfEveryCountry(String column) throws IOException {
        Map<String, Map<String, String>> countries = benchmark(column);
        var rows = score("catalog:eu-egov-2023", benchmarkTable(countries, false));
        assertEquals(37, countries.size());
        countries.forEach((country, of) -> assertEquals(
                number(of.get("0")), number(rows.get(country).get("overall")), 1e-12 * number(of.get("0")), country));
    }

    /**
     * Negative controls: one weight changed, or one dimension read the other way round (100 less what was published), and no
     * country keeps its published score.
     */
    @ParameterizedTest
    @CsvSource({"id=\"c-transparency\",id=\"c-transparency\" weight=\"1.0001\",false", "'','',true"})
    void anotherEGovernmentBenchmarkDiffers(String from, String to, boolean flipped) throws IOException {
        Map<String, Map<String, String>> countries = benchmark("Biennial average 2021 + 2022");
        String framework = from.isEmpty() ? "catalog:eu-egov-2023" : changed("eu-egov-2023", from, to);
        var rows = score(framework, benchmarkTable(countries, flipped));
        countries.forEach((country, of) -> assertTrue(
                Math.abs(number(of.get("0")) - number(rows.get(country).get("overall"))) > 1e-12 * number(of.get("0")),
                country));
    }

    private static Map<String, Map<String, String>> benchmark(String column) throws IOException {
        Map<String, Map<String, String>> countries = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(ReferenceData.require("eu_egov/egov_benchmark_2023_scores.csv"))) {
            if (!row.get("Country").isEmpty()) {
                String dimension = row.get("Scoring").split(" ")[0].replaceAll("\\.$", "");
                countries
                        .computeIfAbsent(row.get("Country"), k -> new HashMap<>())
                        .put(dimension, row.get(column).equals(".") ? "NA" : row.get(column));
            }
        }
        return countries;
    }

    /** @param flipped whether 100 − x is written instead of x for the first dimension */
    private static String benchmarkTable(Map<String, Map<String, String>> countries, boolean flipped) {
        StringBuilder table = new StringBuilder(EU);
        countries.forEach((country, of) -> table.append(String.join(
                        ",",
                        country,
                        flipped
                                ? new BigDecimal(100)
                                        .subtract(new BigDecimal(of.get("1")))
                                        .toPlainString()
                                : of.get("1"),
                        of.get("2"),
                        of.get("3"),
                        of.get("4")))
                .append('\n'));
        return table.toString();
    }

    /** User centricity and transparency from their indicators with the recovered weights, every country, 1e-12 relative. */
    @Test
    void eGovernmentBenchmarkFromItsIndicators() throws IOException {
        Map<String, Map<String, String>> countries = benchmark("Biennial average 2021 + 2022");
        var rows = score("catalog:eu-egov-2023-indicators", indicatorTable(countries));
        countries.forEach((country, of) -> {
            assertEquals(0, distance(of.get("1"), rows.get(country).get("user_centricity")), 1e-12, country);
            assertEquals(0, distance(of.get("2"), rows.get(country).get("transparency")), 1e-12, country);
        });
    }

    /** Negative control: with one recovered weight changed by a six-hundredth its dimension is not the published one. */
    @Test
    void otherWeightsOfTheIndicatorsDiffer() throws IOException {
        Map<String, Map<String, String>> countries = benchmark("Biennial average 2021 + 2022");
        String file = changed("eu-egov-2023-indicators", "weight=\"6\"", "weight=\"6.01\"");
        var rows = score(file, indicatorTable(countries));
        assertTrue(countries.entrySet().stream()
                        .filter(each -> distance(
                                                each.getValue().get("1"),
                                                rows.get(each.getKey()).get("user_centricity"))
                                        > 1e-12
                                || distance(
                                                each.getValue().get("2"),
                                                rows.get(each.getKey()).get("transparency"))
                                        > 1e-12)
                        .count()
                > 30);
    }

    private static String indicatorTable(Map<String, Map<String, String>> countries) {
        List<String> codes = List.of(
                "online_availability",
                "mobile_friendliness",
                "user_support",
                "service_delivery",
                "personal_data",
                "service_design");
        List<String> numbers = List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3");
        StringBuilder table = new StringBuilder("unit," + String.join(",", codes) + "\n");
        countries.forEach((country, of) -> table.append(country)
                .append(',')
                .append(String.join(",", numbers.stream().map(of::get).toList()))
                .append('\n'));
        return table.toString();
    }

    /** Relative to what is published. */
    private static double distance(String published, String own) {
        return Math.abs(number(own) - number(published)) / number(published);
    }

    /** A file with the framework of the catalogue in which the first {@code from} is another text. */
    private String changed(String code, String from, String to) throws IOException {
        var copied = new Terminal(folder).run("catalog", "--copy", code, ".");
        assertEquals(Cli.DONE, copied.code(), copied.err());
        Path file = folder.resolve(code + ".criteria");
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
        return file.getFileName().toString();
    }

    private Map<String, Map<String, String>> score(String framework, String table) throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.write("units.csv", table);
        var imported = terminal.run(
                "import", "table", "--framework", framework, "--data", "units.csv", "--out", "a.assessment");
        assertEquals(Cli.DONE, imported.code(), imported.err());
        var scored = terminal.run("score", "a.assessment", "--out", "standings.csv");
        assertEquals(Cli.DONE, scored.code(), scored.err());
        return Csv.byKey(folder.resolve("standings.csv"), "unit");
    }

    private static double number(String text) {
        return new BigDecimal(text).doubleValue();
    }
}
