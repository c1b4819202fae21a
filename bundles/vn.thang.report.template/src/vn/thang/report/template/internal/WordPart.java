// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.thang.criteria.text.Message;

/**
 * One part of a Word template (text, header, footer, notes) as a text in the language: Word's runs are joined where they cut
 * a tag, and what opens and closes a repeat moves to where it surrounds whole paragraphs or table rows.
 */
final class WordPart {
    /** Fields that load or run something; HYPERLINK is followed by people only. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("DDE|INCLUDE|MACRO|DATABASE|IMPORT|QUOTE|(?<!HYPER)LINK|RD\\s");

    private final Document document;
    private final WordPlaces places;
    private final Map<Node, Message> markers = new HashMap<>();
    private final List<Pairs.Placed<Element>> structure = new ArrayList<>();
    private final Language.Lines lines = new Language.Lines();
    private int line = 1;

    /**
     * Reads a part.
     *
     * @param part its name for people; empty for the running text
     */
    WordPart(Document document, Object part) {
        this.document = document;
        this.places = new WordPlaces(document, part);
    }

    /** Makes the text; to be called once. */
    String code() throws IOException {
        fields();
        for (Element paragraph : Dom.all(document, "p")) {
            tags(paragraph);
        }
        WordStructure.arrange(Pairs.of(structure));
        check(document);
        lines.put(1, Fault.MESSAGES.message("place.paragraph", 1));
        number(document.getDocumentElement());
        return Dom.print(document);
    }

    /** Where a line of the text stands in the template. */
    Message place(int at) {
        return lines.at(at);
    }

    private void fields() {
        StringBuilder instructions = new StringBuilder();
        Dom.all(document, "instrText").forEach(each -> instructions.append(each.getTextContent()));
        Dom.all(document, "fldSimple").forEach(each -> instructions.append(each.getAttributeNS(Dom.W, "instr")));
        Matcher found = FORBIDDEN.matcher(instructions.toString().toUpperCase(Locale.ROOT));
        if (found.find()) {
            throw Fault.of("fault.field", found.group().strip());
        }
    }

    private void tags(Element paragraph) {
        List<Element> texts = Dom.all(paragraph, "t").stream()
                .filter(text -> Dom.around(text, "p") == paragraph)
                .toList();
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        if (whole.indexOf("{{") < 0) {
            return;
        }
        Message place = places.of(paragraph);
        joinTags(texts, whole.toString());
        for (Element text : texts) {
            split(text, place);
        }
    }

    /** Each tag into the text its first brace stands in. */
    private static void joinTags(List<Element> texts, String whole) {
        int[] owner = new int[whole.length()];
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            int length = texts.get(i).getTextContent().length();
            java.util.Arrays.fill(owner, at, at + length, i);
            at += length;
        }
        Matcher tags = Tag.in(whole);
        while (tags.find()) {
            java.util.Arrays.fill(owner, tags.start(), tags.end(), owner[tags.start()]);
        }
        StringBuilder[] parts = new StringBuilder[texts.size()];
        java.util.Arrays.setAll(parts, i -> new StringBuilder());
        for (int i = 0; i < owner.length; i++) {
            parts[owner[i]].append(whole.charAt(i));
        }
        for (int i = 0; i < parts.length; i++) {
            texts.get(i).setTextContent(parts[i].toString());
            texts.get(i).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    /** Puts values into the language; cuts the text where something opens or closes. */
    private void split(Element text, Message place) {
        String content = text.getTextContent();
        Matcher tags = Tag.in(content);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Element rest = text;
        while (tags.find()) {
            literal(content.substring(from, tags.start()), kept, place);
            from = tags.end();
            Tag tag = tag(tags.group(1), place);
            if (tag.structural()) {
                rest.setTextContent(kept.toString());
                kept.setLength(0);
                rest = cut(rest, tag, place);
            } else {
                kept.append(tag.code());
            }
        }
        literal(content.substring(from), kept, place);
        rest.setTextContent(kept.toString());
    }

    private static Tag tag(String inside, Message place) {
        try {
            return Tag.of(inside);
        } catch (Fault e) {
            throw e.at(place);
        }
    }

    private static void literal(String literal, StringBuilder kept, Message place) {
        if (literal.contains("{{")) {
            throw Fault.of("fault.braces").at(place);
        }
        kept.append(literal.replace('\n', ' ').replaceAll("[\uE000-\uF8FF]", ""));
    }

    /** Cuts the run behind a text and puts the tag between; gives the text that goes on behind it. */
    private Element cut(Element text, Tag tag, Message place) {
        Node run = text.getParentNode();
        Node next = run.cloneNode(false);
        for (Node each : Dom.children(run)) {
            if (Dom.is(each, "rPr")) {
                next.appendChild(each.cloneNode(true));
            }
        }
        Element more = (Element) text.cloneNode(true);
        next.appendChild(more);
        for (Node each = text.getNextSibling(); each != null; each = text.getNextSibling()) {
            next.appendChild(each);
        }
        Dom.insertAfter(next, run);
        Element marker = document.createElement("tag");
        marker.appendChild(document.createTextNode(tag.code()));
        Dom.insertAfter(marker, run);
        markers.put(marker, place);
        structure.add(new Pairs.Placed<>(tag, place, marker));
        return more;
    }

    /** Tags stand in texts only: elsewhere (names of pictures, instructions of fields) they would be run all the same. */
    private void check(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeValue().contains("{{")) {
                throw Fault.of("fault.misplaced", attributes.item(i).getNodeName());
            }
        }
        for (Node each : Dom.children(node)) {
            switch (each) {
                case Text text when Dom.is(node, "t") || markers.containsKey(node) -> {
                    // done above
                }
                case Text text -> {
                    if (text.getData().contains("{{")) {
                        throw Fault.of("fault.misplaced", node.getNodeName());
                    }
                    text.setData(text.getData().replace('\n', ' '));
                }
                case Element element -> check(element);
                default -> node.removeChild(each);
            }
        }
    }

    /** A line for each paragraph and each marker, so that the language's errors can be told by their line. */
    private void number(Node node) {
        for (Node each : Dom.children(node)) {
            Message place = markers.get(each);
            if (place == null && Dom.is(each, "p")) {
                place = places.of((Element) each);
            }
            if (place != null) {
                node.insertBefore(document.createTextNode("\n"), each);
                lines.put(++line, place);
            }
            if (markers.containsKey(each)) {
                node.replaceChild(document.createTextNode(each.getTextContent()), each);
            } else {
                number(each);
            }
        }
    }
}
