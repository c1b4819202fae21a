// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.StoreException;
import vn.thang.testkit.StoreSample;

/** The disk fills up: for SQLite, with a limit on the pages of the file; for all, on a small file system where allowed. */
class FullDiskTest {
    private static final Author AUTHOR = new Author("a", "A");
    private static final String ENGLISH =
            ": The disk is full. Nothing of this change was stored; what was stored before"
                    + " is intact. Free some space and try again.";
    private static final String VIETNAMESE =
            ": Ổ đĩa đã đầy. Thay đổi này chưa được lưu chút nào; những gì đã lưu trước"
                    + " đó vẫn nguyên vẹn. Hãy giải phóng dung lượng rồi thử lại.";

    @TempDir
    private Path folder;

    @Test
    void changeThatDoesNotFitIsNotStoredAtAll() throws Exception {
        Path file = folder.resolve("a.assessment");
        create(file);
        byte[] before = Files.readAllBytes(file);
        Database database = Database.open(file, file, false);
        database.execute("PRAGMA max_page_count = " + (before.length / 4096 + 5));
        try (AssessmentStore store = store(file, database)) {
            StoreException full = assertThrows(StoreException.class, () -> store.apply(big()));
            assertEquals(file + ENGLISH, full.finding().in(Locale.ENGLISH));
            assertEquals(file + VIETNAMESE, full.finding().in(Locale.forLanguageTag("vi")));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of(EditLoop.KEY), store.data().columns());
            assertEquals(BigDecimal.ONE, store.data().column(EditLoop.KEY).value(0));
            assertEquals(1, store.journal(0, Integer.MAX_VALUE).size());
            assertEquals(2, store.apply(small("2")), "a small change still fits");
        }
        assertHas(file, "2", 2);
    }

    private static AssessmentStore store(Path file, Database database) throws Exception {
        Contents contents = database.snapshot(() -> Contents.read(database));
        Documents documents = new Documents(database);
        EmbeddedModel.Parsed parsed = database.snapshot(() ->
                        new EmbeddedModel(documents.read(Documents.FRAMEWORK), documents.read(Documents.MODEL), file))
                .parse();
        return new SqliteStore(
                file,
                false,
                false,
                Clock.systemUTC(),
                database,
                contents,
                parsed.framework(),
                parsed.model(),
                () -> {});
    }

    @Test
    void smallFileSystemFillsUp() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", folder.toString()), "mount is not allowed");
        try {
            Path file = folder.resolve("a.assessment");
            create(file);
            try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), false)) {
                assertFull(file, () -> store.apply(big()));
                Path target = folder.resolve("a.zip");
                Files.write(folder.resolve("filler"), new byte[(int) free() - 4_096]);
                assertFull(target, () -> store.snapshot(target));
                assertFalse(Files.exists(target));
                Path other = folder.resolve("b.assessment");
                assertFull(other, () -> create(other));
                assertFalse(Files.exists(other));
                Files.delete(folder.resolve("filler"));
                assertEquals(2, store.apply(small("2")));
            }
            assertHas(file, "2", 2);
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(file), left.toList());
            }
        } finally {
            run("umount", folder.toString());
        }
    }

    private long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static void assertFull(Path file, Executable action) {
        StoreException full = assertThrows(StoreException.class, action);
        assertEquals(file + ENGLISH, full.finding().in(Locale.ENGLISH));
    }

    private static void create(Path file) throws Exception {
        StoreSample sample = new StoreSample(2_000, 20);
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, sample.framework(), sample.model(), Clock.systemUTC())) {
            store.apply(small("1"));
        }
    }

    private static Change small(String value) {
        CellEdit edit = new CellEdit("u0", EditLoop.KEY, Cell.of(new BigDecimal(value)), null);
        return new Change(AUTHOR, "", List.of(edit));
    }

    private static Change big() {
        return new Change(
                AUTHOR,
                "",
                IntStream.range(0, 2_000)
                        .mapToObj(i -> new CellEdit("u" + i, EditLoop.KEY, Cell.of(BigDecimal.TEN), "x".repeat(500)))
                        .toList());
    }

    private static void assertHas(Path file, String value, int entries) throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            assertEquals(
                    new BigDecimal(value), store.data().column(EditLoop.KEY).value(0));
            assertEquals(Cell.MISSING, store.data().column(EditLoop.KEY).cell(1));
            assertEquals(entries, store.journal(0, Integer.MAX_VALUE).size());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
