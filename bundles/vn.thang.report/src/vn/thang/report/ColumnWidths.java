// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * Shares the line of a page among the columns of a table: each gets room for its longest word, then names and bands for a
 * line of their own, then all what most of their content asks for; what is left over is spread evenly. Widths are
 * estimated from numbers of characters, never from a font, so that they are the same in every format and on every machine.
 */
public final class ColumnWidths {
    /** Width of a digit at 12 points in Times New Roman; letters are narrower on average. */
    private static final double CHARACTER = 2.12;
    /** How far columns may be narrowed, names wrapping, before a table lies down. */
    private static final double TIGHTEST = 0.5;

    private static final double PADDING = 2.6;
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
     * Whether a table needs more than a line of an upright page.
     *
     * @param line length of that line in millimetres
     */
    public static boolean tooWide(Table table, double line) {
        int wanted = table.columns().stream().mapToInt(Column::width).sum();
        return wanted * CHARACTER * TIGHTEST > line;
    }

    /**
     * Widths in millimetres, one per column; together they are the line.
     *
     * @param points size of the table's text
     * @param line the line to share, in millimetres
     */
    public static double[] of(Table table, Locale locale, int points, double line) {
        ColumnWidths widths = new ColumnWidths(table, CHARACTER * points / 12.0);
        widths.measure(locale);
        return widths.share(line);
    }

    /**
     * The largest size of text, in points, at which no word of the table has to be broken.
     *
     * @param wanted the size to begin with
     * @param least the size to end with, whether it is enough or not
     * @param line the line to share, in millimetres
     */
    public static int points(Table table, Locale locale, int wanted, int least, double line) {
        for (int points = wanted; points > least; points--) {
            ColumnWidths widths = new ColumnWidths(table, CHARACTER * points / 12.0);
            widths.measure(locale);
            if (sum(widths.words) <= line) {
                return points;
            }
        }
        return least;
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

    private double[] share(double line) {
        double[] widths = new double[words.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(i, line);
        }
        return widths;
    }

    private double width(int i, double line) {
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

    private static double between(double[] from, double[] to, int i, double line) {
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
