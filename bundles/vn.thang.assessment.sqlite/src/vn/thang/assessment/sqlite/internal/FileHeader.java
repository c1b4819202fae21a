// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;

/**
 * What the first bytes of a file say, read without SQLite so that each kind of wrong file gets its own message. Offsets
 * are those of the SQLite file format.
 */
final class FileHeader {
    /** What a readable file is. */
    enum Kind {
        DATABASE,
        SNAPSHOT
    }

    static final int LENGTH = 100;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private FileHeader() {}

    /**
     * Tells what a file is.
     *
     * @throws BadInputException when it is neither an assessment nor a snapshot this version can read
     */
    static Kind check(Path file, Path shown) throws BadInputException, StoreException {
        if (!Files.exists(file)) {
            throw Problems.badInput(shown, "missing");
        }
        if (Files.isDirectory(file)) {
            throw Problems.badInput(shown, "folder");
        }
        if (!Files.isReadable(file)) {
            throw Problems.badInput(shown, "cannotRead");
        }
        Database.PAST_SQLITE.writeLock().lock();
        try (InputStream in = Files.newInputStream(file)) {
            return check(in.readNBytes(LENGTH), file, shown);
        } catch (IOException e) {
            throw Problems.store(shown, e);
        } finally {
            Database.PAST_SQLITE.writeLock().unlock();
        }
    }

    private static Kind check(byte[] head, Path file, Path shown) throws BadInputException, IOException {
        if (head.length == 0) {
            throw Problems.badInput(shown, "empty");
        }
        if (startsWith(head, ZIP)) {
            return Kind.SNAPSHOT;
        }
        if (!startsWith(head, SQLITE)) {
            throw Problems.badInput(shown, "notSqlite");
        }
        if (head.length < LENGTH) {
            throw Problems.badInput(shown, "truncated", head.length);
        }
        ByteBuffer header = ByteBuffer.wrap(head);
        if (header.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw Problems.badInput(shown, "foreign");
        }
        int version = header.getInt(USER_VERSION);
        if (version > Schema.VERSION) {
            throw Problems.badInput(shown, "newer", version, Schema.VERSION);
        }
        int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
        long expected = Integer.toUnsignedLong(header.getInt(PAGES)) * (pageSize == 1 ? 65_536 : pageSize);
        // With a journal beside it a transaction goes on or was interrupted; SQLite ends it or takes it back. The size
        // is
        // read after that, because a transaction may have ended in between.
        boolean ended = !Files.exists(journal(file));
        long actual = Files.size(file);
        if (ended && actual < expected) {
            throw Problems.badInput(shown, "truncated", actual);
        }
        return Kind.DATABASE;
    }

    /** SQLite's rollback journal of a file. */
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /**
     * Deletes a journal that a killed process left before anything stood in it: SQLite takes no notice of one that is
     * empty or begins with a zero, and would leave it there. Only for the process that has the {@link WriterLock}.
     */
    static void deleteEmptyJournal(Path file) throws IOException {
        Path journal = journal(file);
        if (!Files.exists(journal)) {
            return;
        }
        boolean empty;
        try (InputStream in = Files.newInputStream(journal)) {
            empty = in.read() <= 0;
        }
        if (empty) {
            Files.delete(journal);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
