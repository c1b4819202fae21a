// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.thang.report.Printed;

/** What a chart is drawn from: its titles and cached names and values, or the cells of the sheet behind it. */
public final class ChartReader implements XmlEvents.Handler {
    private final String prefix;
    private final boolean sheet;
    private final List<Printed> printed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int series;
    private String part = "";
    private String index = "";
    private boolean inText;
    private boolean inSeries;

    private ChartReader(String prefix, boolean sheet) {
        this.prefix = prefix;
        this.sheet = sheet;
    }

    /**
     * Titles, names, values and number formats of a chart.
     *
     * @param prefix what the places begin with
     */
    public static List<Printed> chart(InputStream in, String prefix) throws IOException {
        return read(in, new ChartReader(prefix, false));
    }

    /**
     * The cells of a sheet.
     *
     * @param prefix what the places begin with
     */
    public static List<Printed> cells(InputStream in, String prefix) throws IOException {
        return read(in, new ChartReader(prefix, true));
    }

    private static List<Printed> read(InputStream in, ChartReader reader) throws IOException {
        XmlEvents.read(in, reader);
        return reader.printed;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "ser" -> {
                series++;
                inSeries = true;
            }
            case "tx" -> part = inSeries ? "name" : "title";
            case "numFmt" ->
                add("series " + series + ", format", String.valueOf(at.getAttributeValue(null, "formatCode")));
            case "cat" -> part = "category";
            case "val", "yVal" -> part = "value";
            case "xVal" -> part = "x value";
            case "pt" -> index = " at " + at.getAttributeValue(null, "idx");
            case "c" -> index = String.valueOf(at.getAttributeValue(null, "r"));
            case "v", "t", "f", "formatCode" -> {
                inText = true;
                text.setLength(0);
            }
            case "min", "max" -> add("axis " + name, String.valueOf(at.getAttributeValue(null, "val")));
            default -> {
                // looks
            }
        }
    }

    @Override
    public void text(String content) {
        if (inText) {
            text.append(content);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> told(part.equals("title") ? part : "series " + series + ", " + part + index, index);
            case "f" -> told("series " + series + ", " + part + ", source", index + ", formula");
            case "formatCode" -> told("series " + series + ", " + part + ", format", index);
            case "ser" -> inSeries = false;
            case "tx", "cat", "val", "xVal", "yVal", "pt" -> index = "";
            default -> {
                // looks
            }
        }
    }

    private void told(String inChart, String inSheet) {
        add(sheet ? inSheet : inChart, text.toString());
        inText = false;
    }

    private void add(String place, String value) {
        if (!value.isBlank()) {
            printed.add(new Printed(prefix + place, Normalizer.normalize(value, Normalizer.Form.NFC)));
        }
    }
}
