// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.Xml;

/** The XML of one slide, written from top to bottom. */
final class Slide {
    static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    /** Sizes of the text in charts, and the most bars that go with the larger ones. */
    private static final int LARGE = 14;

    private static final int FEW = 10;
    private static final int MEDIUM = 12;
    private static final int SOME = 16;
    private static final int SMALL = 9;
    /** What axis and legend of a chart take of its height, in points. */
    private static final double AROUND = 120;

    /** Notices longer than this are set smaller. */
    private static final int LONG_NOTICE = 240;

    private final String language;
    private final Xml xml = new Xml();
    private final List<Placed> charts = new ArrayList<>();
    private int shapes = 1;

    /**
     * A chart that stands on the slide.
     *
     * @param points size of its texts
     */
    record Placed(Figure figure, int points) {}

    Slide(String language) {
        this.language = language;
        begin(xml, "p:sld");
    }

    /** The root of a slide or a page of notes, up to its shapes. */
    static void begin(Xml xml, String root) {
        xml.start(root, "xmlns:a", ChartXml.DRAWING, "xmlns:r", ChartXml.RELATIONSHIPS, "xmlns:p", PRESENTATION);
        xml.start("p:cSld").start("p:spTree").start("p:nvGrpSpPr");
        xml.empty("p:cNvPr", "id", 1, "name", "")
                .empty("p:cNvGrpSpPr")
                .empty("p:nvPr")
                .end();
        xml.empty("p:grpSpPr");
    }

    /** The end of a slide or a page of notes, behind its shapes. */
    static Xml end(Xml xml) {
        xml.end().end();
        return xml.start("p:clrMapOvr").empty("a:masterClrMapping").end().end();
    }

    Xml xml() {
        return end(xml);
    }

    /** In the order of their relationships. */
    List<Placed> charts() {
        return List.copyOf(charts);
    }

    /** A text where the layout has a place for it. */
    void placeholder(String name, String type, String text) {
        shape(name, false);
        xml.start("p:nvPr").empty("p:ph", "type", type).end().end().empty("p:spPr");
        body();
        paragraph(text);
        xml.end().end();
    }

    void subtitle(List<String> lines) {
        shape("subtitle", false);
        xml.start("p:nvPr")
                .empty("p:ph", "type", "subTitle", "idx", 1)
                .end()
                .end()
                .empty("p:spPr");
        body();
        lines(lines);
        xml.end().end();
    }

    void issuers(List<String> lines, Box box) {
        if (!lines.isEmpty()) {
            textBox("issuer", box, "t", "");
            for (int i = 0; i < lines.size(); i++) {
                xml.start("a:p");
                run(lines.get(i), 16, i == lines.size() - 1, "bg1");
                xml.end();
            }
            xml.end().end();
        }
    }

    /** Foot of the slide; looks are repeated here, as LibreOffice does not take those of the master. */
    void footer(String text, int number) {
        place("footer", "ftr", 11);
        xml.start("a:p").empty("a:pPr", "algn", "l").start("a:r");
        footLook(11, 0);
        xml.element("a:t", text).end().end().end().end();
        place("number", "sldNum", 12);
        xml.start("a:p").empty("a:pPr", "algn", "r");
        xml.start("a:fld", "id", "{7C0F6E0A-5B0E-4B53-9C58-5A1B6B0E6C01}", "type", "slidenum");
        footLook(12, 1);
        xml.element("a:t", Integer.toString(number)).end().end().end().end();
    }

    private void place(String name, String type, int index) {
        shape(name, false);
        xml.start("p:nvPr").empty("p:ph", "type", type, "sz", "quarter", "idx", index);
        xml.end().end().empty("p:spPr");
        body();
    }

    private void footLook(int points, int bold) {
        xml.start("a:rPr", "lang", language, "sz", points * 100, "b", bold);
        xml.start("a:solidFill").empty("a:schemeClr", "val", "tx2").end();
        xml.empty("a:latin", "typeface", "+mn-lt").end();
    }

    void notice(String name, String text, Box box) {
        textBox(name, box, "ctr", "FFF3DC");
        xml.start("a:p");
        colored(text, text.length() > LONG_NOTICE ? 10 : 12, true, "7A4B00");
        xml.end().end().end();
    }

    void words(Piece.Words words, Box box) {
        textBox(words.look().name().toLowerCase(Locale.ROOT), box, "t", "");
        xml.start("a:p");
        if (words.look() == Piece.Look.ITEM) {
            xml.start("a:pPr", "marL", Box.emu(16), "indent", -Box.emu(16));
            xml.empty("a:buFont", "typeface", "Arial")
                    .empty("a:buChar", "char", "•")
                    .end();
        }
        String colour = words.look() == Piece.Look.CAPTION ? "accent5" : "tx1";
        if (words.look() == Piece.Look.NOTE) {
            colored(words.text(), words.look().points(), false, "7A4B00");
        } else {
            run(words.text(), words.look().points(), words.look() == Piece.Look.HEADING, colour);
        }
        xml.end().end().end();
    }

