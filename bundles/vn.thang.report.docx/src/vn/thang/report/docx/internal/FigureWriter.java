// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.ooxml.ChartSheet;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.Xml;

/** Puts charts of the word processor's own kind into the text, with the caption below. */
final class FigureWriter {
    private static final ChartXml.Look LOOK = new ChartXml.Look("Times New Roman", 900);
    private static final double EMU_PER_MM = 36_000;
    private static final double WIDTH = 160;
    private static final double USUAL_HEIGHT = 85;
    /** What a chart of horizontal bars needs beside its bars, and for one bar. */
    private static final double FRAME = 28;

    private static final double BAR = 4;

    private static final double GAP = 2.5;
    private static final double TALLEST = 200;

    private final Story story;
    private final Locale locale;
    private final String label;
    private final List<ChartData> charts = new ArrayList<>();

    FigureWriter(Story story, Locale locale, String label) {
        this.story = story;
        this.locale = locale;
        this.label = label;
    }

    void write(Figure figure) {
        charts.add(figure.data());
        int number = charts.size();
        Xml xml = story.begin("Figure").xml();
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", emu(WIDTH), "cy", emu(height(figure.data())));
        xml.empty("wp:docPr", "id", number, "name", label + " " + number, "descr", figure.description());
        xml.empty("wp:cNvGraphicFramePr");
        xml.start("a:graphic").start("a:graphicData", "uri", ChartXml.CHART);
        xml.empty("c:chart", "r:id", Parts.chart(number));
        xml.end().end().end().end().end();
        story.end();
        story.begin("FigureCaption").run(label + " ").field("SEQ " + label + " \\* ARABIC", Integer.toString(number));
        story.run(figure.caption().isEmpty() ? "" : ". " + figure.caption()).end();
    }

    /** Adds the charts written so far to the document. */
    void addTo(Parts parts) throws IOException {
        for (int i = 0; i < charts.size(); i++) {
            parts.addChart(i + 1, new ChartXml(charts.get(i), locale, LOOK).xml(), ChartSheet.of(charts.get(i)));
        }
    }

    private static double height(ChartData data) {
        int bars = data.kind() == ChartData.Kind.STACKED_BAR ? 1 : data.series().size();
        return switch (data.kind()) {
            case COLUMN, LINE, RANKS, SCATTER -> USUAL_HEIGHT;
            case BAR, STACKED_BAR -> Math.min(TALLEST, FRAME + data.categories().size() * (GAP + BAR * bars));
        };
    }

    private static long emu(double millimetres) {
        return Math.round(millimetres * EMU_PER_MM);
    }
}
