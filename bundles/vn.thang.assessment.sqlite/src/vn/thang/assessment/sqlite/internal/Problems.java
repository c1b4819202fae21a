// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/** What can go wrong with a file, in the user's language. */
final class Problems {
    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final String RULE = "assessment-file";
    private static final Pattern DRIVER_MESSAGE = Pattern.compile("\\[\\w+] [^(]*\\((.*)\\)");

    private Problems() {}

    static BadInputException badInput(Path file, String key, Object... args) {
        return new BadInputException(finding(file, null, key, args));
    }

    static StoreException store(Path file, Throwable cause, String key, Object... args) {
        return new StoreException(finding(file, null, key, args), cause);
    }

    static StoreException unknown(Path file, String element, String key) {
        return new StoreException(finding(file, element, key));
    }

    /** A failure while a file is being written or read. */
    static StoreException store(Path file, SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
            return store(file, e, "noLibrary", folder);
        }
        return switch (primaryCode(e)) {
            case SQLITE_FULL -> store(file, e, "diskFull");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> store(file, e, "cannotWrite");
            case SQLITE_BUSY, SQLITE_LOCKED -> store(file, e, "busy");
            case SQLITE_CORRUPT, SQLITE_NOTADB -> store(file, e, "damaged", detail(e));
            default -> store(file, e, "io", detail(e));
        };
    }

    /** A failure of the file system. */
    static StoreException store(Path file, IOException e) {
        if (e instanceof AccessDeniedException) {
            return store(file, e, "cannotWrite");
        }
        // The file systems tell a full disk only in their own words.
        String reason = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
        return reason.contains("No space left") || reason.contains("not enough space")
                ? store(file, e, "diskFull")
                : store(file, e, "io", reason);
    }

    static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = primaryCode(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT
                || code == SQLiteErrorCode.SQLITE_NOTADB
                || code == SQLiteErrorCode.SQLITE_ERROR;
    }

    static SQLiteErrorCode primaryCode(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    }

    /** What SQLite itself says; the driver puts its own words around it. */
    static String detail(SQLException e) {
        Matcher matcher = DRIVER_MESSAGE.matcher(String.valueOf(e.getMessage()));
        return matcher.matches() ? matcher.group(1) : String.valueOf(e.getMessage());
    }

    private static Finding finding(Path file, String element, String key, Object... args) {
        return Finding.error(RULE, Location.file(file.toString()).withElement(element), MESSAGES.message(key, args));
    }
}
