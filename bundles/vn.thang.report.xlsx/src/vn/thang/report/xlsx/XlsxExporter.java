// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.xlsx.internal.WorkbookWriter;

/**
 * The whole report as a workbook {@code <baseName>.xlsx}: a sheet per section, the notices on every sheet.
 *
 * <p>Numbers are numbers, with the printed decimals as number format; spreadsheets hold them as doubles, so digits beyond
 * the fifteenth stand only in the csv and json exports. Missing = empty and hatched, not applicable = "—", zero = 0. Plain
 * totals are live sums with cached values. Text never becomes a formula. Rows are streamed: the size of the report does
 * not matter for the heap.
 */
@Component(service = Exporter.class)
public final class XlsxExporter implements Exporter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Message label() {
        return Messages.of(WorkbookWriter.class).message("format");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.REPORT, ReportKind.SCORECARD, ReportKind.ANALYSIS);
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(
                OutputFile.writeZip(directory, baseName + ".xlsx", out -> new WorkbookWriter(report).write(out)));
    }
}
