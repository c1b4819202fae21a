// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.thang.report.Printed;
import vn.thang.report.ooxml.XmlEvents;

/** The paragraphs of a story (body, header, footer, notes) with their places: {@code table 3, row 12, column 4}. */
final class StoryReader implements XmlEvents.Handler {
    private final String story;
    private final List<Printed> printed = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private int tableCount;
    private int paragraphCount;
    private String inside = "";

    private static final class Table {
        private final int number;
        private int row;
        private int column;

        Table(int number) {
            this.number = number;
        }
    }

    /** A paragraph may hold others, in a text box. Empty ones are not counted: nobody sees them. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private String place;

        String place() {
            if (place == null) {
                place = StoryReader.this.place();
            }
            return place;
        }
    }

    private StoryReader(String story) {
        this.story = story;
    }

    static List<Printed> read(InputStream in, String story) throws IOException {
        StoryReader reader = new StoryReader(story);
        XmlEvents.read(in, reader);
        return reader.printed;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "tbl" -> tables.push(new Table(++tableCount));
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().row++;
                    tables.peek().column = 0;
                }
            }
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.peek().column++;
                }
            }
            case "p" -> paragraphs.push(new Paragraph());
            case "t", "delText", "instrText" -> inside = name;
            case "br", "cr" -> append("\n");
            case "tab" -> append("\t");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append("[" + attribute(at, "char") + "]");
            case "vanish" -> append("[hidden]");
            case "lvlText" -> add(story + "sign", attribute(at, "val"));
            case "textpath" -> tell("text", attribute(at, "string"));
            case "fldSimple" -> tell("field", attribute(at, "instr"));
            case "docPr" -> tell("description", attribute(at, "descr"));
            case "tblCaption", "tblDescription" -> tell("description", attribute(at, "val"));
            default -> {
                // the other elements hold no text of their own
            }
        }
    }

    private String place() {
        Table table = tables.peek();
        if (table == null) {
            return story + "paragraph " + ++paragraphCount;
        }
        return story + "table " + table.number + ", row " + table.row + ", column " + table.column;
    }

    private static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private void tell(String what, String text) {
        Paragraph paragraph = paragraphs.peek();
        if (!text.isBlank()) {
            String place = paragraph == null ? story + "table " + tableCount : paragraph.place();
            add(place + ", " + what, text);
        }
    }

    private void append(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(text);
        }
    }

    @Override
    public void text(String text) {
        switch (inside) {
            case "t" -> append(text);
            case "delText" -> append("[-" + text + "]");
            case "instrText" -> tell("field", text);
            default -> {
                // white space between elements
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "tbl" -> tables.poll();
            case "t", "delText", "instrText" -> inside = "";
            case "p" -> {
                Paragraph paragraph = paragraphs.poll();
                if (paragraph != null && !paragraph.text.toString().isBlank()) {
                    add(paragraph.place(), paragraph.text.toString());
                }
            }
            default -> {
                // nothing is open for the other elements
            }
        }
    }

    private void add(String place, String text) {
        printed.add(new Printed(place, Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
}
