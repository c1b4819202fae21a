// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrameworkFiles;

/**
 * Copies of frameworks whose changes are not saved yet, for the case that the program ends without being asked to. They
 * lie in the workspace, which belongs to one running program, and not beside the frameworks: that folder may be slow,
 * read-only or shared with somebody who has the same framework open. Every call takes as long as the disk takes; any
 * thread, but one framework is for one thread at a time.
 */
public final class UnsavedCopies {
    private static final String SUFFIX = ".unsaved";

    private final Path folder;

    /** @param folder need not exist */
    public UnsavedCopies(Path folder) {
        this.folder = folder;
    }

    /**
     * A copy that was left.
     *
     * @param document what it holds; findings name the framework's file
     * @param written when the last change was made
     */
    public record Left(FrameworkDocument document, Instant written) {}

    /** Keeps a state of the framework in this file, in place of an earlier one; whole or not at all. */
    public void keep(Path file, FrameworkWriter state) throws IOException {
        Files.createDirectories(folder);
        byte[] path = (absolute(file) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] content = state.content();
        AtomicFile.write(
                place(file),
                ByteBuffer.allocate(path.length + content.length)
                        .put(path)
                        .put(content)
                        .array());
    }

    /** The framework's file holds everything, or its changes are not wanted any more. */
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** What was left of this framework; empty when nothing was, or nothing that its file does not hold. */
    public Optional<Left> left(Path file) throws IOException, BadInputException {
        Path place = place(file);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(place);
        int end = endOfPath(bytes);
        byte[] content = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        if (end < 0 || Files.exists(file) && Arrays.equals(content, Files.readAllBytes(file))) {
            remove(file);
            return Optional.empty();
        }
        FrameworkDocument document = FrameworkFiles.read(new ByteArrayInputStream(content), file.toString());
        return Optional.of(new Left(document, Files.getLastModifiedTime(place).toInstant()));
    }

    /** The frameworks that something was left of and whose files are still there. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path copy : copies) {
                    byte[] bytes = Files.readAllBytes(copy);
                    Path file = Path.of(new String(bytes, 0, Math.max(0, endOfPath(bytes)), StandardCharsets.UTF_8));
                    if (file.isAbsolute() && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                }
            }
        }
        files.sort(null);
        return files;
    }

    private Path place(Path file) {
        byte[] name = absolute(file).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(UUID.nameUUIDFromBytes(name) + SUFFIX);
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static int endOfPath(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
