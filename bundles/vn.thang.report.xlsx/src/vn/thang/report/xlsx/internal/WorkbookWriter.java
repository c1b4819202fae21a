// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.report.Report;
import vn.thang.report.Section;

/** Writes a report as a workbook, one section after the other. */
public final class WorkbookWriter {
    /** Rows kept in memory; everything before them is on disk already. */
    private static final int WINDOW = 50;
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private final Report report;

    public WorkbookWriter(Report report) {
        this.report = report;
    }

    public void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, false)) {
            properties(workbook.getXSSFWorkbook().getProperties());
            ProofPart.put(report, workbook.getXSSFWorkbook().getPackage());
            Styles styles = new Styles(workbook, report.locale());
            SheetNames names = new SheetNames();
            boolean first = true;
            for (Section section : report.sections()) {
                int from = 0;
                do {
                    SXSSFSheet sheet = workbook.createSheet(names.next(section.title()));
                    from = new SheetWriter(report, section, sheet, styles).write(first, from);
                    first = false;
                } while (from > 0);
            }
            workbook.write(out);
        }
    }

    private void properties(POIXMLProperties properties) {
        LocalDate date = report.cover().date().orElse(UNSTATED);
        Date moment = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreated(Optional.of(moment));
        core.setModified(Optional.of(moment));
        core.setCreator(
                report.cover().issuer().isEmpty() ? "Thang" : report.cover().issuer());
        core.setTitle(report.title());
        properties.getExtendedProperties().setApplication("Thang");
    }
}
