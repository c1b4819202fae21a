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
import vn.thang.chart.ChartStyle;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Block;
import vn.thang.report.Figure;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.Row;
import vn.thang.report.SectionProvider;
import vn.thang.report.Table;

/** What every {@link SectionProvider} promises. Extend this class and say what is tested. */
public abstract class SectionProviderContractTest {
    /** Three groups with bands and self-scores; one unit alone. */
    private static final List<String> SAMPLES = List.of("quang-ninh-2018", "uong-bi-2018");

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    /** The provider under test. */
    protected abstract SectionProvider provider();

    @Test
    void declaresItselfInBothLanguages() {
        SectionProvider provider = provider();
        assertTrue(provider.id().matches("[a-z][a-z0-9-]*"), provider.id());
        assertFalse(provider.label().in(Locale.ENGLISH).isBlank());
        assertFalse(provider.description().in(Locale.ENGLISH).isBlank());
        assertNotEquals(
                provider.label().in(LANGUAGES.getFirst()), provider.label().in(LANGUAGES.getLast()));
        assertNotEquals(
                provider.description().in(LANGUAGES.getFirst()),
                provider.description().in(LANGUAGES.getLast()));
    }

    @Test
    void fitsDocumentsThatCanHaveSuchSections() {
        assertFalse(provider().kinds().isEmpty());
        assertTrue(
                SectionProvider.DOCUMENTS.containsAll(provider().kinds()),
                () -> "" + provider().kinds());
    }

    @Test
    void presetsAreValuesThatCanBeChosen() {
        List<Parameter> parameters = provider().parameters();
        for (Parameter parameter : parameters) {
            assertTrue(parameter.name().matches("[A-Za-z][A-Za-z0-9]*"), parameter.name());
            assertEquals(Optional.empty(), parameter.problem(parameter.preset()), parameter.name());
        }
        assertEquals(
                parameters.size(),
                parameters.stream().map(Parameter::name).distinct().count());
        assertEquals(
                provider().id(),
                provider()
                        .with(parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::preset)))
                        .id());
    }

    @Test
    void sameInputGivesTheSameSectionOnAnyThread() throws Exception {
        for (String sample : SAMPLES) {
            List<Optional<SectionProvider.Content>> once = all(CatalogReports.input(sample));
            List<Optional<SectionProvider.Content>> again = CompletableFuture.supplyAsync(() -> {
                        try {
                            return all(CatalogReports.input(sample));
                        } catch (BadInputException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .get();
            assertEquals(texts(once), texts(again), sample);
        }
    }

    @Test
    void saysSomethingAboutOneOfTheSamples() throws Exception {
        List<Optional<SectionProvider.Content>> said = new ArrayList<>();
        for (String sample : SAMPLES) {
            said.addAll(all(CatalogReports.input(sample)));
        }
        assertTrue(said.stream().anyMatch(Optional::isPresent));
    }

    @Test
    void tablesAndFiguresAreCalledAfterIt() throws Exception {
        for (String sample : SAMPLES) {
            for (SectionProvider.Content content : present(all(CatalogReports.input(sample)))) {
                List<String> ids = new ArrayList<>();
                for (Block block : content.blocks()) {
                    if (block instanceof Table table) {
                        ids.add(table.id());
                        for (Row row : table.rows()) {
                            assertEquals(table.columns().size(), row.cells().size(), table.id());
                        }
                    } else if (block instanceof Figure figure) {
                        ids.add(figure.id());
                    }
                }
                String own = provider().id();
                assertTrue(ids.stream().allMatch(id -> id.equals(own) || id.startsWith(own + "-")), ids::toString);
                assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
                assertFalse(content.title().isBlank());
                assertFalse(content.title().contains("\n"), content.title());
            }
        }
    }

    @Test
    void speaksTheLanguageOfTheDocument() throws Exception {
        ReportInput input = CatalogReports.input(SAMPLES.getFirst());
        for (ReportKind kind : provider().kinds()) {
            Optional<SectionProvider.Content> english = provider().section(input, kind, LANGUAGES.getFirst());
            Optional<SectionProvider.Content> vietnamese = provider().section(input, kind, LANGUAGES.getLast());
            assertEquals(english.isPresent(), vietnamese.isPresent());
            english.ifPresent(content ->
                    assertNotEquals(content.title(), vietnamese.orElseThrow().title()));
        }
    }

    private List<Optional<SectionProvider.Content>> all(ReportInput input) {
        List<Optional<SectionProvider.Content>> all = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            for (Locale language : provider().kinds().contains(kind) ? LANGUAGES : List.<Locale>of()) {
                all.add(provider().section(input, kind, language));
            }
        }
        return all;
    }

    private static List<SectionProvider.Content> present(List<Optional<SectionProvider.Content>> all) {
        return all.stream().flatMap(Optional::stream).toList();
    }

    /** All that a reader sees, charts as the tables behind them. */
    private static List<String> texts(List<Optional<SectionProvider.Content>> all) {
        List<String> texts = new ArrayList<>();
        for (SectionProvider.Content content : present(all)) {
            texts.add(content.title() + content.placement());
            for (Block block : content.blocks()) {
                texts.add(
                        switch (block) {
                            case Table table -> table.caption() + table.columns() + table.rows();
                            case Figure figure ->
                                figure.caption()
                                        + figure.description()
                                        + figure.data()
                                        + figure.drawing()
                                                .draw(Figure.WIDTH, ChartStyle.PRINT, Locale.ENGLISH)
                                                .table();
                            default -> block.toString();
                        });
            }
        }
        return texts;
    }
}
