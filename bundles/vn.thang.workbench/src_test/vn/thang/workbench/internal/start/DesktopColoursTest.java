// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code gsettings} answers, as it prints it, and a desktop without it. */
class DesktopColoursTest {
    private static final String ECHO = "/bin/echo";

    private static boolean dark(String... command) {
        return new DesktopColours(List.of(command)).preferDark().join();
    }

    @Test
    void theAnswerOfTheDesktopCounts() {
        assumeTrue(Files.isExecutable(Path.of(ECHO)));
        assertTrue(dark(ECHO, "'prefer-dark'"));
        assertFalse(dark(ECHO, "'prefer-light'"));
        assertFalse(dark(ECHO, "'default'"));
    }

    @Test
    void aDesktopThatCannotBeAskedPrefersNothing() {
        assertFalse(dark("no-such-program-of-any-desktop"));
    }
}
