// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.ModelResource;
import vn.thang.criteria.text.Messages;

/** What is wrong with a file as a whole, before it is read or when it is written. */
public final class FileFindings {
    private static final Messages MESSAGES = Messages.of(FileFindings.class);

    private FileFindings() {}

    public static Finding notFound(String file) {
        return error("not-found", file, "load.not-found");
    }

    public static Finding tooLarge(String file) {
        return error("too-large", file, "load.too-large", ModelResource.MAXIMUM_BYTES >> 20);
    }

    public static Finding unreadable(String file, IOException e) {
        return error("unreadable-file", file, "load.unreadable", e.toString());
    }

    /** The version was issued already with another content. */
    public static Finding issuedAlready(String file, Framework framework) {
        return error("issued-already", file, "issued-already", framework.getVersion());
    }

    /**
     * Why a file could not be written.
     *
     * @throws IOException the given one when its reason is none that the user can act on
     */
    public static BadInputException notWritten(Path file, IOException e) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        String key;
        if (Files.isDirectory(file)) {
            key = "save.is-folder";
        } else if (!Files.isDirectory(folder)) {
            key = "save.no-folder";
        } else if (e instanceof AccessDeniedException || reason.contains("read-only")) {
            key = "save.read-only";
        } else if (reason.contains("no space") || reason.contains("quota") || reason.contains("not enough space")) {
            key = "save.disk-full";
        } else if (e instanceof FileSystemException) {
            key = "save.failed";
        } else {
            throw e;
        }
        return new BadInputException(error("not-written", file.toString(), key, folder.toString(), e.getMessage()));
    }

    private static Finding error(String rule, String file, String key, Object... args) {
        return Finding.error(rule, Location.file(file), MESSAGES.message(key, args));
    }
}
