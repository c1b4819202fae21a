// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.Printed;
import vn.thang.report.ReportReader;
import vn.thang.report.pdf.internal.Pieces;
import vn.thang.report.pdf.internal.PrintedPages;

/**
 * Reads documents of {@link PdfExporter}: the lines of each page; for each page a digest of everything that is drawn on
 * it, so that a moved bar or an altered letter is found, too; the texts that only software reads (title, outline,
 * descriptions of charts).
 */
@Component(service = ReportReader.class)
public final class PdfReportReader implements ReportReader {
    /** Ten times what a book of score sheets of all communes takes. */
    private static final long LARGEST = 1L << 30;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            return Pieces.read(document);
        }
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            return PrintedPages.of(document);
        }
    }

    private static PDDocument open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file.getFileName() + ": larger than " + (LARGEST >> 20) + " MB");
        }
        try {
            return Loader.loadPDF(file.toFile());
        } catch (IOException e) {
            throw new IOException(file.getFileName() + ": no readable PDF (" + e.getMessage() + ")", e);
        }
    }
}
