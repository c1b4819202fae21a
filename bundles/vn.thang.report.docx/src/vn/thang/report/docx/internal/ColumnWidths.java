// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.Arrays;
import java.util.Locale;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;

/**
 * Shares a line among the columns of a table: each gets room for its longest word, then names and bands for a line of
 * their own, then all what most of their content asks for; what is left over is spread evenly. Widths are estimated from
 * numbers of characters, never from a font.
 */
final class ColumnWidths {
    private static final int PADDING = Twips.mm(2.6);
    /** What a column of names gets at least, so that names are not stacked word by word. */
    private static final int NAME = 20;
    /** The same where most cells are empty: a few remarks may take more lines. */
    private static final int REMARK = 11;
    /** Letters are narrower than digits on average. */
    private static final double LETTER = 0.88;
    /** Headings are bold: their letters are wider. */
    private static final double BOLD = 1.15;

    private final Table table;
    private final double character;
    /** The longest word of each column. */
    private final double[] words;
    /** The longest word, or a readable piece of a name. */
    private final double[] names;
    /** What three quarters of the cells need to stand on one line. */
    private final double[] lines;

    private ColumnWidths(Table table, double character) {
        this.table = table;
        this.character = character;
        this.words = new double[table.columns().size()];
        this.names = new double[words.length];
        this.lines = new double[words.length];
    }

    /**
     * Widths in twips.
     *
     * @param points size of the table's text
     * @param line the line to share
     */
    static int[] of(Table table, Locale locale, int points, int line) {
        ColumnWidths widths = new ColumnWidths(table, Twips.CHARACTER * points / 12.0);
        widths.measure(locale);
        return widths.share(line);
    }

    private void measure(Locale locale) {
        int columns = words.length;
        int[][] lengths = new int[columns][table.rows().size()];
        int[] longestWords = new int[columns];
        int r = 0;
        for (Row row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                TableCell cell = row.cells().get(i);
                String text = cell.value().print(locale) + Marks.of(cell.origin());
                lengths[i][r] = text.length();
                longestWords[i] = Math.max(longestWords[i], longestWord(text));
            }
            r++;
        }
        for (int i = 0; i < columns; i++) {
            Arrays.sort(lengths[i]);
            wish(i, longestWords[i], lengths[i]);
        }
    }

    /** Sets what a column wishes; {@code lengths} are those of its cells, ascending. */
    private void wish(int i, int longestWord, int[] lengths) {
        Column column = table.columns().get(i);
        int hint = column.width();
        String title = column.title() + Marks.of(column.origin());
        int longest = lengths.length == 0 ? 0 : Math.min(hint, lengths[lengths.length - 1]);
        int most = lengths.length == 0 ? 0 : Math.min(hint, lengths[(lengths.length - 1) * 3 / 4]);
        boolean wraps = column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.BAND;
        double letter = wraps ? LETTER : 1;
        words[i] = Math.max(longestWord(title) * BOLD, Math.min(hint, longestWord)) * character + PADDING;
        int name = Math.min(most == 0 ? REMARK : NAME, longest);
        names[i] = Math.max(words[i], wraps ? name * letter * character + PADDING : 0);
        lines[i] = Math.max(names[i], Math.max(title.length() / 2.0 + 1, most * letter) * character + PADDING);
    }

    private int[] share(int line) {
        int[] widths = new int[words.length];
        int left = line;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) width(i, line);
            left -= widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] += left;
        return widths;
    }

    private double width(int i, int line) {
        if (line <= sum(words)) {
            return words[i] * line / sum(words);
        }
        if (line <= sum(names)) {
            return between(words, names, i, line);
        }
        if (line <= sum(lines)) {
            return between(names, lines, i, line);
        }
        return lines[i] * line / sum(lines);
    }

    private static double between(double[] from, double[] to, int i, int line) {
        double sum = sum(from);
        return from[i] + (to[i] - from[i]) * (line - sum) / (sum(to) - sum);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \\n]")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
