// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML written forward: elements are closed in the order they were opened. A document of 150 pages as a tree of beans
 * takes seconds on a cold machine, as text it takes none.
 */
public final class Xml {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** The head of a part. */
    public Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public Xml start(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    public Xml empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** Writes an element with one attribute {@code val} in the namespace of the element: {@code <w:jc w:val="center"/>}. */
    public Xml val(String name, Object value) {
        return name.startsWith("w:") ? empty(name, "w:val", value) : empty(name, "val", value);
    }

    /** Writes an element with a text. */
    public Xml element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Writes a text where elements stand. */
    public Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** Closes the element opened last. */
    public Xml end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** How much has been written. */
    public int length() {
        return out.length();
    }

    /** Puts an element without content where so much had been written; what is open stays open. */
    public void insertEmpty(int at, String name) {
        out.insert(at, "<" + name + "/>");
    }

    /** Closes what is open and writes all as UTF-8. */
    public void writeTo(OutputStream stream) throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private StringBuilder tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString(), true);
            out.append('"');
        }
        return out;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.append(attribute ? " " : c);
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        // characters that no XML file may hold
                        boolean impossible = c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE';
                        out.append(impossible ? '\uFFFD' : c);
                    }
                }
            }
        }
    }
}
