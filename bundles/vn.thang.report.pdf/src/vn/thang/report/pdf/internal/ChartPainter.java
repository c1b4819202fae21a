// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.GraphicsPainter;
import vn.thang.chart.TextMeasure;
import vn.thang.report.Figure;
import vn.thang.report.Report;

/** Draws the charts of a report where its page names them: {@code <object type="application/vnd.thang.chart">}. */
final class ChartPainter implements FSObjectDrawerFactory {
    static final String TYPE = "application/vnd.thang.chart";
    /** Width of a chart in CSS pixels, 96 to the inch: the whole line of an upright page. */
    static final int WIDTH = 620;

    private final Map<String, Figure> figures;
    private final Locale locale;

    ChartPainter(Report report) {
        this.locale = report.locale();
        this.figures = report.sections().stream()
                .flatMap(section -> section.figures().stream())
                .collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    static double height(Figure figure, Locale locale) {
        return draw(figure, locale).height();
    }

    private static Drawing draw(Figure figure, Locale locale) {
        return figure.drawing().draw(WIDTH, ChartStyle.LIGHT, locale);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this::paint;
    }

    private Map<java.awt.Shape, String> paint(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = draw(figures.get(element.getAttribute("data")), locale);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                (Graphics2D graphics) ->
                        new GraphicsPainter(graphics, Fonts.SANS, TextMeasure.builtIn()).paint(drawing));
        return Map.of();
    }
}
