// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.testkit.StoreSample;

/** The process that writes is killed (SIGKILL), or writes while others read. */
class KilledProcessTest {
    private static final Pattern SEQUENCE = Pattern.compile("\\d+");
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("a.assessment");
        StoreSample sample = new StoreSample(EditLoop.CELLS, 1);
        stores().create(file, sample.framework(), sample.model(), Clock.systemUTC())
                .close();
    }

    private static SqliteAssessmentStores stores() {
        return new SqliteAssessmentStores();
    }

    @Test
    void acknowledgedChangesSurviveAKillAtAnyMoment() throws Exception {
        Random random = new Random(2018);
        for (int i = 0; i < KILLS; i++) {
            long acknowledged = runAndKill(10 + random.nextInt(200), random.nextInt(3_000_000));
            assertWholeChanges(acknowledged);
        }
    }

    /** Kills after so many acknowledged changes and then so many nanoseconds; returns the last sequence it printed. */
    private long runAndKill(int changes, int nanos) throws IOException, InterruptedException {
        Process process = Child.of(EditLoop.class, file.toString()).start();
        long last = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int seen = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (SEQUENCE.matcher(line).matches()) {
                    last = Long.parseLong(line);
                    seen++;
                }
                if (seen == changes) {
                    TimeUnit.NANOSECONDS.sleep(nanos);
                    // Not through the process object, which would close the stream with the lines still in it.
                    process.toHandle().destroyForcibly();
                }
            }
            assertTrue(seen >= changes, "the process ended by itself after " + last);
        }
        process.waitFor();
        return last;
    }

    private void assertWholeChanges(long acknowledged) throws Exception {
        assertEquals("ok", integrity());
        try (AssessmentStore store = stores().open(file, Clock.systemUTC(), false)) {
            assertTrue(store.recovered());
            List<JournalEntry> journal = store.journal(0, Integer.MAX_VALUE);
            assertTrue(journal.size() >= acknowledged, "journal " + journal.size() + ", printed " + acknowledged);
            assertTrue(journal.size() <= acknowledged + EditLoop.CELLS, "at most the change in flight is more");
            assertEquals(0, journal.size() % EditLoop.CELLS);
            BigDecimal expected = BigDecimal.valueOf(journal.size() / EditLoop.CELLS);
            DecimalColumn column = store.data().column(EditLoop.KEY);
            for (int row = 0; row < EditLoop.CELLS; row++) {
                assertEquals(expected, column.value(row));
                assertEquals(
                        "lần " + expected,
                        store.info("u" + row, EditLoop.KEY).orElseThrow().comment());
            }
        }
        assertFalse(Files.exists(FileHeader.journal(file)));
    }

    private String integrity() throws SQLException {
        try (Database database = Database.open(file, file, false)) {
            return database.read(() -> {
                try (var result = database.statement("PRAGMA integrity_check").executeQuery()) {
                    return result.getString(1);
                }
            });
        }
    }

    @Test
    void changeInFlightIsTakenBackWhereTheFolderCanBeWritten() throws Exception {
        killInTheMiddleOfAChange();
        if (Child.canBeUnprivileged()) {
            assertInterruptedForAReader();
        }
        try (AssessmentStore store = stores().open(file, Clock.systemUTC(), true)) {
            assertEquals(List.of(), store.journal(0, 10));
            assertEquals(List.of(), store.data().columns());
        }
        assertFalse(Files.exists(FileHeader.journal(file)));
        assertEquals("ok", integrity());
    }

    private void killInTheMiddleOfAChange() throws Exception {
        Process process = Child.of(EditLoop.class, file.toString(), "1000000").start();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        // The journal is that long only when the cache was full and changed pages went to the file.
        while (!Files.exists(FileHeader.journal(file)) || Files.size(file) < 10_000_000) {
            assertTrue(process.isAlive() && System.nanoTime() < end, "the change ended too early");
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
        assertTrue(Files.exists(FileHeader.journal(file)));
    }

    private void assertInterruptedForAReader() throws Exception {
        Path readOnly = Files.createDirectory(folder.resolve("readonly"));
        Path copy = readOnly.resolve("a.assessment");
        Files.copy(file, copy);
        Files.copy(FileHeader.journal(file), FileHeader.journal(copy));
        Permissions.everybodyMayOnlyRead(folder);
        Permissions.everybodyMayOnlyRead(readOnly);
        try {
            assertEquals(
                    List.of(
                            copy + ": The last change was interrupted and must be taken back first, which needs"
                                    + " permission to write the folder. Copy the file, together with the one ending in"
                                    + " -journal, to a folder that can be written and open it there.",
                            copy + ": Thay đổi cuối cùng bị gián đoạn và phải được hoàn lại trước, việc này cần quyền"
                                    + " ghi vào thư mục. Hãy chép tệp này cùng với tệp có đuôi -journal sang một thư mục"
                                    + " ghi được rồi mở ở đó."),
                    Permissions.openUnprivileged(copy, "read"));
        } finally {
            Permissions.ownerMayWrite(folder);
            Permissions.ownerMayWrite(readOnly);
        }
    }

    @Test
    void otherProcessReadsWholeChangesWhileOneWrites() throws Exception {
        Process process = Child.of(EditLoop.class, file.toString()).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            while (first != null && !SEQUENCE.matcher(first).matches()) {
                first = lines.readLine();
            }
            Thread drain =
                    Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(line -> {}));
            BadInputException refused =
                    assertThrows(BadInputException.class, () -> stores().open(file, Clock.systemUTC(), false));
            assertEquals(
                    file + ": The file is open for editing in another window or by another person. Open it read-only,"
                            + " or wait until it is closed there.",
                    refused.findings().getFirst().in(Locale.ENGLISH));
            assertEquals(
                    file
                            + ": Tệp đang được mở để sửa ở cửa sổ khác hoặc bởi người khác. Hãy mở ở chế độ chỉ đọc"
                            + " hoặc chờ đến khi tệp được đóng ở đó.",
                    refused.findings().getFirst().in(Locale.forLanguageTag("vi")));
            for (int i = 0; i < 20; i++) {
                assertAllCellsEqual();
            }
            assertTrue(process.isAlive());
            process.destroyForcibly().waitFor();
            drain.join();
        } finally {
            process.destroyForcibly();
        }
        stores().open(file, Clock.systemUTC(), false).close();
        assertEquals("ok", integrity());
    }

    @Test
    void triesToOpenTwiceDoNotLetOthersIn() throws Exception {
        try (AssessmentStore store = stores().open(file, Clock.systemUTC(), false)) {
            assertThrows(BadInputException.class, () -> stores().open(file, Clock.systemUTC(), false));
            stores().open(file, Clock.systemUTC(), true).close();
            Process process = Child.of(OpenOnce.class, file.toString(), "write").start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(output.contains("The file is open for editing in another window"), output);
            assertFalse(store.readOnly());
        }
    }

    @Test
    void leftoversOfADeletedFileDoNotSpoilANewOne() throws Exception {
        killInTheMiddleOfAChange();
        Files.delete(file);
        create();
        assertEquals("ok", integrity());
        try (AssessmentStore store = stores().open(file, Clock.systemUTC(), true)) {
            assertEquals(EditLoop.CELLS, store.data().rows());
        }
    }

    private void assertAllCellsEqual() throws BadInputException, StoreException {
        try (AssessmentStore store = stores().open(file, Clock.systemUTC(), true)) {
            DecimalColumn column = store.data().column(EditLoop.KEY);
            for (int row = 1; row < EditLoop.CELLS; row++) {
                assertEquals(column.value(0), column.value(row));
            }
        }
    }
}
