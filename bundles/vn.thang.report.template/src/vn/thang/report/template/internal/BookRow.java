// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * A row that is printed.
 *
 * @param source the row of the template, from 0
 * @param repeats in which repetition of each {@link BookSheet#path repeat around it} it stands; every repetition has its
 *     own number
 * @param texts what its cells with tags say
 */
record BookRow(int source, int[] repeats, Map<BookRow.Cell, String> texts) {
    /**
     * A cell of the template.
     *
     * @param copy for which item of repeated columns, from 0; -1 = its column is not repeated
     */
    record Cell(int column, int copy) {}

    /** Reads what the language printed. */
    static List<BookRow> parse(String printed) throws IOException {
        List<BookRow> rows = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int repetitions = 0;
        int cell = 0;
        int copy = -1;
        try {
            XMLStreamReader in = XMLHelper.newXMLInputFactory().createXMLStreamReader(new StringReader(printed));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("b")) {
                    open.removeLast();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (in.getLocalName()) {
                        case "b" -> open.add(repetitions++);
                        case "r" ->
                            rows.add(new BookRow(
                                    number(in),
                                    open.stream().mapToInt(Integer::intValue).toArray(),
                                    new HashMap<>()));
                        case "c" -> {
                            cell = number(in);
                            copy = -1;
                            if (in.getAttributeValue(null, "k") == null) {
                                rows.getLast().texts.put(new Cell(cell, copy), in.getElementText());
                            }
                        }
                        case "k" -> rows.getLast().texts.put(new Cell(cell, ++copy), in.getElementText());
                        default -> {
                            // the sheet
                        }
                    }
                }
            }
            return rows;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int number(XMLStreamReader in) {
        return Integer.parseInt(in.getAttributeValue(null, "n"));
    }
}
