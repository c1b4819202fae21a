// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A pdf whose pages become pictures. One thread at a time. */
public final class PreviewDocument implements PreviewPages {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PreviewDocument(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** Opens a pdf. */
    public static PreviewDocument open(Path file) throws IOException {
        return new PreviewDocument(Loader.loadPDF(file.toFile()));
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage page(int page, int width) throws IOException {
        double points = document.getPage(page).getCropBox().getWidth();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        double across = turned ? document.getPage(page).getCropBox().getHeight() : points;
        return renderer.renderImageWithDPI(page, (float) (width * POINTS_PER_INCH / across), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
