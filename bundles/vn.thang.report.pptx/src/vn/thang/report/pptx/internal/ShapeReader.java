// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.thang.report.Printed;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.XmlEvents;

/** The texts of the shapes of a slide with their places: {@code slide 2, shape 4, row 12, column 4}. */
final class ShapeReader implements XmlEvents.Handler {
    private final String part;
    private final List<Printed> printed = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int shape;
    private int row;
    private int column;
    private int line;
    private boolean inText;

    private ShapeReader(String part) {
        this.part = part;
    }

    static List<Printed> read(InputStream in, String part) throws IOException {
        ShapeReader reader = new ShapeReader(part);
        XmlEvents.read(in, reader);
        return reader.printed;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "sld" -> hidden(at);
            case "cNvPr" -> shape(at);
            case "sldId" -> add("order", at.getAttributeValue(ChartXml.RELATIONSHIPS, "id"));
            case "chart" -> add("shape " + shape + ", chart", at.getAttributeValue(ChartXml.RELATIONSHIPS, "id"));
            case "blip" -> add("shape " + shape + ", picture", at.getAttributeValue(ChartXml.RELATIONSHIPS, "embed"));
            case "tr" -> {
                row++;
                column = 0;
            }
            case "tc" -> {
                column++;
                line = 0;
            }
            case "t", "text" -> inText = true;
            case "br" -> paragraph.append('\n');
            case "p" -> {
                paragraph.setLength(0);
                line++;
            }
            default -> {
                // looks
            }
        }
    }

    private void hidden(XMLStreamReader at) {
        String shown = at.getAttributeValue(null, "show");
        if (shown != null && !shown.equals("1") && !shown.equals("true")) {
            add("shown", "[hidden]");
        }
    }

    private void shape(XMLStreamReader at) {
        shape++;
        row = 0;
        column = 0;
        line = 0;
        add("shape " + shape + ", description", at.getAttributeValue(null, "descr"));
        add("shape " + shape + ", title", at.getAttributeValue(null, "title"));
        if (at.getAttributeValue(null, "hidden") != null) {
            add("shape " + shape, "[hidden]");
        }
    }

    @Override
    public void text(String content) {
        if (inText) {
            paragraph.append(content);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "text" -> {
                inText = false;
                add("comment", paragraph.toString());
            }
            case "p" -> add(place(), paragraph.toString());
            default -> {
                // nothing is open for the other elements
            }
        }
    }

    private String place() {
        String cell = row == 0 ? "" : ", row " + row + ", column " + column;
        return "shape " + shape + cell + (line > 1 ? ", line " + line : "");
    }

    private void add(String place, String text) {
        if (text != null && !text.isBlank()) {
            printed.add(new Printed(part + ", " + place, Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
    }
}
