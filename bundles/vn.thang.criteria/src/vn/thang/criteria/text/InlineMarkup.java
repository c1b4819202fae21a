// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.criteria.text.FormattedText.Block;
import vn.thang.criteria.text.FormattedText.Run;

/** Bold, italic and links inside one block. */
final class InlineMarkup {
    private static final String SPECIAL = "\\*[]";
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)+)\\]\\(([^()\\s]+)\\)");
    /** What would start a list if it stood at the start of a paragraph. */
    private static final Pattern LIST_LIKE = Pattern.compile("^(\\d{1,9})([.)])(\\s)|^([-+])(\\s)");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private InlineMarkup() {}

    static List<Run> parse(String text) {
        InlineMarkup parser = new InlineMarkup();
        parser.scan(text, "");
        parser.close("");
        return List.copyOf(parser.runs);
    }

    private void scan(String text, String link) {
        int i = 0;
        while (i < text.length()) {
            i += step(text, i, link);
        }
    }

    /** Handles what starts at {@code i}; returns its length. */
    private int step(String text, int i, String link) {
        char c = text.charAt(i);
        if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
            open.append(text.charAt(i + 1));
            return 2;
        }
        if (c == '*') {
            return star(text, i, link);
        }
        Optional<Matcher> target = c == '[' && link.isEmpty() ? link(text, i) : Optional.empty();
        if (target.isPresent()) {
            close(link);
            scan(target.get().group(1), target.get().group(2));
            close(target.get().group(2));
            return target.get().end() - i;
        }
        open.append(c);
        return 1;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static Optional<Matcher> link(String text, int from) {
        Matcher link = LINK.matcher(text).region(from, text.length());
        return link.lookingAt() && FormattedText.isSafe(link.group(2)) ? Optional.of(link) : Optional.empty();
    }

    private int star(String text, int i, String link) {
        boolean two = text.startsWith("**", i);
        int length = two ? 2 : 1;
        boolean on = two ? bold : italic;
        boolean ends = on && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean starts = !on && closes(text, i + length, two);
        if (!ends && !starts) {
            open.append(text, i, i + length);
            return length;
        }
        close(link);
        if (two) {
            bold = !bold;
        } else {
            italic = !italic;
        }
        return length;
    }

    /** Whether a mark that opens before {@code from} is closed later on. */
    private static boolean closes(String text, int from, boolean two) {
        if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return false;
        }
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) == '\\') {
                i += 2;
                continue;
            }
            int stars = 0;
            while (i + stars < text.length() && text.charAt(i + stars) == '*') {
                stars++;
            }
            boolean fits = two ? stars >= 2 : stars == 1 || stars > 2;
            if (fits && i > from && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
            i += Math.max(stars, 1);
        }
        return false;
    }

    private void close(String link) {
        if (!open.isEmpty()) {
            runs.add(new Run(open.toString(), bold, italic, link));
            open.setLength(0);
        }
    }

    static String print(Block block) {
        StringBuilder out = new StringBuilder();
        for (Run run : block.runs()) {
            out.append(print(run));
        }
        String text = out.toString().strip();
        Matcher list = LIST_LIKE.matcher(text);
        return list.find()
                ? list.group(1) != null
                        ? list.group(1) + "\\" + list.group(2) + text.substring(list.end(2))
                        : "\\" + text
                : text;
    }

    /** White space stays outside of the marks, as they would not count otherwise. */
    private static String print(Run run) {
        String text = run.text();
        String inner = text.strip();
        if (inner.isEmpty()) {
            return text;
        }
        int start = text.indexOf(inner);
        String marks = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
        String marked = marks + escape(inner) + new StringBuilder(marks).reverse();
        String linked = run.link().isEmpty() ? marked : "[" + marked + "](" + run.link() + ")";
        return text.substring(0, start) + linked + text.substring(start + inner.length());
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
