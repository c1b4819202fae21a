// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The texts of the cells of a flat OpenDocument spreadsheet. */
final class FlatSheet {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private FlatSheet() {}

    /** All rows that hold something, each cut or filled to so many columns. */
    static List<List<String>> rows(Path file, int columns) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<List<String>> rows = new ArrayList<>();
        try {
            NodeList all = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagNameNS(TABLE, "table-row");
            for (int i = 0; i < all.getLength(); i++) {
                List<String> row = row((Element) all.item(i), columns);
                if (row.stream().anyMatch(text -> !text.isEmpty())) {
                    rows.add(row);
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static List<String> row(Element row, int columns) {
        List<String> texts = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null && texts.size() < columns; cell = cell.getNextSibling()) {
            if (cell instanceof Element element && element.getLocalName().equals("table-cell")) {
                String repeated = element.getAttributeNS(TABLE, "number-columns-repeated");
                for (int n = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
                        n > 0 && texts.size() < columns;
                        n--) {
                    texts.add(element.getTextContent().strip());
                }
            }
        }
        while (texts.size() < columns) {
            texts.add("");
        }
        return texts;
    }
}
