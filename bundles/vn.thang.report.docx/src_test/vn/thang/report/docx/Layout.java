// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A docx file as its XML says it looks: what a run or paragraph does not state comes from its styles. */
final class Layout {
    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    private final Map<String, String> parts;
    private final Element styles;

    /** A paragraph with the table cell it stands in, if any. */
    record Para(Element element, Layout layout) {
        String text() {
            return Layout.text(element);
        }

        String style() {
            return Layout.child(element, "w:pPr")
                    .flatMap(p -> Layout.child(p, "w:pStyle"))
                    .map(s -> s.getAttribute("w:val"))
                    .orElse("Normal");
        }

        /** A property of the paragraph: {@code paragraph("w:spacing", "w:after")}; empty where nobody states it. */
        String paragraph(String name, String attribute) {
            return layout.stated(Layout.child(element, "w:pPr"), style(), "w:pPr", name, attribute);
        }

        double paragraphTwips(String name, String attribute) {
            String value = paragraph(name, attribute);
            return value.isEmpty() ? 0 : Double.parseDouble(value);
        }

        /** A property of all runs of the paragraph; fails when they differ. */
        String run(String name) {
            List<String> values = new ArrayList<>();
            for (Element run : Layout.all(element, "w:r")) {
                Optional<Element> own = Layout.child(run, "w:rPr");
                Optional<String> character =
                        own.flatMap(o -> Layout.child(o, "w:rStyle")).map(s -> s.getAttribute("w:val"));
                Optional<String> stated = own.flatMap(o -> value(o, name, "w:val"))
                        .or(() -> character.flatMap(c -> layout.inherited(c, "w:rPr", name, "w:val")));
                values.add(stated.orElseGet(() -> layout.stated(Optional.empty(), style(), "w:rPr", name, "w:val")));
            }
            if (values.isEmpty()) {
                values.add(layout.stated(Optional.empty(), style(), "w:rPr", name, "w:val"));
            }
            return String.join(" ", values.stream().distinct().toList());
        }

        boolean bold() {
            return run("w:b").equals("on");
        }

        boolean italic() {
            return run("w:i").equals("on");
        }

        /** Size in points. */
        double size() {
            return Double.parseDouble(run("w:sz")) / 2;
        }

        String alignment() {
            return paragraph("w:jc", "w:val");
        }
    }

    private Layout(Map<String, String> parts) {
        this.parts = parts;
        this.styles = root(STYLES);
    }

    static Layout of(Path docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(docx);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Layout(parts);
    }

    /** This layout with one part changed: {@code pattern} has to be there. */
    Layout broken(String part, String pattern, String replacement) {
        Map<String, String> changed = new TreeMap<>(parts);
        String broken = parts.get(part).replaceFirst(pattern, replacement);
        assertNotEquals(parts.get(part), broken, pattern + " in " + part);
        changed.put(part, broken);
        return new Layout(changed);
    }

    Map<String, String> parts() {
        return parts;
    }

    Element root(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part, e);
        }
    }

    List<Para> paragraphs(String part) {
        return all(root(part), "w:p").stream().map(p -> new Para(p, this)).toList();
    }

    /** The paragraphs of the body that say something, those in tables, too. */
    List<Para> paragraphs() {
        return paragraphs(DOCUMENT).stream().filter(p -> !p.text().isBlank()).toList();
    }

    /** The first paragraph that begins so. */
    Para paragraph(String start) {
        return paragraphs().stream()
                .filter(p -> p.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph: " + start));
    }

    List<Para> styled(String style) {
        return paragraphs(DOCUMENT).stream()
                .filter(p -> p.style().equals(style))
                .toList();
    }

    /** The paragraph after the one that begins so, whether it says something or not. */
    Para after(String start) {
        List<Para> all = paragraphs(DOCUMENT);
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i).text().startsWith(start)) {
                return all.get(i + 1);
            }
        }
        throw new AssertionError("nothing after " + start);
    }

    /** Page sections in order. */
    List<Element> sections() {
        return all(root(DOCUMENT), "w:sectPr");
    }

    List<Element> tables() {
        return all(root(DOCUMENT), "w:tbl");
    }

    /** Paragraphs of a table's cell; row and column from 0. */
    List<Para> cell(int table, int row, int column) {
        Element tr = all(tables().get(table), "w:tr").get(row);
        return all(all(tr, "w:tc").get(column), "w:p").stream()
                .map(p -> new Para(p, this))
                .toList();
    }

    /** Width of a table's column in twips. */
    double width(int table, int column) {
        return Double.parseDouble(
                all(tables().get(table), "w:gridCol").get(column).getAttribute("w:w"));
    }

    /** What an element says itself, else its style, else the defaults of the document. */
    private String stated(Optional<Element> own, String style, String kind, String name, String attribute) {
        return own.flatMap(o -> value(o, name, attribute))
                .or(() -> inherited(style, kind, name, attribute))
                .or(() -> all(styles, "w:docDefaults").stream()
                        .flatMap(d -> all(d, kind).stream())
                        .flatMap(d -> value(d, name, attribute).stream())
                        .findFirst())
                .orElse("");
    }

    private Optional<String> inherited(String style, String kind, String name, String attribute) {
        Optional<Element> definition = all(styles, "w:style").stream()
                .filter(s -> s.getAttribute("w:styleId").equals(style))
                .findFirst();
        return definition
                .flatMap(d -> child(d, kind))
                .flatMap(p -> value(p, name, attribute))
                .or(() -> definition
                        .flatMap(d -> child(d, "w:basedOn"))
                        .flatMap(b -> inherited(b.getAttribute("w:val"), kind, name, attribute)));
    }

    /** Switches are "on" or "off". */
    private static Optional<String> value(Element properties, String name, String attribute) {
        return child(properties, name).flatMap(e -> {
            if (e.hasAttribute(attribute)) {
                String value = e.getAttribute(attribute);
                return Optional.of(value.equals("0") && name.length() == 3 ? "off" : value);
            }
            return name.length() == 3 ? Optional.of("on") : Optional.empty();
        });
    }

    static Optional<Element> child(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getTagName().equals(name)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element e : all(element, "*")) {
            if (e.getTagName().equals("w:t")) {
                text.append(e.getTextContent());
            } else if (e.getTagName().equals("w:br")) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
