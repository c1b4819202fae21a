// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;

/** Slides, drawn by POI, which draws no charts: they are shown by their bars. */
final class SlidePages implements PreviewPages {
    private final XMLSlideShow slides;

    private SlidePages(XMLSlideShow slides) {
        this.slides = slides;
    }

    static SlidePages open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new SlidePages(new XMLSlideShow(in));
        }
    }

    @Override
    public int pages() {
        return slides.getSlides().size();
    }

    @Override
    public BufferedImage page(int page, int width) throws IOException {
        Dimension size = slides.getPageSize();
        double scale = width / size.getWidth();
        BufferedImage image =
                new BufferedImage(width, (int) Math.round(size.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        slides.getSlides().get(page).draw(g);
        for (XSLFShape shape : slides.getSlides().get(page).getShapes()) {
            if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
                BarsPicture.paint(
                        g, frame.getAnchor(), PaperReader.bars(frame.getChart().getPackagePart()));
            }
        }
        g.dispose();
        return image;
    }

    @Override
    public void close() throws IOException {
        slides.close();
    }
}
