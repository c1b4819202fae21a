// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.thang.testkit.report.SampleReports;

/** Exports a large report in a process of its own, whose heap the caller limits. */
public final class LargeExport {
    private LargeExport() {}

    /** Arguments: folder, units, nodes. Prints milliseconds and bytes. */
    public static void main(String[] args) throws Exception {
        int units = Integer.parseInt(args[1]);
        int nodes = Integer.parseInt(args[2]);
        long start = System.nanoTime();
        Path file = new XlsxExporter()
                .export(SampleReports.criteria(units, nodes), Path.of(args[0]), "large")
                .getFirst();
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + Files.size(file) + " bytes");
    }
}
