// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The files that a person works with: those of the workspace folder, by name, and those opened lately elsewhere, the
 * latest first.
 *
 * @param complete false when there were more files than are looked at
 */
public record WorkspaceContent(
        Path folder, List<WorkspaceFile> files, List<WorkspaceFile> elsewhere, boolean complete) {
    /** Deeper folders are not looked into. */
    static final int DEPTH = 6;
    /** No more files are looked at, so that a folder like the whole home does not hold up the explorer. */
    static final int MOST = 20_000;

    public WorkspaceContent {
        files = List.copyOf(files);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What the explorer shows before it has looked. */
    public static WorkspaceContent empty(Path folder) {
        return new WorkspaceContent(folder, List.of(), List.of(), true);
    }

    /**
     * Looks at the folder; hidden files and folders and what cannot be read are passed over. Takes as long as the disk
     * takes.
     *
     * @param folder need not exist
     * @param recent files opened lately; those that are gone are left out
     */
    public static WorkspaceContent scan(Path folder, List<Path> recent, Locale locale) {
        Path top = folder.toAbsolutePath().normalize();
        Walk walk = new Walk(top);
        if (Files.isDirectory(top)) {
            try {
                Files.walkFileTree(top, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, walk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Comparator<WorkspaceFile> byName = Comparator.comparing(WorkspaceFile::name, Collator.getInstance(locale));
        walk.found.sort(byName.thenComparing(WorkspaceFile::path));
        List<WorkspaceFile> elsewhere = recent.stream()
                .filter(file -> !file.startsWith(top) && Files.isRegularFile(file))
                .map(WorkspaceContent::elsewhere)
                .filter(Objects::nonNull)
                .toList();
        return new WorkspaceContent(top, walk.found, elsewhere, !walk.stopped);
    }

    private static WorkspaceFile elsewhere(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return FileKind.of(file)
                    .map(kind -> new WorkspaceFile(
                            file,
                            kind,
                            file.getParent().toString(),
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()))
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    /** The files of the folder of one kind. */
    public List<WorkspaceFile> of(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<WorkspaceFile> found = new ArrayList<>();
        private int seen;
        private boolean stopped;

        Walk(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stopped = ++seen > MOST;
            if (stopped) {
                return FileVisitResult.TERMINATE;
            }
            if (attributes.isRegularFile() && !hidden(file)) {
                FileKind.of(file)
                        .ifPresent(kind -> found.add(new WorkspaceFile(
                                file,
                                kind,
                                top.relativize(file.getParent()).toString(),
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant())));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        /** Dot files, and the lock files that office programs leave beside an open document. */
        private static boolean hidden(Path file) {
            String name = file.getFileName() == null ? "" : file.getFileName().toString();
            return name.startsWith(".") || name.startsWith("~$");
        }
    }
}
