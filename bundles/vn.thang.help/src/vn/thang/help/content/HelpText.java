// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import java.util.List;

/**
 * A page as plain text with marks on it, for a widget that shows styled text.
 *
 * @param text paragraphs, each ended by a line feed
 * @param spans what stands out, in order; spans of different kinds may overlap
 * @param paragraphs indented and marked paragraphs, in order
 * @param images the places of pictures: one object replacement character each
 */
public record HelpText(String text, List<Span> spans, List<Paragraph> paragraphs, List<Image> images) {

    /** What a stretch of text is. */
    public enum Style {
        TITLE,
        HEADING,
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }

    /** A stretch of text; {@code target} is where a link leads, else empty. */
    public record Span(int start, int length, Style style, String target) {}

    /** A paragraph with its indentation level; the mark stands at the start of its text. */
    public record Paragraph(int start, int length, int level) {}

    public record Image(int offset, String name, String description) {}
}
