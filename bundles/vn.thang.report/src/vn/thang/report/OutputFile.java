// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.internal.ZipTimes;

/**
 * Writes the files of an exporter: into a hidden file beside the target first, which replaces the target only when all of
 * it is on disk. A failure leaves the target as it was and nothing half-written.
 */
public final class OutputFile {
    private static final Messages MESSAGES = Messages.of(ZipTimes.class);

    private OutputFile() {}

    /** Writes the content of a file to a stream; does not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param directory made when it does not exist
     * @param name the file's name with extension
     * @return the file
     */
    public static Path write(Path directory, String name, Content content) throws ExportException {
        return write(directory, name, content, false);
    }

    /** Writes a file that is a zip archive, and sets all times inside to one fixed moment: the same bytes every day. */
    public static Path writeZip(Path directory, String name, Content content) throws ExportException {
        return write(directory, name, content, true);
    }

    private static Path write(Path directory, String name, Content content, boolean zip) throws ExportException {
        Path target = directory.resolve(name);
        Path part = directory.resolve("." + name + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(directory);
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                content.writeTo(out);
            }
            if (zip) {
                ZipTimes.fix(part);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw failure(target, e);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    private static ExportException failure(Path target, IOException cause) {
        Message reason = switch (cause) {
            case AccessDeniedException e -> MESSAGES.message("export.denied");
            case FileAlreadyExistsException e -> MESSAGES.message("export.notAFolder");
            case InterruptedIOException e -> MESSAGES.message("export.interrupted");
            case ClosedByInterruptException e -> MESSAGES.message("export.interrupted");
            case IOException e when full(e) -> MESSAGES.message("export.full");
            default ->
                MESSAGES.message(
                        "export.failed",
                        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        };
        return new ExportException(Finding.error("export", Location.file(target.toString()), reason), cause);
    }

    /** The system says so only in its text. */
    private static boolean full(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("disk quota");
    }
}
