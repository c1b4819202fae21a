// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.text.Normalizer;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.thang.report.Printed;

/** Every text of a part of a workbook that is no sheet, numbered: charts, drawings, properties. */
final class PartTexts extends DefaultHandler {
    private final String part;
    private final List<Printed> printed;
    private final StringBuilder text = new StringBuilder();
    private int number;

    PartTexts(String part, List<Printed> printed) {
        this.part = part;
        this.printed = printed;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (!text.toString().isBlank()) {
            String place = part + ", " + name + " " + ++number;
            printed.add(new Printed(place, Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
        text.setLength(0);
    }
}
