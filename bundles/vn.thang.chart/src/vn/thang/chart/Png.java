// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Writes a drawing as PNG with the fonts of this machine; needs no display. */
public final class Png {
    private static final int LARGEST_SCALE = 4;

    private Png() {}

    /** Measures texts as {@link #write} paints them. */
    public static TextMeasure measure() {
        return Java2d::width;
    }

    /**
     * The whole file.
     *
     * @param scale pixels of the picture per pixel of the drawing, 1 to 4
     */
    public static byte[] write(Drawing drawing, int scale) {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("scale 1 to " + LARGEST_SCALE + ", not " + scale);
        }
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        Java2d.paint(drawing, g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
