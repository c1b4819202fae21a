// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.io.ModelDocument;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** Makes assessment files; one appears under its name only when it is complete. */
public final class Creating {
    private Creating() {}

    /** As {@link vn.thang.assessment.store.AssessmentStores#create}. */
    public static AssessmentStore create(Path file, Framework framework, Assessment model, Clock clock)
            throws BadInputException, StoreException {
        byte[] modelDocument = ModelDocument.write(model, framework, file.toString());
        byte[] frameworkDocument = document(framework);
        List<String> units = model.getUnits().stream().map(Unit::getId).toList();
        WriterLock lock = place(file, path -> {
            try (Database database = Database.open(path, file, false)) {
                database.write(() -> {
                    Schema.create(database);
                    Documents documents = new Documents(database);
                    documents.write(Documents.FRAMEWORK, frameworkDocument);
                    documents.write(Documents.MODEL, modelDocument);
                    new Units(database).add(units, 0);
                    return null;
                });
            } catch (SQLException e) {
                throw Problems.store(file, e);
            }
        });
        return Opening.writer(file, clock, lock, Opening.Access.WRITER);
    }

    private static byte[] document(Framework framework) throws BadInputException {
        try {
            return FrameworkFiles.toBytes(framework);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof BadInputException bad) {
                throw bad;
            }
            throw e;
        }
    }

    /** Writes the content of a new file under a temporary name. */
    @FunctionalInterface
    interface Content {
        void write(Path path) throws BadInputException, StoreException, IOException;
    }

    /** Makes a new file and returns the lock on it. */
    static WriterLock place(Path file, Content content) throws BadInputException, StoreException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Problems.badInput(file, "noFolder", folder.toString());
        }
        if (Files.exists(file)) {
            throw Problems.badInput(file, "exists");
        }
        WriterLock lock = Opening.lock(file);
        boolean done = false;
        Path temporary = folder.resolve("." + file.getFileName() + ".new");
        try {
            // Of a process that was killed, or of a file that was deleted; SQLite would apply a journal to the new
            // file.
            Files.deleteIfExists(FileHeader.journal(file));
            Files.deleteIfExists(FileHeader.journal(temporary));
            Files.deleteIfExists(temporary);
            content.write(temporary);
            Files.move(temporary, file);
            done = true;
            return lock;
        } catch (IOException e) {
            throw Problems.store(file, e);
        } finally {
            if (!done) {
                delete(temporary);
                delete(FileHeader.journal(temporary));
                lock.close();
            }
        }
    }

    /** Deletes what is only a leftover; that it cannot be deleted must not hide why it is one. */
    static void delete(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException e) {
            leftover.toFile().deleteOnExit();
        }
    }
}
