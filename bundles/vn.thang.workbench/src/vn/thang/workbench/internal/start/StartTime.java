// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.time.Duration;
import java.time.Instant;

/**
 * Says how long the start took, from the start of the process until the first window has nothing left to do; only when
 * the property {@code thang.start.time} is set, for {@code releng/start-time.sh}.
 */
public final class StartTime {
    private static boolean said;

    private StartTime() {}

    /** The user-interface thread has nothing to do. */
    public static void idle() {
        if (!said) {
            said = true;
            if (System.getProperty("thang.start.time") != null) {
                ProcessHandle.current().info().startInstant().ifPresent(StartTime::say);
            }
        }
    }

    private static void say(Instant start) {
        System.out.println(
                "thang: window after " + Duration.between(start, Instant.now()).toMillis() + " ms");
    }
}
