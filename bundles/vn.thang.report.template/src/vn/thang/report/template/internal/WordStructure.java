// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Moves what opens and closes to where it surrounds whole things: inside a paragraph it stays; over several paragraphs it
 * surrounds them; over cells it surrounds the table row, over rows the rows. Paragraphs and rows that held nothing else go.
 */
final class WordStructure {
    private final Set<Node> emptied = new LinkedHashSet<>();

    private WordStructure() {}

    /**
     * Moves them.
     *
     * @param pairs outer before inner
     */
    static void arrange(List<Pairs.Pair<Element>> pairs) {
        WordStructure structure = new WordStructure();
        pairs.forEach(structure::place);
        structure.emptied.stream().filter(WordStructure::empty).forEach(Dom::remove);
    }

    private void place(Pairs.Pair<Element> pair) {
        Element open = pair.open().node();
        Element close = pair.close().node();
        Node common = common(open, close);
        Node first = below(open, common);
        Node last = below(close, common);
        if (first == open && last == close) {
            return;
        }
        if (Dom.is(common, "tr")) {
            around(pair, common, common);
        } else if (Dom.is(common, "tbl")) {
            emptied.add(first);
            emptied.add(last);
            around(pair, first, last);
        } else if (Dom.is(first, "p") && Dom.is(last, "p")) {
            if (!nothing(open, first, true)) {
                throw Fault.of("fault.spans", pair.open().tag()).at(pair.open().place());
            }
            if (!nothing(close, last, false)) {
                throw Fault.of("fault.spans", pair.close().tag())
                        .at(pair.close().place());
            }
            emptied.add(first);
            emptied.add(last);
            around(pair, first, last);
        } else {
            throw Fault.of(
                            "fault.crosses",
                            pair.open().tag(),
                            pair.close().tag(),
                            pair.close().place())
                    .at(pair.open().place());
        }
    }

    private static void around(Pairs.Pair<Element> pair, Node first, Node last) {
        first.getParentNode().insertBefore(pair.open().node(), first);
        Dom.insertAfter(pair.close().node(), last);
    }

    private static Node common(Node one, Node other) {
        Set<Node> around = new LinkedHashSet<>();
        for (Node each = one.getParentNode(); each != null; each = each.getParentNode()) {
            around.add(each);
        }
        Node each = other.getParentNode();
        while (!around.contains(each)) {
            each = each.getParentNode();
        }
        return each;
    }

    private static Node below(Node node, Node ancestor) {
        Node each = node;
        while (each.getParentNode() != ancestor) {
            each = each.getParentNode();
        }
        return each;
    }

    /** Whether no text stands before (behind) a marker in its paragraph. */
    private static boolean nothing(Node marker, Node paragraph, boolean before) {
        for (Node each = marker; each != paragraph; each = each.getParentNode()) {
            Node beside = before ? each.getPreviousSibling() : each.getNextSibling();
            while (beside != null) {
                if (!Dom.is(beside, "pPr") && !beside.getNodeName().equals("tag") && shows(beside)) {
                    return false;
                }
                beside = before ? beside.getPreviousSibling() : beside.getNextSibling();
            }
        }
        return true;
    }

    private static boolean empty(Node node) {
        return Dom.all(node, "sectPr").isEmpty() && !marked(node) && !shows(node);
    }

    private static boolean marked(Node node) {
        return ((Element) node).getElementsByTagName("tag").getLength() > 0;
    }

    /** Whether there is something to be seen in it. */
    private static boolean shows(Node node) {
        for (String name : List.of("drawing", "pict", "object", "sym", "br", "fldChar", "fldSimple")) {
            if (Dom.is(node, name) || !Dom.all(node, name).isEmpty()) {
                return true;
            }
        }
        return Dom.is(node, "t")
                ? !node.getTextContent().isBlank()
                : Dom.all(node, "t").stream()
                        .anyMatch(text -> !text.getTextContent().isBlank());
    }
}
