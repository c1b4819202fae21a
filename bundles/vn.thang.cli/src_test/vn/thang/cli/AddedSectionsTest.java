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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.cli.Terminal.Result;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.JsonExporter;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.Row;
import vn.thang.report.SectionProvider;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.index.IndexMethods;

/** Sections that bundles of others bring stand in every format, and are computed again when the report is verified. */
class AddedSectionsTest {
    private static final String BUNDLE = "org.example.best 1.2.0";
    private static final Message LABEL = new JsonExporter().label();
    private static final String BEST = "Best unit times ";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws Exception {
        terminal = terminal(new Best(1, false));
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\nB,1,20,10\n");
        done("import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment");
    }

    private Terminal terminal(SectionProvider... sections) {
        return new Terminal(
                folder,
                Services.with(
                        new SqliteAssessmentStores(),
                        List.of(),
                        IndexMethods.NONE,
                        List.of(),
                        List.of(),
                        List.of(sections).stream()
                                .map(each -> new Part<>(SectionProvider.class, each, BUNDLE))
                                .toList(),
                        "test"));
    }

    private Result done(String... arguments) {
        Result result = terminal.run(arguments);
        assertEquals(0, result.code(), result.err());
        return result;
    }

    /** The greatest number of points, times what is chosen. */
    private record Best(int times, boolean preset) implements SectionProvider {
        @Override
        public String id() {
            return "best";
        }

        @Override
        public Message label() {
            return LABEL;
        }

        @Override
        public Message description() {
            return label();
        }

        @Override
        public Set<ReportKind> kinds() {
            return DOCUMENTS;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.number("times", label(), label(), "1", BigDecimal.ONE, BigDecimal.TEN));
        }

        @Override
        public SectionProvider with(Map<String, String> values) {
            return new Best(Integer.parseInt(values.getOrDefault("times", "1")), preset);
        }

        @Override
        public Optional<Content> section(ReportInput input, ReportKind kind, Locale locale) {
            BigDecimal best = input.run()
                    .standings()
                    .groups()
                    .getFirst()
                    .standings()
                    .getFirst()
                    .points();
            Table table = new Table(
                    "best",
                    "",
                    List.of(Column.of("points", "Points", ColumnKind.DECIMAL, 10)),
                    List.of(Row.of(
                            List.of(TableCell.of(new Value.Decimal(best.multiply(BigDecimal.valueOf(times)), 1))))));
            return Optional.of(new Content("The best", Placement.BODY, List.of(new Paragraph(BEST + times), table)));
        }
    }

    private String json(String name) throws Exception {
        return Files.readString(folder.resolve("r").resolve(name));
    }

    @Test
    void aSectionStandsInEveryFormatAndIsVerified() throws Exception {
        done(
                "report",
                "a.assessment",
                "--format",
                "xlsx,docx,pdf,html,csv,json",
                "--section",
                "best",
                "--set",
                "best.times=3",
                "--out",
                "r");
        done("report", "a.assessment", "--document", "slides", "--format", "pptx", "--section", "best", "--out", "r");
        assertTrue(json("a.json").contains("\"added-best\""));
        assertTrue(json("a.json").contains(BEST + 3));
        assertTrue(json("a.html").contains(BEST + 3));
        for (String file : List.of("a.xlsx", "a.docx", "a.pdf", "a.html", "a.csv", "a.json", "a-slides.pptx")) {
            assertTrue(done("verify", "r/" + file).out().contains("all are as computed"), file);
        }
    }

    @Test
    void aNumberChangedInTheSectionIsFound() throws Exception {
        done("report", "a.assessment", "--format", "html", "--section", "best", "--out", "r");
        Path html = folder.resolve("r/a.html");
        Files.writeString(html, Files.readString(html).replace(BEST + 1, BEST + 2));
        Result result = terminal.run("verify", "r/a.html");
        assertEquals(1, result.code(), result.err());
        assertTrue(result.out().contains("found “" + BEST + "2”, expected “" + BEST + "1”"), result.out());
    }

    @Test
    void withoutItsBundleTheReportIsNotSaidToHold() throws Exception {
        done("report", "a.assessment", "--format", "json", "--section", "best", "--out", "r");
        Result result = terminal().run("verify", "r/a.json");
        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().contains("the section “best” was computed by the bundle " + BUNDLE), result.err());
        assertFalse(result.out().contains("as computed"), result.out());
    }

    @Test
    void aSectionStandsThereWhenItIsChosenOrPreset() throws Exception {
        done("report", "a.assessment", "--format", "json", "--out", "r");
        assertFalse(json("a.json").contains("added-best"));
        terminal = terminal(new Best(1, true));
        done("report", "a.assessment", "--format", "json", "--out", "r");
        assertTrue(json("a.json").contains("added-best"));
        done("report", "a.assessment", "--format", "json", "--section", "none", "--out", "r");
        assertFalse(json("a.json").contains("added-best"));
        done("report", "a.assessment", "--document", "notice", "--format", "docx", "--out", "r");
    }

    @Test
    void whatCannotBeChosenIsSaid() {
        Result unknown = terminal.run("report", "a.assessment", "--format", "json", "--section", "worst", "--out", "r");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("no section “worst”. Installed bundles bring best"), unknown.err());
        Result greedy = terminal.run(
                "report",
                "a.assessment",
                "--format",
                "json",
                "--section",
                "best",
                "--set",
                "best.times=11",
                "--out",
                "r");
        assertEquals(2, greedy.code());
        assertTrue(greedy.err().contains("11 is above 10"), greedy.err());
        Result notice = terminal.run(
                "report",
                "a.assessment",
                "--document",
                "notice",
                "--format",
                "docx",
                "--section",
                "best",
                "--out",
                "r");
        assertEquals(2, notice.code());
        assertTrue(notice.err().contains("stands in analysis, report, slides only"), notice.err());
    }

    @Test
    void aProviderThatFailsIsNamed() {
        terminal = terminal(new Best(1, false), new Failing());
        Result result =
                terminal.run("report", "a.assessment", "--format", "json", "--section", "failing", "--out", "r");
        assertEquals(2, result.code());
        assertTrue(result.err().contains(BUNDLE + " failed: java.lang.IllegalStateException: no ink"), result.err());
        assertFalse(Files.exists(folder.resolve("r/a.json")));
        done("report", "a.assessment", "--format", "json", "--section", "best", "--out", "r");
    }

    @Test
    void theListSaysWhatThereIs() {
        String list = done("extensions", "list").out();
        assertTrue(list.contains("--section best: "), list);
        assertTrue(list.contains("--set best.times="), list);
    }

    /** Fails when it is asked for its section. */
    private record Failing() implements SectionProvider {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Message label() {
            return LABEL;
        }

        @Override
        public Message description() {
            return LABEL;
        }

        @Override
        public Set<ReportKind> kinds() {
            return Set.of(ReportKind.REPORT);
        }

        @Override
        public Optional<Content> section(ReportInput input, ReportKind kind, Locale locale) {
            throw new IllegalStateException("no ink");
        }
    }
}
