// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Says how long the start took, from the start of the process until the first window has nothing left to do, and how much
 * processor time that was, then closes the workbench; only when the property {@code thang.start.time} is set, for
 * {@code releng/start-time.sh}.
 */
public final class StartTime {
    private static boolean said;

    private StartTime() {}

    /** The user-interface thread has nothing to do. */
    public static void idle(Display display) {
        if (!said) {
            said = true;
            if (System.getProperty("thang.start.time") != null) {
                ProcessHandle.current().info().startInstant().ifPresent(StartTime::say);
                display.asyncExec(PlatformUI.getWorkbench()::close);
            }
        }
    }

    private static void say(Instant start) {
        System.out.printf(
                "thang: window after %d ms, %d ms of processors%n",
                Duration.between(start, Instant.now()).toMillis(),
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis());
    }
}
