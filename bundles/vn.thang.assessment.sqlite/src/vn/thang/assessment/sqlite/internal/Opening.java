// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.io.ModelDocument;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** Opens assessment files. */
public final class Opening {
    private Opening() {}

    /** As {@link vn.thang.assessment.store.AssessmentStores#open}. */
    public static AssessmentStore open(Path file, Clock clock, boolean readOnly)
            throws BadInputException, StoreException {
        return switch (FileHeader.check(file, file)) {
            case SNAPSHOT -> Snapshots.open(file, clock);
            case DATABASE -> readOnly ? reader(file, clock) : writer(file, clock, lock(file));
        };
    }

    private static AssessmentStore reader(Path file, Clock clock) throws BadInputException, StoreException {
        if (Files.exists(FileHeader.journal(file))) {
            takeBack(file);
        }
        return load(file, file, true, clock, () -> {});
    }

    /** Opens for writing; the lock is let go when the store is closed, or at once when opening fails. */
    static AssessmentStore writer(Path file, Clock clock, WriterLock lock) throws BadInputException, StoreException {
        try {
            return load(file, file, false, clock, lock::close);
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
        } catch (SQLException e) {
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
    static AssessmentStore load(Path file, Path shown, boolean readOnly, Clock clock, Runnable afterClosing)
            throws BadInputException, StoreException {
        Database database = null;
        boolean done = false;
        try {
            database = Database.open(file, shown, readOnly);
            Database opened = database;
            Contents contents = database.snapshot(() -> Contents.read(opened));
            Framework framework = framework(contents, shown);
            Assessment model = model(contents, framework, shown);
            done = true;
            return new SqliteStore(shown, readOnly, clock, database, contents, framework, model, afterClosing);
        } catch (SQLException e) {
            if (Problems.isDamage(e)) {
                throw Problems.badInput(shown, "damaged", e.getMessage());
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

    private static Framework framework(Contents contents, Path shown) throws BadInputException {
        Documents.Document document = contents.framework().orElseThrow(() -> Problems.badInput(shown, "noFramework"));
        if (!document.isIntact()) {
            throw Problems.badInput(shown, "frameworkChanged");
        }
        return FrameworkFiles.load(new ByteArrayInputStream(document.content()), shown.toString());
    }

    private static Assessment model(Contents contents, Framework framework, Path shown) throws BadInputException {
        Documents.Document document = contents.model().orElseThrow(() -> Problems.badInput(shown, "noModel"));
        if (!document.isIntact()) {
            throw Problems.badInput(shown, "modelChanged");
        }
        Assessment model = ModelDocument.read(document.content(), framework, shown.toString());
        for (Unit unit : model.getUnits()) {
            if (contents.data().rowOf(unit.getId()) < 0) {
                throw Problems.badInput(shown, "noRow", unit.getId());
            }
        }
        return model;
    }
}
