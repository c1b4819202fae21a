// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.testkit.StoreSample;

/** Files made by somebody who means harm: refused with a message, nothing run, nothing left behind. */
class HostileFileTest {
    @TempDir
    private Path folder;

    private final AssessmentStores stores = new SqliteAssessmentStores();
    private Path file;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("a.assessment");
        StoreSample sample = new StoreSample(3, 2);
        try (AssessmentStore store = stores.create(file, sample.framework(), sample.model(), Clock.systemUTC())) {
            CellEdit edit = new CellEdit("u0", EditLoop.KEY, Cell.of(BigDecimal.ONE), null);
            store.apply(new Change(new Author("a", "A"), "", List.of(edit)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiet  | CREATE TRIGGER quiet AFTER INSERT ON score BEGIN UPDATE score SET value = '9'; END",
                "shadow | CREATE VIEW shadow AS SELECT * FROM score",
                "hidden | CREATE VIRTUAL TABLE hidden USING fts5(x)"
            })
    void programsInTheFileAreNotRun(String name, String sql) throws Exception {
        execute(sql);
        byte[] before = Files.readAllBytes(file);
        for (boolean readOnly : new boolean[] {true, false}) {
            BadInputException refused =
                    assertThrows(BadInputException.class, () -> stores.open(file, Clock.systemUTC(), readOnly));
            assertTrue(
                    print(refused, Locale.ENGLISH)
                            .startsWith(file + ": The file holds a program of its own (\"" + name),
                    print(refused, Locale.ENGLISH));
            assertTrue(
                    print(refused, Locale.of("vi")).startsWith(file + ": Tệp chứa chương trình riêng (\"" + name),
                    print(refused, Locale.of("vi")));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aTableThatIsNotKnownIsNoProgram() throws Exception {
        execute("CREATE TABLE later(a, b)");
        execute("CREATE INDEX later_a ON later(a)");
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            assertEquals(3, store.model().getUnits().size());
        }
    }

    @Test
    void librariesAndFunctionsThatReachOutOfTheFileAreOff() throws Exception {
        try (Database database = Database.open(file, file, false)) {
            SQLException library =
                    assertThrows(SQLException.class, () -> database.number("SELECT load_extension('x')"));
            assertTrue(library.getMessage().contains("not authorized"), library.getMessage());
            assertEquals(0, database.number("PRAGMA trusted_schema"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+999999999", "1e-999999999", "0e2147483647"})
    void aShortNumberOfABillionDigitsIsDamage(String number) throws Exception {
        execute("UPDATE score SET value = '" + number + "'");
        BadInputException refused = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(BadInputException.class, () -> stores.open(file, Clock.systemUTC(), true)));
        assertEquals(
                file + ": The file is damaged (more than 400 digits). Use a backup copy or a snapshot.",
                print(refused, Locale.ENGLISH));
    }

    @Test
    void aSnapshotThatUnpacksWithoutEndLeavesNothing() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        zip(bomb, "assessment.sqlite", 300);
        Path target = folder.resolve("restored.assessment");
        BadInputException refused = assertThrows(BadInputException.class, () -> stores.restore(bomb, target));
        assertEquals(
                bomb + ": The snapshot would unpack to more than 64 MB, which no assessment of its size is; nothing was"
                        + " kept.",
                print(refused, Locale.ENGLISH));
        assertThrows(BadInputException.class, () -> stores.open(bomb, Clock.systemUTC(), true));
        assertFalse(Files.exists(target));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file, bomb), left.sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../assessment.sqlite", "/tmp/assessment.sqlite", "..\\assessment.sqlite"})
    void anEntryThatLeadsElsewhereIsNoSnapshot(String name) throws Exception {
        Path slip = folder.resolve("slip.zip");
        zip(slip, name, 1);
        Path inside = Files.createDirectory(folder.resolve("inside"));
        BadInputException refused =
                assertThrows(BadInputException.class, () -> stores.restore(slip, inside.resolve("r.assessment")));
        assertEquals(slip + ": This is not a snapshot of an assessment.", print(refused, Locale.ENGLISH));
        try (var left = Files.list(inside)) {
            assertEquals(0, left.count());
        }
    }

    private static void zip(Path target, String entry, int megabytes) throws Exception {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
    }

    private static String print(BadInputException e, Locale locale) {
        assertEquals(1, e.findings().size());
        return e.findings().getFirst().in(locale);
    }

    private void execute(String sql) throws SQLException {
        try (Database database = Database.open(file, file, false)) {
            database.execute(sql);
        }
    }
}
