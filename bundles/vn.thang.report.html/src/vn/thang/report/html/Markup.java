// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML, too: every element is closed, every text is escaped, what XML does not allow
 * becomes a question mark. Not for several threads.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; a value of null leaves the attribute out
     */
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and begins a new line. */
    public Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element with a text; its line breaks become {@code <br/>}. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).lines(text).close();
    }

    /** As {@link #element}, and begins a new line. */
    public Markup line(String name, String text, String... attributes) {
        element(name, text, attributes);
        out.append('\n');
        return this;
    }

    /** An element without content: {@code <br/>}. */
    public Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** A text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    private Markup lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            escape(lines[i]);
        }
        return this;
    }

    /** Markup that is known to be well-formed. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : '?');
            }
        });
    }

    private static boolean allowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c <= 0x9f;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xfffe && c != 0xffff;
    }

    /** How many characters were written so far. */
    public int length() {
        return out.length();
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
