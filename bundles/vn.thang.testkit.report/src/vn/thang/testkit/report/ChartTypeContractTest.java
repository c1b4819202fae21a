// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.results.ChartType;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** What every {@link ChartType} promises. Extend this class and say what is tested. */
public abstract class ChartTypeContractTest {
    /** Three groups; one unit alone. */
    private static final List<String> SAMPLES = List.of("quang-ninh-2018", "uong-bi-2018");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Double> WIDTHS = List.of((double) Chart.NARROWEST, 640.0, 1200.0);

    /** The type under test. */
    protected abstract ChartType type();

    @Test
    void declaresItselfInBothLanguages() {
        assertTrue(type().id().matches("[a-z][a-z0-9-]*"), type().id());
        assertFalse(type().label().in(Locale.ENGLISH).isBlank());
        assertFalse(type().description().in(Locale.ENGLISH).isBlank());
        assertNotEquals(type().label().in(Locale.ENGLISH), type().label().in(VIETNAMESE));
        assertNotEquals(
                type().description().in(Locale.ENGLISH), type().description().in(VIETNAMESE));
    }

    @Test
    void presetsAreValuesThatCanBeChosen() {
        List<Parameter> parameters = type().parameters();
        for (Parameter parameter : parameters) {
            assertTrue(parameter.name().matches("[A-Za-z][A-Za-z0-9]*"), parameter.name());
            assertEquals(Optional.empty(), parameter.problem(parameter.preset()), parameter.name());
        }
        assertEquals(
                type().id(),
                type().with(parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::preset)))
                        .id());
    }

    @Test
    void sameResultsGiveTheSamePictureOnAnyThread() throws Exception {
        List<String> once = pictures(VIETNAMESE);
        assertFalse(once.isEmpty(), "nothing is drawn of any sample");
        assertEquals(
                once, CompletableFuture.supplyAsync(() -> pictures(VIETNAMESE)).get());
    }

    @Test
    void speaksBothLanguages() throws Exception {
        List<Chart> english = charts(SAMPLES.getFirst(), Locale.ENGLISH);
        List<Chart> vietnamese = charts(SAMPLES.getFirst(), VIETNAMESE);
        assertEquals(english.size(), vietnamese.size());
        for (int i = 0; i < english.size(); i++) {
            assertFalse(english.get(i).title().isBlank());
            assertFalse(english.get(i).title().contains("\n"));
            assertNotEquals(english.get(i).title(), vietnamese.get(i).title());
            assertNotEquals(english.get(i).sentence(), vietnamese.get(i).sentence());
        }
    }

    /** The data stand in a table for those who do not see the picture. */
    @Test
    void everyPictureHasItsDataAndFitsItsWidth() throws Exception {
        for (Chart chart : charts(SAMPLES.getFirst(), Locale.ENGLISH)) {
            for (double width : WIDTHS) {
                Drawing drawing = chart.draw(width, ChartStyle.PRINT, Locale.ENGLISH);
                assertEquals(width, drawing.width(), 1e-9);
                assertTrue(drawing.height() > 0, () -> "" + drawing.height());
                assertFalse(drawing.shapes().isEmpty());
                assertFalse(drawing.table().rows().isEmpty());
                drawing.table()
                        .rows()
                        .forEach(row -> assertEquals(drawing.table().header().size(), row.size()));
            }
        }
    }

    private List<String> pictures(Locale locale) {
        List<String> pictures = new ArrayList<>();
        try {
            for (String sample : SAMPLES) {
                for (Chart chart : charts(sample, locale)) {
                    pictures.add(chart.draw(640, ChartStyle.PRINT, locale).toString());
                }
            }
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
        return pictures;
    }

    private List<Chart> charts(String sample, Locale locale) throws BadInputException {
        ScoringRun run = CatalogReports.input(sample).run();
        List<Chart> charts = new ArrayList<>();
        for (GroupStandings group : run.standings().groups()) {
            Optional<Unit> unit =
                    type().ofUnit() ? Optional.of(group.standings().getFirst().unit()) : Optional.empty();
            type().chart(run, group, unit, locale).ifPresent(charts::add);
        }
        return charts;
    }
}
