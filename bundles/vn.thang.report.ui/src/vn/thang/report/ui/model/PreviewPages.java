// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The pages of a document as pictures. One thread at a time. */
public interface PreviewPages extends AutoCloseable {
    /**
     * Opens a document: a pdf as it is printed, the other formats as they will look like.
     *
     * @param file pdf, pptx, docx, xlsx or html, by its extension
     * @param locale in which a workbook shows its numbers
     * @throws IOException it cannot be read, or is of another format
     */
    static PreviewPages open(Path file, Locale locale) throws IOException {
        try {
            return opened(file, locale);
        } catch (RuntimeException e) {
            // how the libraries below answer to some damaged files
            throw new IOException(e.getMessage(), e);
        }
    }

    private static PreviewPages opened(Path file, Locale locale) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> PreviewDocument.open(file);
            case "pptx" -> SlidePages.open(file);
            case "docx" -> new PaperPages(PaperReader.docx(file));
            case "xlsx" -> new PaperPages(PaperReader.xlsx(file, locale));
            case "html" -> new PaperPages(PaperReader.html(file));
            default -> throw new IOException(name);
        };
    }

    int pages();

    /**
     * A page as a picture.
     *
     * @param page from 0
     * @param width of the picture in pixels, at least 1
     */
    BufferedImage page(int page, int width) throws IOException;

    @Override
    void close() throws IOException;
}
