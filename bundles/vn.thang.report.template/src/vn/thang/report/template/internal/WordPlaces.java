// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thang.criteria.text.Message;

/** Names the paragraphs of a document as a person counts them. */
final class WordPlaces {
    private final Map<Element, Integer> tables = new HashMap<>();
    private final Map<Element, Integer> paragraphs = new HashMap<>();
    private final Object part;

    /**
     * Counts them.
     *
     * @param part which part of the document; empty for the running text
     */
    WordPlaces(Node root, Object part) {
        this.part = part;
        int outside = 0;
        for (Element paragraph : Dom.all(root, "p")) {
            if (Dom.around(paragraph, "tc") == null) {
                paragraphs.put(paragraph, ++outside);
            }
        }
        for (Element table : Dom.all(root, "tbl")) {
            tables.put(table, tables.size() + 1);
        }
    }

    Message of(Element paragraph) {
        Element cell = Dom.around(paragraph, "tc");
        Message place =
                cell == null ? Fault.MESSAGES.message("place.paragraph", paragraphs.get(paragraph)) : cell(cell);
        return part instanceof Message named ? Fault.MESSAGES.message("place.part", named, place) : place;
    }

    private Message cell(Element cell) {
        Element row = Dom.around(cell, "tr");
        Element table = Dom.around(row, "tbl");
        return Fault.MESSAGES.message("place.cell", tables.get(table), count(row, "tr"), count(cell, "tc"));
    }

    private static int count(Node node, String name) {
        int count = 1;
        for (Node each = node.getPreviousSibling(); each != null; each = each.getPreviousSibling()) {
            count += Dom.is(each, name) ? 1 : 0;
        }
        return count;
    }
}