    void chart(String name, Figure figure, Box box) {
        frame(name + " " + (charts.size() + 1), figure.description(), box, ChartXml.CHART);
        xml.empty("c:chart", "xmlns:c", ChartXml.CHART, "r:id", DeckParts.chart(charts.size() + 1));
        xml.end().end().end();
        charts.add(new Placed(figure, points(figure.data(), box.height())));
    }

    /** Smaller letters for more rows, and such that bars beside each other leave room for their numbers. */
    private static int points(ChartData data, double height) {
        boolean bars = data.kind() == ChartData.Kind.BAR;
        int rows = data.categories().size() * (bars ? data.series().size() : 1);
        int points = rows <= FEW ? LARGE : rows <= SOME ? MEDIUM : SMALL;
        return bars ? (int) Math.clamp((height - AROUND) / rows, SMALL, points) : points;
    }

    /** The frame of a table, whose rows are written next; {@link #endTable()} closes it. */
    Xml table(String name, String description, Box box) {
        frame(name, description, box, TABLE);
        return xml.start("a:tbl");
    }

    void endTable() {
        xml.end().end().end().end();
    }

    private void frame(String name, String description, Box box, String content) {
        xml.start("p:graphicFrame").start("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", ++shapes, "name", name, "descr", description);
        xml.start("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", 1)
                .end();
        xml.empty("p:nvPr").end().start("p:xfrm");
        position(box);
        xml.end().start("a:graphic").start("a:graphicData", "uri", content);
    }

    private void shape(String name, boolean box) {
        xml.start("p:sp").start("p:nvSpPr").empty("p:cNvPr", "id", ++shapes, "name", name);
        if (box) {
            xml.empty("p:cNvSpPr", "txBox", 1);
        } else {
            xml.start("p:cNvSpPr").empty("a:spLocks", "noGrp", 1).end();
        }
    }

    private void textBox(String name, Box box, String anchor, String fill) {
        shape(name, true);
        xml.empty("p:nvPr").end().start("p:spPr").start("a:xfrm");
        position(box);
        xml.end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
        if (fill.isEmpty()) {
            xml.empty("a:noFill");
        } else {
            xml.start("a:solidFill").empty("a:srgbClr", "val", fill).end();
        }
        long side = fill.isEmpty() ? 0 : Box.emu(10);
        xml.end()
                .start("p:txBody")
                .empty(
                        "a:bodyPr",
                        "wrap",
                        "square",
                        "lIns",
                        side,
                        "tIns",
                        0,
                        "rIns",
                        side,
                        "bIns",
                        0,
                        "anchor",
                        anchor);
        xml.empty("a:lstStyle");
    }

    private void position(Box box) {
        xml.empty("a:off", "x", Box.emu(box.x()), "y", Box.emu(box.y()));
        xml.empty("a:ext", "cx", Box.emu(box.width()), "cy", Box.emu(box.height()));
    }

    private void body() {
        xml.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    }

    private void lines(List<String> lines) {
        if (lines.isEmpty()) {
            paragraph("");
        }
        lines.forEach(this::paragraph);
    }

    private void paragraph(String text) {
        paragraph(xml, text, language);
    }

    /** A paragraph in the look of its place. */
    static void paragraph(Xml xml, String text, String language) {
        xml.start("a:p");
        if (text.isEmpty()) {
            xml.empty("a:endParaRPr", "lang", language);
        } else {
            xml.start("a:r")
                    .empty("a:rPr", "lang", language)
                    .element("a:t", text)
                    .end();
        }
        xml.end();
    }

    /** A text in a colour of the theme. */
    void run(String text, int points, boolean bold, String colour) {
        run(text, points, bold, "a:schemeClr", colour);
    }

    private void colored(String text, int points, boolean bold, String rgb) {
        run(text, points, bold, "a:srgbClr", rgb);
    }

    private void run(String text, int points, boolean bold, String kind, String colour) {
        if (text.isEmpty()) {
            xml.empty("a:endParaRPr", "lang", language, "sz", points * 100);
            return;
        }
        xml.start("a:r").start("a:rPr", "lang", language, "sz", points * 100, "b", bold ? 1 : 0);
        xml.start("a:solidFill").empty(kind, "val", colour).end().end();
        xml.element("a:t", text).end();
    }
}
