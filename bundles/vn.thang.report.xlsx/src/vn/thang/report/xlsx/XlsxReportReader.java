// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.Printed;
import vn.thang.report.ReportReader;
import vn.thang.report.xlsx.internal.WorkbookFile;

/**
 * Reads back what {@link XlsxExporter} wrote: values (cached ones, too) and formulas of all cells, headers and footers,
 * every text of charts, drawings and the workbook itself; and a digest of each part, so that another number format, a
 * hidden row or a moved bar is found, too.
 */
@Component(service = ReportReader.class)
public final class XlsxReportReader implements ReportReader {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        try (WorkbookFile workbook = WorkbookFile.open(file)) {
            return workbook.proof();
        }
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        try (WorkbookFile workbook = WorkbookFile.open(file)) {
            return workbook.printed();
        }
    }
}
