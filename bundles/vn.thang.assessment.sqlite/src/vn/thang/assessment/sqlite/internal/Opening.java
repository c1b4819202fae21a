// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.sqlite.SQLiteErrorCode;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;

/** Opens assessment files. */
public final class Opening {
    /** How a file is opened. */
    enum Access {
        READER,
        WRITER,
        /** For writing, after one who wrote could not close it. */
        RECOVERED
    }

    private Opening() {}

    /** As {@link vn.thang.assessment.store.AssessmentStores#open}. */
    public static AssessmentStore open(Path file, Clock clock, boolean readOnly)
            throws BadInputException, StoreException {
        return switch (FileHeader.check(file, file)) {
            case SNAPSHOT -> Snapshots.open(file, clock);
            case DATABASE -> readOnly ? reader(file, clock) : writer(file, clock);
        };
    }

    private static AssessmentStore reader(Path file, Clock clock) throws BadInputException, StoreException {
        if (Files.exists(FileHeader.journal(file))) {
            takeBack(file);
        }
        return load(file, file, Access.READER, clock, () -> {});
    }

    private static AssessmentStore writer(Path file, Clock clock) throws BadInputException, StoreException {
        WriterLock lock = lock(file);
        return writer(file, clock, lock, lock.abandoned() ? Access.RECOVERED : Access.WRITER);
    }

    /** Opens for writing; the lock is let go when the store is closed, or at once when opening fails. */
    static AssessmentStore writer(Path file, Clock clock, WriterLock lock, Access access)
            throws BadInputException, StoreException {
        try {
            FileHeader.deleteEmptyJournal(file);
            return load(file, file, access, clock, lock::close);
        } catch (IOException e) {
            lock.close();
            throw Problems.store(file, e);
        } catch (BadInputException | StoreException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes this process the one that writes a file. */
    static WriterLock lock(Path file) throws BadInputException, StoreException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw Problems.badInput(file, "fileReadOnly");
        }
        if (!Files.isWritable(folder)) {
            throw Problems.badInput(file, "folderReadOnly", folder.toString());
        }
        try {
            Path real =
                    Files.exists(file) ? file.toRealPath() : folder.toRealPath().resolve(file.getFileName());
            Optional<WriterLock> lock = WriterLock.tryAcquire(real);
            return lock.orElseThrow(() -> Problems.badInput(file, "openElsewhere"));
        } catch (IOException e) {
            throw Problems.store(file, e);
        }
    }

    /** Lets SQLite take back a transaction that was interrupted, if this process may write. */
    private static void takeBack(Path file) throws StoreException {
        WriterLock lock;
        try {
            lock = lock(file);
        } catch (BadInputException e) {
            // Somebody is writing just now, or this process may not; then reading tells whether it can be done.
            return;
        }
        try (Database database = Database.open(file, file, false)) {
            database.number("SELECT count(*) FROM sqlite_schema");
            FileHeader.deleteEmptyJournal(file);
        } catch (SQLException e) {
            throw Problems.store(file, e);
        } catch (IOException e) {
            throw Problems.store(file, e);
        } finally {
            lock.close();
        }
    }

    /**
     * Loads a file.
     *
     * @param shown stands for the file in messages
     * @param afterClosing runs when the store is closed; not when loading fails
     */
    static AssessmentStore load(Path file, Path shown, Access access, Clock clock, Runnable afterClosing)
            throws BadInputException, StoreException {
        boolean readOnly = access == Access.READER;
        Database database = null;
        boolean done = false;
        try {
            database = Database.open(file, shown, readOnly);
            Database opened = database;
            Optional<String> program = database.program();
            if (program.isPresent()) {
                throw Problems.badInput(shown, "program", program.get());
            }
            if (!readOnly && database.snapshot(() -> Schema.version(opened)) < Schema.VERSION) {
                database.write(() -> {
                    Schema.upgrade(opened);
                    return null;
                });
            }
            // Two halves of about the same length: EMF reads the documents while SQLite reads the scores.
            Loaded loaded = database.snapshot(() -> {
                Documents documents = new Documents(opened);
                EmbeddedModel model =
                        new EmbeddedModel(documents.read(Documents.FRAMEWORK), documents.read(Documents.MODEL), shown);
                FutureTask<EmbeddedModel.Parsed> parsing = new FutureTask<>(model::parse);
                Thread.ofPlatform().name("thang-open").start(parsing);
                return new Loaded(Contents.read(opened), parsing);
            });
            EmbeddedModel.Parsed parsed = result(loaded.parsing());
            EmbeddedModel.checkRows(parsed.model(), loaded.contents().data(), shown);
            AssessmentStore store = new SqliteStore(
                    shown,
                    readOnly,
                    access == Access.RECOVERED,
                    clock,
                    database,
                    loaded.contents(),
                    parsed.framework(),
                    parsed.model(),
                    afterClosing);
            done = true;
            return store;
        } catch (SQLException e) {
            if (Problems.isDamage(e)) {
                throw Problems.badInput(shown, "damaged", Problems.detail(e));
            }
            if (readOnly && Problems.primaryCode(e) == SQLiteErrorCode.SQLITE_READONLY) {
                throw Problems.badInput(shown, "interrupted");
            }
            throw Problems.store(shown, e);
        } finally {
            if (!done && database != null) {
                database.close();
            }
        }
    }

    private record Loaded(Contents contents, FutureTask<EmbeddedModel.Parsed> parsing) {}

    private static EmbeddedModel.Parsed result(FutureTask<EmbeddedModel.Parsed> parsing) throws BadInputException {
        try {
            return parsing.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case BadInputException bad -> throw bad;
                case RuntimeException unexpected -> throw unexpected;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
