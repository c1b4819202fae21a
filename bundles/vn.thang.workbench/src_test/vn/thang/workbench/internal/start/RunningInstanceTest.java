// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningInstanceTest {
    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();

    @Test
    void theSecondHandsItsFilesOver() throws Exception {
        Path socket = folder.resolve("s");
        Path file = folder.resolve("Đà Nẵng.criteria");
        try (RunningInstance first = RunningInstance.listen(socket, asked::add)) {
            assertTrue(RunningInstance.handOver(socket, List.of(file)));
            assertEquals(List.of(file.toAbsolutePath()), asked.poll(5, TimeUnit.SECONDS));
            assertTrue(RunningInstance.handOver(socket, List.of()));
            assertEquals(List.of(), asked.poll(5, TimeUnit.SECONDS));
        }
        assertFalse(RunningInstance.handOver(socket, List.of(file)));
    }

    @Test
    void whatACrashedOneLeftIsNotInTheWay() throws Exception {
        Path socket = Files.createFile(folder.resolve("s"));
        assertFalse(RunningInstance.handOver(socket, List.of()));
        try (RunningInstance first = RunningInstance.listen(socket, asked::add)) {
            assertTrue(RunningInstance.handOver(socket, List.of()));
        }
    }

    @Test
    void aPathThatIsTooLongIsSaidSo() {
        Path deep = folder.resolve("x".repeat(120));
        assertThrows(IOException.class, () -> RunningInstance.listen(deep, asked::add));
    }
}
