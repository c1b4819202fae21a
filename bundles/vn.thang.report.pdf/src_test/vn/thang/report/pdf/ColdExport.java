// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import vn.thang.testkit.report.SampleReports;

/** Exports a long report in a process of its own, in which no class is loaded and no code compiled yet. */
public final class ColdExport {
    private ColdExport() {}

    /** Arguments: folder, units. Prints milliseconds of this thread's work and of the clock. */
    public static void main(String[] args) throws Exception {
        var report = SampleReports.ranking(Integer.parseInt(args[1]));
        var threads = ManagementFactory.getThreadMXBean();
        long work = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        new PdfExporter().export(report, Path.of(args[0]), "cold");
        System.out.println(
                (threads.getCurrentThreadCpuTime() - work) / 1_000_000 + " " + (System.nanoTime() - start) / 1_000_000);
    }
}
