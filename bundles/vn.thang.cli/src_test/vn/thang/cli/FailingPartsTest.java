// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Terminal.Result;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.scoring.index.IndexMethods;

/** Stores and exporters that fail half-way: the message arrives, nothing half-written stays. On every system. */
class FailingPartsTest {
    private static final Message TEXT = Messages.of(Finding.class).message("location.row", 7);

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = new Terminal(
                folder,
                Services.with(
                        new FailingStores(),
                        List.of(),
                        IndexMethods.NONE,
                        List.of(new FailingExporter("json"), new FailingExporter("csv")),
                        List.of(),
                        List.of(),
                        "test"));
        terminal.write("fw.criteria", Framework.good());
        terminal.write("units.csv", "unit,a,b,2\nA,5,10,40\n");
        new Terminal(folder)
                .run("import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment");
    }

    @Test
    void aStoreThatCannotStoreTheFigures() throws Exception {
        List<String> before = terminal.files();
        Result result = terminal.run(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "b.assessment");
        assertEquals(2, result.code());
        assertEquals("error: " + folder.resolve("b.assessment") + ": row 7\n", result.err());
        assertEquals(before, terminal.files());
    }

    @Test
    void anExporterThatFailsHalfWay() throws Exception {
        List<String> before = terminal.files();
        Result result = terminal.run("report", "a.assessment", "--format", "json", "--out", "r");
        assertEquals(2, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("error: " + folder.resolve("r/a.json")), result.err());
        assertEquals(before, terminal.files());
    }

    @Test
    void aPartWithAFault() throws Exception {
        List<String> before = terminal.files();
        Result result = terminal.run("report", "a.assessment", "--format", "csv", "--out", "r", "--lang", "vi");
        assertEquals(2, result.code());
        assertEquals(
                "Lỗi nội bộ: java.lang.IllegalStateException: a fault. Xin báo lại kèm tệp đã gây lỗi.\n",
                result.err());
        assertEquals(before, terminal.files());
    }

    /** Writes a little, then the disk breaks (json) or the program does (csv). */
    private record FailingExporter(String format) implements Exporter {
        @Override
        public Message label() {
            return TEXT;
        }

        @Override
        public Set<ReportKind> kinds() {
            return Set.of(ReportKind.REPORT);
        }

        @Override
        public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
            return List.of(OutputFile.write(directory, baseName + "." + format, out -> {
                out.write(new byte[100_000]);
                if (format.equals("csv")) {
                    throw new IllegalStateException("a fault");
                }
                throw new IOException("the disk broke");
            }));
        }
    }

    /** Makes real files whose stores refuse every change. */
    private static final class FailingStores implements AssessmentStores {
        private final AssessmentStores real = new SqliteAssessmentStores();

        @Override
        public AssessmentStore create(Path file, vn.thang.criteria.Framework framework, Assessment model, Clock clock)
                throws BadInputException, StoreException {
            AssessmentStore store = real.create(file, framework, model, clock);
            return (AssessmentStore) Proxy.newProxyInstance(
                    AssessmentStore.class.getClassLoader(),
                    new Class<?>[] {AssessmentStore.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("apply")) {
                            throw new StoreException(Finding.error("broken", Location.file(file.toString()), TEXT));
                        }
                        try {
                            return method.invoke(store, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public AssessmentStore open(Path file, Clock clock, boolean readOnly) throws BadInputException, StoreException {
            return real.open(file, clock, readOnly);
        }

        @Override
        public void restore(Path snapshot, Path file) throws BadInputException, StoreException {
            real.restore(snapshot, file);
        }
    }
}
