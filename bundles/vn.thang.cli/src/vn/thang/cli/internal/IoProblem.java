// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;

/** Says why a file could not be written, in the user's words. */
final class IoProblem {
    private IoProblem() {}

    /** {@code file} is the one the user named; null = the one the exception names. */
    static Finding finding(Path file, IOException e) {
        String name = file != null ? file.toString() : e instanceof FileSystemException f ? f.getFile() : null;
        return Finding.error("output", Location.file(name), message(e));
    }

    /** A file that has to be read cannot be. */
    static Finding unreadable(Path file) {
        return Finding.error("input", Location.file(file.toString()), Say.TEXTS.message("io.unreadable"));
    }

    private static Message message(IOException e) {
        String reason = String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
        String lower = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota")) {
            return Say.TEXTS.message("io.full");
        }
        if (e instanceof AccessDeniedException || lower.contains("read-only file system")) {
            return Say.TEXTS.message("io.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Say.TEXTS.message("io.noFolder");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return Say.TEXTS.message("io.notFolder");
        }
        return Say.TEXTS.message("io.other", reason);
    }
}
