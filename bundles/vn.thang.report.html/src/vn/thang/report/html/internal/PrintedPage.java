// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.thang.report.Printed;
import vn.thang.report.Proof;

/** Everything a reader of a page can see or hear, with its place, in the order of the page. */
public final class PrintedPage {
    private static final Set<String> CODE = Set.of("style", "script");
    private static final int DEEPEST = 100;

    private final List<Printed> printed = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final MessageDigest looks = sha256();
    private int table;
    private int row;
    private int column;
    private int chart;

    private PrintedPage() {}

    /** All of it. */
    public static List<Printed> of(Document page) throws IOException {
        PrintedPage texts = new PrintedPage();
        texts.walk(page.getDocumentElement(), texts.looks, 0);
        texts.printed.add(Printed.layout("page, looks", hex(texts.looks)));
        return List.copyOf(texts.printed);
    }

    private void walk(Element element, MessageDigest digest, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested deeper than " + DEEPEST);
        }
        if (element.getAttribute("id").equals(Proof.ELEMENT_ID)) {
            return;
        }
        if (element.getTagName().equals("svg")) {
            chart++;
            MessageDigest shapes = sha256();
            content(element, shapes, depth);
            printed.add(Printed.layout("chart " + chart + ", drawing", hex(shapes)));
        } else {
            content(element, digest, depth);
        }
    }

    private void content(Element element, MessageDigest digest, int depth) throws IOException {
        start(element, digest);
        String name = element.getTagName();
        position(name);
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                own.append(text.getData());
            }
        }
        if (CODE.contains(name)) {
            update(digest, own.toString());
        } else if (!own.toString().isBlank()) {
            String text = own.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
            printed.add(new Printed(place(name), Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, digest, depth + 1);
            }
        }
        update(digest, "/" + name);
    }

    private void position(String name) {
        switch (name) {
            case "table" -> {
                table++;
                row = 0;
            }
            case "tr" -> {
                row++;
                column = 0;
            }
            case "td", "th" -> column++;
            default -> counts.merge(name, 1, Integer::sum);
        }
    }

    private String place(String name) {
        return switch (name) {
            case "td", "th", "abbr" -> "table " + table + ", row " + row + ", column " + column;
            case "caption" -> "table " + table + ", caption";
            case "text" -> "chart " + chart + ", text " + counts.get(name);
            default -> name + " " + counts.get(name);
        };
    }

    private static void start(Element element, MessageDigest digest) {
        update(digest, element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        // sorted by name
        for (int i = 0; i < attributes.getLength(); i++) {
            update(digest, attributes.item(i).getNodeName());
            update(digest, attributes.item(i).getNodeValue());
        }
    }

    /** With a sign between the pieces that none of them holds. */
    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String hex(MessageDigest digest) {
        return "SHA-256 " + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
