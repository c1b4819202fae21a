// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The files opened lately, the latest first, at most {@value #MOST}. */
public final class RecentFiles {
    public static final int MOST = 12;

    private final Supplier<List<Path>> kept;
    private final Consumer<List<Path>> keep;

    public RecentFiles(Supplier<List<Path>> kept, Consumer<List<Path>> keep) {
        this.kept = kept;
        this.keep = keep;
    }

    /** A file was opened: it comes to the top. */
    public void opened(Path file) {
        Path path = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(kept.get());
        if (!files.isEmpty() && files.getFirst().equals(path)) {
            return;
        }
        files.remove(path);
        files.addFirst(path);
        keep.accept(List.copyOf(files.subList(0, Math.min(files.size(), MOST))));
    }

    /** A file was renamed or moved. */
    public void moved(Path from, Path to) {
        keep.accept(kept.get().stream()
                .map(file -> file.equals(from) ? to : file)
                .distinct()
                .toList());
    }

    /** A file was deleted, or is to be forgotten. */
    public void forget(Path file) {
        keep.accept(kept.get().stream().filter(each -> !each.equals(file)).toList());
    }

    public void clear() {
        keep.accept(List.of());
    }

    public List<Path> all() {
        return kept.get();
    }

    /** Those that are still there; asks the disk. */
    public List<Path> present() {
        return kept.get().stream().filter(Files::isRegularFile).toList();
    }
}
