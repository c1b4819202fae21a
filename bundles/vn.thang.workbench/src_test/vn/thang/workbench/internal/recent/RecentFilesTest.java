// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private List<Path> kept = List.of();
    private final List<List<Path>> written = new ArrayList<>();
    private final RecentFiles files = new RecentFiles(() -> kept, list -> {
        kept = list;
        written.add(list);
    });

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    @Test
    void theLatestComesFirstAndOnce() {
        files.opened(Path.of("a"));
        files.opened(Path.of("b"));
        files.opened(Path.of("./a"));
        assertEquals(List.of(path("a"), path("b")), files.all());
    }

    @Test
    void openingTheLatestAgainWritesNothing() {
        files.opened(Path.of("a"));
        files.opened(Path.of("a"));
        assertEquals(1, written.size());
    }

    @Test
    void oldOnesFallOut() {
        IntStream.range(0, 20).forEach(i -> files.opened(Path.of("f" + i)));
        assertEquals(RecentFiles.MOST, files.all().size());
        assertEquals(path("f19"), files.all().getFirst());
    }

    @Test
    void followsRenamesAndDeletions() {
        files.opened(Path.of("a"));
        files.opened(Path.of("b"));
        files.moved(path("a"), path("c"));
        assertEquals(List.of(path("b"), path("c")), files.all());
        files.forget(path("b"));
        assertEquals(List.of(path("c")), files.all());
    }
}
