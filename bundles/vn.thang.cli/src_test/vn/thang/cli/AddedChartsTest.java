// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.chart.BarChart;
import vn.thang.chart.Chart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.chart.results.ChartType;
import vn.thang.cli.Terminal.Result;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.report.JsonExporter;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** Charts that bundles of others bring are drawn like those of Thang; one that fails is said and spoils nothing. */
class AddedChartsTest {
    private static final String BUNDLE = "org.example.bars 1.0.0";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws Exception {
        InstalledParts.add(ChartType.class, new Bars("bars", 1), BUNDLE);
        InstalledParts.add(ChartType.class, new Bars("broken", 0), BUNDLE);
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\nB,1,20,10\n");
        terminal.run("import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment");
    }

    @AfterEach
    void nobodyElse() {
        InstalledParts.remove(BUNDLE);
    }

    /** So many bars; none is a fault. */
    private record Bars(String id, int number) implements ChartType {
        private static final Message LABEL = new JsonExporter().label();

        @Override
        public Message label() {
            return LABEL;
        }

        @Override
        public Message description() {
            return LABEL;
        }

        @Override
        public boolean ofUnit() {
            return false;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.number("number", LABEL, LABEL, "1", BigDecimal.ONE, BigDecimal.TEN));
        }

        @Override
        public ChartType with(Map<String, String> values) {
            return new Bars(id, number == 0 ? 0 : Integer.parseInt(values.getOrDefault("number", "1")));
        }

        @Override
        public Optional<Chart> chart(ScoringRun run, GroupStandings group, Optional<Unit> unit, Locale locale) {
            if (number == 0) {
                throw new IllegalStateException("no pencil");
            }
            return Optional.of(new BarChart(
                    "Bars " + number,
                    "As many as wanted.",
                    List.of("a", "b"),
                    List.of(new Value("bar", number, "" + number, Target.NOTHING)),
                    number,
                    ""));
        }
    }

    private Result chart(String kinds, String... more) {
        List<String> words = new java.util.ArrayList<>(
                List.of("chart", "a.assessment", "--kind", kinds, "--format", "svg", "--out", "c"));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }

    @Test
    void theyAreDrawnAsChosen() throws Exception {
        Result result = chart("strip,bars", "--set", "bars.number=7");
        assertEquals(0, result.code(), result.err());
        String file = terminal.files().stream()
                .filter(each -> each.endsWith("-bars.svg"))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.readString(folder.resolve(file)).contains("Bars 7"));
        assertTrue(terminal.files().stream().anyMatch(each -> each.endsWith("-strip.svg")));
    }

    @Test
    void allMeansThemToo() throws Exception {
        Result result = chart("all");
        assertEquals(0, result.code(), result.err());
        assertTrue(terminal.files().stream().anyMatch(each -> each.endsWith("-bars.svg")));
        assertTrue(result.err().contains(BUNDLE + " failed: java.lang.IllegalStateException: no pencil"), result.err());
        assertFalse(terminal.files().stream().anyMatch(each -> each.contains("broken")));
    }

    @Test
    void whatCannotBeIsSaid() {
        assertTrue(chart("bars", "--set", "bars.number=11").err().contains("11 is above 10"));
        assertTrue(chart("pie").err().contains("bars"));
        assertTrue(terminal.run("extensions", "list").out().contains("chart --kind bars: "));
    }
}
