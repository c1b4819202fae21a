// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.Printed;
import vn.thang.report.ReportReader;
import vn.thang.report.ooxml.OfficeFile;
import vn.thang.report.pptx.internal.SlideParts;

/**
 * Reads back what {@link PptxExporter} wrote: title and author of the file, the order of the slides, on every slide,
 * layout and page of notes the texts, tables and texts for readers who do not see, of every chart its caches and the
 * workbook behind it; of pictures and other parts that somebody put in a hash.
 */
@Component(service = ReportReader.class)
public final class PptxReader implements ReportReader {
    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        try (OfficeFile pptx = OfficeFile.open(file, format())) {
            return pptx.proof();
        }
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        try (OfficeFile pptx = OfficeFile.open(file, format())) {
            return pptx.printed(SlideParts::printed);
        }
    }
}
