// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.thang.report.Report;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.Value;
import vn.thang.testkit.report.SampleReports;

/** Exports a large report in a process of its own, whose heap the caller limits. */
public final class LargeExport {
    private LargeExport() {}

    /**
     * Arguments: folder, units, nodes, rounds. Writes the report and, for comparison, the same values with POI alone, by
     * turns; prints milliseconds by the clock and of the thread's work for each, least of all rounds. Several rounds are
     * preceded by one that does not count, so that both are warm.
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int units = Integer.parseInt(args[1]);
        int nodes = Integer.parseInt(args[2]);
        Report report = SampleReports.criteria(units, nodes);
        long[] export = {Long.MAX_VALUE, Long.MAX_VALUE};
        long[] plain = {Long.MAX_VALUE, Long.MAX_VALUE};
        int rounds = Integer.parseInt(args[3]);
        if (rounds > 1) {
            new XlsxExporter().export(report, folder, "large");
            plain(report, folder.resolve("plain.xlsx"));
        }
        for (int round = 0; round < rounds; round++) {
            least(export, () -> new XlsxExporter().export(report, folder, "large"));
            least(plain, () -> plain(report, folder.resolve("plain.xlsx")));
        }
        System.out.printf("%d %d %d %d%n", export[0], export[1], plain[0], plain[1]);
    }

    private static void least(long[] times, Work work) throws Exception {
        long clock = System.nanoTime();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        times[0] = Math.min(times[0], (System.nanoTime() - clock) / 1_000_000);
        times[1] = Math.min(
                times[1], (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1_000_000);
    }

    /** The values of all tables without any look: what POI needs for them. */
    private static void plain(Report report, Path file) throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(50);
                OutputStream out = Files.newOutputStream(file)) {
            for (Table table : report.sections().stream()
                    .flatMap(section -> section.tables().stream())
                    .toList()) {
                SXSSFSheet sheet = workbook.createSheet();
                int number = 0;
                for (Row row : table.rows()) {
                    SXSSFRow line = sheet.createRow(number++);
                    for (int i = 0; i < row.cells().size(); i++) {
                        set(line.createCell(i), row.cells().get(i).value());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void set(Cell cell, Value value) {
        switch (value) {
            case Value.Decimal d -> cell.setCellValue(d.number().doubleValue());
            case Value.Percent p -> cell.setCellValue(p.number().doubleValue());
            case Value.Whole w -> cell.setCellValue(w.number());
            case Value.Rank r -> cell.setCellValue(r.rank());
            case Value.Text t -> cell.setCellValue(t.text());
            case Value.BandName b -> cell.setCellValue(b.name());
            case Value.NotApplicable n -> cell.setCellValue(Value.NOT_APPLICABLE_SIGN);
            case Value.Missing m -> cell.setBlank();
            case Value.Blank b -> cell.setBlank();
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
