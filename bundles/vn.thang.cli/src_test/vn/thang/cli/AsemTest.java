// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.testkit.ReferenceData;

/**
 * The ASEM index of COINr 1.1.14 (its bundled example: 51 units, 49 indicators, three levels above) from its input files,
 * stage by stage, as a user would: import, score, compare every value of every unit. Expected: COINr's own output; 1e-9
 * relative, ranks exact on 10 significant digits. Skipped where the reference data is absent.
 */
class AsemTest {
    private static final double TOLERANCE = 1e-9;
    private static final String IMPUTED = " --impute group-mean:EurAsia_group";
    private static final String TREATED = IMPUTED + " --treat winsorise:5";

    @TempDir
    Path folder;

    private Path asem;

    @BeforeEach
    void referenceData() {
        asem = ReferenceData.require("asem");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "--no-denominate --normalise none,dset_Raw.csv,49",
                "--normalise none,dset_Denominated.csv,49",
                "--normalise none" + IMPUTED + ",dset_Imputed.csv,49",
                "--normalise none" + TREATED + ",dset_Treated.csv,49",
                "--normalise minmax:0:100" + TREATED + ",dset_Normalised.csv,49",
                "--normalise minmax:0:100 --aggregate arithmetic" + TREATED + ",dset_Aggregated.csv,60",
                "--normalise minmax:1:100" + TREATED + ",norm_minmax_1_100.csv,49",
                "--normalise zscore:0:1" + TREATED + ",norm_zscore_0_1.csv,49",
                "--normalise rank" + TREATED + ",norm_rank_min.csv,49",
                "--normalise zscore:0:1 --aggregate arithmetic" + TREATED + ",agg_zscore_0_1__amean.csv,11",
                "--normalise minmax:1:100 --aggregate geometric" + TREATED + ",agg_minmax_1_100__gmean.csv,11",
                "--aggregate arithmetic --weights WEIGHTS" + TREATED + ",agg_minmax_0_100__amean_customweights.csv,11",
            })
    void everyStage(String options, String expected, int columns) throws IOException {
        Map<String, Map<String, String>> standings = score(options, UnaryOperator.identity());
        Map<String, Map<String, String>> published = table(asem.resolve(expected), "uCode");
        assertEquals(51, standings.size());
        assertEquals(columns, differences(standings, published, Double.MAX_VALUE), "columns compared");
        assertEquals(0, differences(standings, published, TOLERANCE), "columns that differ");
        ranks(standings, published);
    }

    /** Negative controls: what must not agree does not. */
    @Test
    void aFlippedDirectionShows() throws IOException {
        Map<String, Map<String, String>> published = table(asem.resolve("dset_Aggregated.csv"), "uCode");
        var flipped = score(
                TREATED,
                line -> line.startsWith("\"1\",\"LPI\"")
                        ? line.replaceFirst("\"1\",\"1\",\"Sc", "\"-1\",\"1\",\"Sc")
                        : line);
        assertEquals(4, differences(flipped, published, TOLERANCE), "LPI, Physical, Conn, Index");
    }

    @Test
    void oneChangedWeightShows() throws IOException {
        Map<String, Map<String, String>> published = table(asem.resolve("dset_Aggregated.csv"), "uCode");
        var changed = score(
                TREATED,
                line -> line.startsWith("\"2\",\"Social\"")
                        ? line.replaceFirst("\"1\",\"1\"", "\"1\",\"1.0001\"")
                        : line);
        assertEquals(2, differences(changed, published, TOLERANCE), "Sust, Index");
    }

    /** Switzerland first, and the reason down to the figures, in both languages. */
    @Test
    void everyNodeIsExplained() throws IOException {
        score(TREATED, UnaryOperator.identity());
        Terminal terminal = new Terminal(folder);
        var index = terminal.run("explain", "a.assessment", "--unit", "VNM", "--node", "Index");
        assertEquals(Cli.DONE, index.code(), index.err());
        assertTrue(index.out().contains("rank 36 of 51"), index.out());
        var flights = terminal.run("explain", "a.assessment", "--unit", "VNM", "--node", "Flights", "--lang", "vi");
        assertTrue(flights.out().contains("chia cho 95540,8: 28,52418 thành 0,0002985549629"), flights.out());
        var filled = terminal.run("explain", "a.assessment", "--unit", "BRN", "--node", "Poverty");
        assertTrue(filled.out().contains("filled in with the mean of the group: missing becomes"), filled.out());
    }

    private Map<String, Map<String, String>> score(String options, UnaryOperator<String> meta) throws IOException {
        Terminal terminal = new Terminal(folder);
        Files.write(
                folder.resolve("iMeta.csv"),
                Files.readAllLines(asem.resolve("iMeta.csv")).stream().map(meta).toList());
        List<String> words = new ArrayList<>(List.of("import", "coinr", "--force", "--out", "a.assessment"));
        words.addAll(
                List.of("--data", asem.resolve("iData.csv").toAbsolutePath().toString(), "--meta", "iMeta.csv"));
        String weights = asem.resolve("weights_custom.csv").toAbsolutePath().toString();
        for (String word : options.strip().split(" +")) {
            words.add(word.equals("WEIGHTS") ? weights : word);
        }
        var imported = terminal.run(words.toArray(String[]::new));
        assertEquals(Cli.DONE, imported.code(), imported.err());
        var scored = terminal.run("score", "a.assessment", "--out", "standings.csv");
        assertEquals(Cli.DONE, scored.code(), scored.err());
        return table(folder.resolve("standings.csv"), "unit");
    }

    /** How many columns have a value further from the published one, relative to it; a gap is infinitely far. */
    private static int differences(
            Map<String, Map<String, String>> standings, Map<String, Map<String, String>> published, double tolerance) {
        Map<String, Double> worst = new LinkedHashMap<>();
        published.forEach((unit, row) -> row.forEach((column, text) -> {
            String own = standings.get(unit).get(column);
            if (own != null && !column.equals("uCode")) {
                worst.merge(column, distance(own, text), Math::max);
            }
        }));
        return (int) worst.values().stream()
                .filter(distance -> tolerance == Double.MAX_VALUE || distance > tolerance)
                .count();
    }

    private static double distance(String own, String published) {
        boolean none = published.isEmpty() || published.equals("NA");
        if (own.isEmpty() || none) {
            return own.isEmpty() && none ? 0 : Double.POSITIVE_INFINITY;
        }
        double expected = Double.parseDouble(published);
        double difference = Math.abs(Double.parseDouble(own) - expected);
        return difference == 0 ? 0 : difference / Math.abs(expected);
    }

    /** Thang's ranks, and those of all nodes where COINr printed ranks, are those of the published values. */
    private static void ranks(Map<String, Map<String, String>> standings, Map<String, Map<String, String>> published) {
        boolean index = published.values().iterator().next().containsKey("Index");
        for (String unit : standings.keySet()) {
            if (index) {
                assertEquals(
                        rank(published, "Index", unit),
                        Integer.parseInt(standings.get(unit).get("rank")),
                        unit);
            }
            published.get(unit).forEach((column, text) -> {
                if (column.startsWith("rank_")) {
                    String node = column.substring("rank_".length());
                    assertEquals(rank(published, node, unit), rank(standings, node, unit), unit + " " + node);
                }
            });
        }
    }

    private static int rank(Map<String, Map<String, String>> table, String column, String unit) {
        Map<String, BigDecimal> values = new HashMap<>();
        table.forEach((each, row) -> values.put(each, new BigDecimal(row.get(column)).round(new MathContext(10))));
        return 1
                + (int) values.values().stream()
                        .filter(value -> Comparator.<BigDecimal>naturalOrder().compare(value, values.get(unit)) > 0)
                        .count();
    }

    private static Map<String, Map<String, String>> table(Path file, String key) throws IOException {
        return Csv.byKey(file, key);
    }
}
