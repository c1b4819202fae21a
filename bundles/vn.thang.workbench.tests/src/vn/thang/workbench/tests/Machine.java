// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.lang.management.ManagementFactory;

/** How busy this computer is with other things. */
final class Machine {
    private Machine() {}

    /** How often a thread that wants to run has to share its processor; 1 on an idle machine. */
    static double crowd() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return Math.max(1, load / Runtime.getRuntime().availableProcessors());
    }
}
