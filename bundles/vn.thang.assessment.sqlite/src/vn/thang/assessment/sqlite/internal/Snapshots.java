// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.AtomicFile;

/**
 * The form for mail and archives: a ZIP file with the database, written anew without gaps so that the same content gives
 * the same bytes. Everything in the file is kept, also what this version does not know.
 */
public final class Snapshots {
    private static final String ENTRY = "assessment.sqlite";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Offsets in the SQLite header of counters that tell the history of a file, not its content. */
    private static final int[] COUNTERS = {24, 40, 92};

    /** The format allows a thousand; assessments stay far below a hundred. */
    private static final int MOST_RATIO = 100;

    private static final long ALWAYS_BYTES = 64L << 20;

    private Snapshots() {}

    /** As {@link AssessmentStore#snapshot}. */
    static void write(Database database, Path target) throws StoreException {
        Path copy = null;
        try {
            copy = temporaryFile();
            copy(database, copy, target);
            Path copied = copy;
            AtomicFile.write(target, out -> deflate(copied, out));
        } catch (IOException e) {
            throw Problems.store(target, e);
        } finally {
            deleteTemporary(copy);
        }
    }

    private static void copy(Database database, Path copy, Path target) throws StoreException {
        try {
            database.copy(copy);
        } catch (SQLException e) {
            throw Problems.store(target, e);
        }
    }

    private static void deflate(Path copy, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(copy);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            ZipEntry entry = new ZipEntry(ENTRY);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            byte[] header = in.readNBytes(FileHeader.LENGTH);
            for (int offset : COUNTERS) {
                ByteBuffer.wrap(header).putInt(offset, 1);
            }
            zip.write(header);
            in.transferTo(zip);
            zip.closeEntry();
        }
    }

    /** Opens a snapshot read-only; it is inflated to a temporary file. */
    static AssessmentStore open(Path snapshot, Clock clock) throws BadInputException, StoreException {
        Path file = null;
        boolean done = false;
        try {
            file = temporaryFile();
            inflate(snapshot, file);
            Path inflated = file;
            AssessmentStore store =
                    Opening.load(inflated, snapshot, Opening.Access.READER, clock, () -> deleteTemporary(inflated));
            done = true;
            return store;
        } catch (IOException e) {
            throw Problems.store(snapshot, e);
        } finally {
            if (!done) {
                deleteTemporary(file);
            }
        }
    }

    /** As {@link vn.thang.assessment.store.AssessmentStores#restore}. */
    public static void restore(Path snapshot, Path file) throws BadInputException, StoreException {
        if (FileHeader.check(snapshot, snapshot) != FileHeader.Kind.SNAPSHOT) {
            throw Problems.badInput(snapshot, "noSnapshot");
        }
        WriterLock lock = Creating.place(file, path -> {
            inflate(snapshot, path);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        });
        lock.close();
    }

    private static void inflate(Path snapshot, Path file) throws BadInputException, StoreException, IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(snapshot))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(ENTRY)) {
                throw Problems.badInput(snapshot, "noSnapshot");
            }
            copy(zip, file, snapshot);
        } catch (ZipException | EOFException e) {
            throw Problems.badInput(snapshot, "snapshotDamaged", String.valueOf(e.getMessage()));
        }
        FileHeader.check(file, snapshot);
    }

    /** The database, as far as a snapshot of this size can hold one. */
    private static void copy(InputStream zip, Path file, Path snapshot) throws BadInputException, IOException {
        long most = Math.max(ALWAYS_BYTES, Files.size(snapshot) * MOST_RATIO);
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        boolean done = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                total += n;
                if (total > most) {
                    throw Problems.badInput(snapshot, "snapshotBomb", most >> 20);
                }
                out.write(buffer, 0, n);
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A name in a new folder, so that SQLite finds nothing there. */
    private static Path temporaryFile() throws IOException {
        return Files.createTempDirectory("thang").resolve(ENTRY);
    }

    private static void deleteTemporary(Path file) {
        if (file != null) {
            Creating.delete(file);
            Creating.delete(file.getParent());
        }
    }
}
