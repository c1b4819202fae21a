// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.exchange.CoinrFiles;
import vn.thang.exchange.CoinrImport;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.testkit.ReferenceData;

/**
 * Every normalisation × aggregation of {@code import coinr} on ASEM, the same at all levels and another at each: from the
 * treated figures of COINr 1.1.14 by {@link ByDefinition}; every value of every node of all units to 1e-9 relative. COINr's
 * own output is compared in {@code AsemTest}.
 */
class CoinrGridTest {
    private static final double TOLERANCE = 1e-9;
    private static final List<String> AGGREGATIONS = List.of(
            "arithmetic",
            "geometric",
            "harmonic",
            "power:2",
            "median",
            "min",
            "product",
            "copeland",
            "topsis",
            "promethee");
    /** Germany. */
    private static final String REFERENCE = "DEU";

    /** What iMeta says of a code. */
    private record Item(String code, String parent, boolean indicator, boolean lower, double weight, double target) {}

    private Path asem;
    private Path meta;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<String> units = new ArrayList<>();
    private final Map<String, double[]> treated = new HashMap<>();

    /** All weights are whole numbers: sums of ranks that are equal are equal in doubles, too. */
    @BeforeEach
    void referenceData(@TempDir Path folder) throws Exception {
        asem = ReferenceData.require("asem");
        List<String> lines = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(asem.resolve("iMeta.csv"))) {
            String[] cells = text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (line++ > 0 && !cells[0].replace("\"", "").isEmpty() && !cells[0].equals("NA")) {
                cells[4] = Integer.toString(1 + line % 3);
                String[] bare =
                        Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
                boolean indicator = bare[9].equals("Indicator");
                items.put(
                        bare[1],
                        new Item(
                                bare[1],
                                bare[8].equals("NA") ? "" : bare[8],
                                indicator,
                                bare[3].equals("-1"),
                                Double.parseDouble(cells[4]),
                                indicator ? Double.parseDouble(bare[6]) : 0));
            }
            lines.add(String.join(",", cells));
        }
        meta = Files.write(folder.resolve("iMeta.csv"), lines);
        List<String> rows = Files.readAllLines(asem.resolve("dset_Treated.csv"));
        String[] header = rows.get(0).replace("\"", "").split(",");
        for (int column = 1; column < header.length; column++) {
            treated.put(header[column], new double[rows.size() - 1]);
        }
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.replace("\"", "").split(",");
            for (int column = 1; column < cells.length; column++) {
                treated.get(header[column])[units.size()] = Double.parseDouble(cells[column]);
            }
            units.add(cells[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "minmax:0:100",
                "minmax:1:100",
                "zscore:100:15",
                "rank",
                "prank",
                "borda",
                "dist2max",
                "dist2ref:" + REFERENCE,
                "dist2targ",
                "vector"
            })
    void everyAggregation(String normalise) throws Exception {
        int compared = 0;
        for (int i = 0; i < AGGREGATIONS.size(); i++) {
            String own = AGGREGATIONS.get(i);
            String next = AGGREGATIONS.get((i + 1) % AGGREGATIONS.size());
            String third = AGGREGATIONS.get((i + 4) % AGGREGATIONS.size());
            compared += compare(normalise, List.of(own));
            compared += compare(normalise, List.of(own, third, next));
        }
        assertTrue(compared > 20 * 49 * 51, compared + " values compared");
    }

    private int compare(String normalise, List<String> levels) throws Exception {
        ScoreTable table = scored(normalise, String.join(",", levels));
        Map<String, Integer> rows = IntStream.range(0, table.rows())
                .boxed()
                .collect(Collectors.toMap(row -> table.unit(row).getCode(), row -> row));
        Map<String, double[]> expected = new HashMap<>();
        int compared = 0;
        for (Item item : items.values()) {
            double[] values = values(item, normalise, levels, expected);
            int node = table.plan().node(item.code()).orElseThrow().index();
            for (int unit = 0; unit < units.size(); unit++) {
                String where = normalise + " " + levels + " " + item.code() + " " + units.get(unit);
                int row = rows.get(units.get(unit));
                assertEquals(
                        Double.isNaN(values[unit]) ? ScoreStatus.MISSING : ScoreStatus.SCORED,
                        table.status(row, node),
                        where);
                if (!Double.isNaN(values[unit])) {
                    double own = table.value(row, node);
                    assertEquals(values[unit], own, TOLERANCE * Math.max(1, Math.abs(values[unit])), where);
                    compared++;
                }
            }
        }
        return compared;
    }

    private double[] values(Item item, String normalise, List<String> levels, Map<String, double[]> known) {
        double[] done = known.get(item.code());
        if (done == null) {
            done = item.indicator()
                    ? ByDefinition.normalised(
                            normalise, treated.get(item.code()), item.lower(), item.target(), units.indexOf(REFERENCE))
                    : group(item, normalise, levels, known);
            known.put(item.code(), done);
        }
        return done;
    }

    /** Children without a value are left out with their weights; COINr's tree has all indicators on one level. */
    private double[] group(Item item, String normalise, List<String> levels, Map<String, double[]> known) {
        List<Item> children = items.values().stream()
                .filter(each -> each.parent().equals(item.code()))
                .toList();
        double[][] values = children.stream()
                .map(child -> values(child, normalise, levels, known))
                .toArray(double[][]::new);
        double[] weights = children.stream().mapToDouble(Item::weight).toArray();
        return ByDefinition.aggregated(levels.get(Math.min(level(item), levels.size() - 1)), values, weights);
    }

    /** 0 for groups of indicators. */
    private int level(Item item) {
        Item child = items.values().stream()
                .filter(each -> each.parent().equals(item.code()))
                .findFirst()
                .orElseThrow();
        return child.indicator() ? 0 : 1 + level(child);
    }

    private ScoreTable scored(String normalise, String aggregate) throws Exception {
        Map<String, List<String>> options = Map.of(
                "impute",
                List.of("group-mean:EurAsia_group"),
                "treat",
                List.of("winsorise:5"),
                "normalise",
                List.of(normalise),
                "aggregate",
                List.of(aggregate));
        ImportedAssessment index = CoinrImport.read(
                new CoinrFiles(asem.resolve("iData.csv"), meta, null, null),
                CoinrOptions.method(new Invocation(null, new Arguments(options, List.of()))));
        MemoryScoreData data = new MemoryScoreData(
                index.model().getUnits().stream().map(Unit::getId).toList());
        index.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        return StandardMethods.scoring()
                .score(index.framework(), index.model(), data, Layer.FINAL)
                .tables()
                .get(0);
    }
}
