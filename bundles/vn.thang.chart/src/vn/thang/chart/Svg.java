// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drawing as SVG 1.1: self-contained, with title and description, the same bytes for the same drawing. */
public final class Svg {
    private static final String FAMILY = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private Svg() {}

    /** The whole document; to be stored as UTF-8. */
    public static String write(Drawing drawing) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        append(svg, drawing, "");
        return svg.toString();
    }

    /**
     * The drawing as a piece of an HTML page.
     *
     * @param id what the ids of the drawing's elements begin with, so that several drawings can stand on one page
     */
    public static String inline(Drawing drawing, String id) {
        StringBuilder svg = new StringBuilder();
        append(svg, drawing, id + "-");
        return svg.toString();
    }

    private static void append(StringBuilder svg, Drawing drawing, String prefix) {
        String size = number(drawing.width()) + "\" height=\"" + number(drawing.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
                .append(size)
                .append("\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(escape(prefix))
                .append("title ")
                .append(escape(prefix))
                .append("desc\" font-family=\"")
                .append(FAMILY)
                .append("\" font-variant-numeric=\"tabular-nums\">\n");
        svg.append("<title id=\"").append(escape(prefix)).append("title\">");
        svg.append(escape(drawing.title())).append("</title>\n");
        svg.append("<desc id=\"").append(escape(prefix)).append("desc\">");
        svg.append(escape(drawing.description())).append("</desc>\n");
        svg.append("<rect width=\"")
                .append(size)
                .append("\" fill=\"")
                .append(colour(drawing.background()))
                .append("\"/>\n");
        drawing.shapes().forEach(shape -> append(svg, shape));
        svg.append("</svg>\n");
    }

    private static void append(StringBuilder svg, Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> {
                Box box = rect.bounds();
                svg.append("<rect x=\"")
                        .append(number(box.x()))
                        .append("\" y=\"")
                        .append(number(box.y()));
                svg.append("\" width=\"").append(number(box.width()));
                svg.append("\" height=\"").append(number(box.height())).append('"');
                if (rect.radius() > 0) {
                    svg.append(" rx=\"").append(number(rect.radius())).append('"');
                }
                svg.append(paint(rect.paint())).append("/>\n");
            }
            case Shape.Path path -> {
                svg.append(path.closed() ? "<polygon points=\"" : "<polyline points=\"");
                svg.append(path.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
                svg.append('"').append(paint(path.paint())).append("/>\n");
            }
            case Shape.Circle circle -> {
                svg.append("<circle cx=\"").append(number(circle.centre().x()));
                svg.append("\" cy=\"").append(number(circle.centre().y()));
                svg.append("\" r=\"").append(number(circle.radius())).append('"');
                svg.append(paint(circle.paint())).append("/>\n");
            }
            case Shape.Text text -> {
                svg.append("<text x=\"").append(number(text.at().x()));
                svg.append("\" y=\"").append(number(text.at().y()));
                svg.append("\" font-size=\"").append(number(text.font().size())).append('"');
                svg.append(text.font().bold() ? " font-weight=\"bold\"" : "");
                svg.append(text.anchor() == Shape.Anchor.START ? "" : " text-anchor=\"" + anchor(text) + "\"");
                svg.append(" fill=\"").append(colour(text.colour())).append("\">");
                svg.append(escape(text.text())).append("</text>\n");
            }
        }
    }

    private static String anchor(Shape.Text text) {
        return text.anchor().name().toLowerCase(Locale.ROOT);
    }

    private static String paint(Paint paint) {
        StringBuilder attributes = new StringBuilder(" fill=\"");
        attributes
                .append(paint.fill() == Paint.NONE ? "none" : colour(paint.fill()))
                .append('"');
        if (paint.opacity() < 1) {
            attributes
                    .append(" fill-opacity=\"")
                    .append(number(paint.opacity()))
                    .append('"');
        }
        if (paint.stroke() != Paint.NONE) {
            attributes.append(" stroke=\"").append(colour(paint.stroke())).append('"');
            attributes.append(" stroke-width=\"").append(number(paint.width())).append('"');
            attributes.append(paint.dashed() ? " stroke-dasharray=\"4 3\"" : "");
        }
        return attributes.toString();
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** Two decimals are finer than any pixel. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Characters that XML does not allow become a question mark. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "?");
    }
}
