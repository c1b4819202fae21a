// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.Importer;
import vn.thang.exchange.TableImport;
import vn.thang.report.JsonExporter;

/** Importers that bundles of others bring become commands. */
class ForeignImportTest {
    private static final String BUNDLE = "org.example.plus 1.0.0";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void bundle() throws Exception {
        InstalledParts.add(Importer.class, new Plus(""), BUNDLE);
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", vn.thang.cli.Framework.good());
        terminal.write("units.plus", "unit+a+b+2\nA+5+10+40\n");
    }

    @AfterEach
    void nobodyElse() {
        InstalledParts.remove(BUNDLE);
    }

    /** Tables with a plus between their cells; fails on a file called so. */
    private record Plus(String start) implements Importer {
        private static final Message LABEL = new JsonExporter().label();

        @Override
        public String id() {
            return "plus";
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
        public List<Parameter> parameters() {
            return List.of(Parameter.choice("start", LABEL, LABEL, List.of("", "#")));
        }

        @Override
        public List<String> endings() {
            return List.of("plus");
        }

        @Override
        public boolean forFramework() {
            return true;
        }

        @Override
        public Importer with(Map<String, String> values) {
            return new Plus(values.getOrDefault("start", ""));
        }

        @Override
        public ImportedAssessment read(Path file, Optional<Framework> framework) throws BadInputException {
            try {
                String text = Files.readString(file).substring(start.length()).replace('+', ';');
                Framework given = framework.orElseThrow();
                ImportedTable table = TableImport.readText(text, file.toString(), given, null);
                return new ImportedAssessment(given, table.model(), table.edits(), table.warnings());
            } catch (java.io.IOException e) {
                throw new IllegalStateException("no such file", e);
            }
        }
    }

    private Result run(String data, String... more) {
        List<String> words = new java.util.ArrayList<>(
                List.of("import", "plus", "--framework", "fw.criteria", "--data", data, "--out", "A.assessment"));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }

    @Test
    void itsFilesBecomeAssessments() throws Exception {
        Result result = run("units.plus");
        assertEquals(0, result.code(), result.err());
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\n");
        terminal.run("import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "B.assessment");
        assertEquals(
                terminal.run("score", "B.assessment").out(),
                terminal.run("score", "A.assessment").out());
        assertEquals(2, run("units.plus").code(), "an assessment that is there is kept");
        assertEquals(0, run("units.plus", "--force").code());
    }

    @Test
    void whatItOffersCanBeChosen() throws Exception {
        terminal.write("hash.plus", "#unit+a+b+2\nA+5+10+40\n");
        assertEquals(0, run("hash.plus", "--set", "start=#").code());
        assertTrue(run("hash.plus", "--set", "start=!").err().contains("“!” is none of"));
        assertTrue(run("hash.plus", "--set", "end=#").err().contains("there are: start"));
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsWritten() throws Exception {
        Result absent = run("absent.plus");
        assertEquals(2, absent.code());
        assertTrue(
                absent.err().contains(BUNDLE + " failed: java.lang.IllegalStateException: no such file"), absent.err());
        terminal.write("bad.plus", "unit+a+b+2\nA+5,5+10+40\n");
        assertTrue(run("bad.plus").err().contains("bad.plus"));
        assertFalse(Files.exists(folder.resolve("A.assessment")));
    }

    @Test
    void itIsListedAndExplained() {
        assertTrue(terminal.run("extensions", "list").out().contains("import plus: "));
        assertTrue(terminal.run("import", "plus", "--help").out().contains("--data FILE"));
        assertEquals(
                2, terminal.run("import", "minus", "--data", "x", "--out", "y").code());
    }
}
