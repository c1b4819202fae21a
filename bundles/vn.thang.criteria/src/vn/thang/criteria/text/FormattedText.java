// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with simple formatting: paragraphs, lists with bullets or numbers, bold, italic, links. It is kept in a model
 * as CommonMark, of which it uses a small part: blank lines between paragraphs, {@code - } and {@code 1. } at the start
 * of a line, {@code **bold**}, {@code *italic*}, {@code [text](address)} with an http, https or mailto address, and a
 * backslash before a character that is meant literally. Anything else, HTML included, is plain text.
 *
 * @param blocks paragraphs and list items in their order
 */
public record FormattedText(List<Block> blocks) {
    private static final Pattern BULLET = Pattern.compile("^\\s{0,3}[-*+]\\s+(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^\\s{0,3}\\d{1,9}[.)]\\s+(.*)$");
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s()<>]+");

    public FormattedText {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        BULLET,
        NUMBER
    }

    /** A paragraph or an item of a list. */
    public record Block(Kind kind, List<Run> runs) {
        public Block {
            runs = List.copyOf(runs);
        }

        /** The characters without formatting. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /**
     * Characters with the same formatting.
     *
     * @param link an address; empty for none
     */
    public record Run(String text, boolean bold, boolean italic, String link) {}

    /** Whether an address may stand in a link. */
    public static boolean isSafe(String address) {
        return SAFE_ADDRESS.matcher(address).matches();
    }

    /** Understands CommonMark as far as described above; never fails. */
    public static FormattedText parse(String markup) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String line : markup.split("\\R", -1)) {
            Matcher bullet = BULLET.matcher(line);
            Matcher number = NUMBER.matcher(line);
            boolean item = bullet.matches() || number.matches();
            if (item || line.isBlank()) {
                close(blocks, kind, open);
                kind = Kind.PARAGRAPH;
            }
            if (item) {
                kind = bullet.matches() ? Kind.BULLET : Kind.NUMBER;
                open.append(bullet.matches() ? bullet.group(1) : number.group(1));
            } else if (!line.isBlank()) {
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        close(blocks, kind, open);
        return new FormattedText(blocks);
    }

    private static void close(List<Block> blocks, Kind kind, StringBuilder open) {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, InlineMarkup.parse(open.toString())));
            open.setLength(0);
        }
    }

    /** The CommonMark that {@link #parse} understands as this text. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean sameList =
                    i > 0 && block.kind() != Kind.PARAGRAPH && blocks.get(i - 1).kind() == block.kind();
            if (i > 0) {
                out.append(sameList ? "\n" : "\n\n");
            }
            number = sameList ? number + 1 : 1;
            out.append(
                    switch (block.kind()) {
                        case PARAGRAPH -> "";
                        case BULLET -> "- ";
                        case NUMBER -> number + ". ";
                    });
            out.append(InlineMarkup.print(block));
        }
        return out.toString();
    }

    /** Without formatting, one block in a line; an address stands in brackets behind its text. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            number = block.kind() == Kind.NUMBER ? number + 1 : 0;
            out.append(i > 0 ? "\n" : "");
            out.append(
                    switch (block.kind()) {
                        case PARAGRAPH -> "";
                        case BULLET -> "• ";
                        case NUMBER -> number + ". ";
                    });
            for (Run run : block.runs()) {
                out.append(run.text());
                if (!run.link().isEmpty() && !run.link().equals(run.text())) {
                    out.append(" (").append(run.link()).append(')');
                }
            }
        }
        return out.toString();
    }
}
