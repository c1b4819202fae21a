// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.Printed;
import vn.thang.report.ReportReader;
import vn.thang.report.docx.internal.Stories;
import vn.thang.report.ooxml.OfficeFile;

/**
 * Reads back what {@link DocxExporter} wrote: title and author of the file, body, tables, headers, footers, notes, text
 * boxes, the instructions of fields, texts for readers who do not see, of every chart its caches and the workbook behind
 * it; of pictures and other parts that somebody put in a hash. Hidden text is marked as such.
 */
@Component(service = ReportReader.class)
public final class DocxReader implements ReportReader {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        try (OfficeFile docx = OfficeFile.open(file, format())) {
            return docx.proof();
        }
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        try (OfficeFile docx = OfficeFile.open(file, format())) {
            return docx.printed(Stories::printed);
        }
    }
}
