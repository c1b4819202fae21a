// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.thang.report.Printed;

/** The cells of a sheet as they come by: values with all their digits, formulas; then headers and footers. */
final class SheetTexts extends DefaultHandler {
    private final String sheet;
    private final SharedStrings strings;
    private final List<Printed> printed;
    private final StringBuilder text = new StringBuilder();
    private String cell = "";
    private String type = "";

    SheetTexts(String sheet, SharedStrings strings, List<Printed> printed) {
        this.sheet = sheet;
        this.strings = strings;
        this.printed = printed;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.setLength(0);
        if (name.equals("c")) {
            cell = sheet + "!" + attributes.getValue("r");
            type = String.valueOf(attributes.getValue("t"));
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v" -> add(cell, type.equals("s") ? shared(text.toString()) : text.toString());
            case "t" -> add(cell, text.toString());
            case "f" -> add(cell + ", formula", text.toString());
            case "c" -> cell = "";
            default -> {
                if (!text.isEmpty() && cell.isEmpty()) {
                    add(sheet + ", " + name, text.toString());
                }
            }
        }
        text.setLength(0);
    }

    private String shared(String index) throws SAXException {
        try {
            return strings.getItemAt(Integer.parseInt(index)).getString();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new SAXException(cell + ": " + index, e);
        }
    }

    private void add(String place, String found) {
        if (!found.isBlank()) {
            printed.add(new Printed(place, Normalizer.normalize(found, Normalizer.Form.NFC)));
        }
    }
}
