// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;

/**
 * Shares a line among the columns of a table: each gets room for its longest word, then names and bands for a line of
 * their own, then all what most of their content asks for, then what all of it asks for; what is left over is spread
 * evenly. Widths are those of Times New Roman.
 */
public final class ColumnWidths {
    /** 2.6 mm in twips. */
    private static final int PADDING = 147;
    /** How far columns may be narrowed, names wrapping, before a table lies down. */
    private static final double TIGHTEST = 0.5;
    /** Sizes of the text in tables, in points: a table of many columns is set smaller before its numbers are broken. */
    private static final int[] SIZES = {12, 11, 10, 9};
    /** A table whose words need more than the last of them is set in this size all the same. */
    private static final int TINY = 8;
    /** What a level of the tree is moved to the right, in twips: 3 mm. */
    public static final int LEVEL = 170;
    /** What the text of columns as wide as {@link Column#width()} would take, in twips for each character. */
    private static final int HINTED = 120;

    /** Thousandths of the size that an expected character takes: as much as a digit. */
    private static final int CHARACTER = 500;
    /** What an indented level takes in small letters. */
    private static final int INDENT = Math.round(LEVEL * 1000f / (11 * 20));
    /** What a column of names gets at least, so that names are not stacked word by word. */
    private static final int NAME = 22 * CHARACTER;
    /** The same where most cells are empty: a few remarks may take more lines. */
    private static final int REMARK = 11 * CHARACTER;
    /** Codes have no place to break, and bands should stand on one line, whatever was expected. */
    private static final int WHOLE = 22 * CHARACTER;

    private final Table table;
    /** Widths of the printed cells of each column, ascending, in thousandths of the size; so are those below. */
    private final int[][] cells;

    private final int[] longestWords;
    /** The longest word of each column, in twips; so are those below. */
    private final double[] words;
    /** The longest word, or a readable piece of a name. */
    private final double[] names;
    /** What three quarters of the cells need to stand on one line. */
    private final double[] lines;
    /** What every cell needs to stand on one line. */
    private final double[] full;

    /** Looks at every cell of a table once. */
    public ColumnWidths(Table table, Locale locale) {
        this.table = table;
        int columns = table.columns().size();
        this.cells = new int[columns][table.rows().size()];
        this.longestWords = new int[columns];
        this.words = new double[columns];
        this.names = new double[columns];
        this.lines = new double[columns];
        this.full = new double[columns];
        int indented = table.nameColumn();
        int r = 0;
        for (Row row : table.rows()) {
            Times font = row.kind() == Row.Kind.BODY ? Times.REGULAR : Times.BOLD;
            for (int i = 0; i < columns; i++) {
                TableCell cell = row.cells().get(i);
                String text = cell.value().print(locale) + Marks.of(cell.origin());
                cells[i][r] = font.width(text) + (i == indented ? row.level() * INDENT : 0);
                longestWords[i] = Math.max(longestWords[i], longestWord(text, font));
            }
            r++;
        }
        for (int[] column : cells) {
            Arrays.sort(column);
        }
    }

    /**
     * Whether a table needs more than a line of an upright page.
     *
     * @param line length of that line in twips
     */
    public static boolean tooWide(Table table, int line) {
        return table.columns().stream().mapToInt(Column::width).sum() * HINTED * TIGHTEST > line;
    }

    /**
     * The size of a table's text: 12, 11, 10 or 9 points, the largest in which names are readable; when there is none, 9 if
     * that breaks no word, else 8.
     *
     * @param line the line to share, in twips
     */
    public int points(int line) {
        int least = SIZES[SIZES.length - 1];
        return Arrays.stream(SIZES)
                .filter(points -> fits(points, line))
                .findFirst()
                .orElseGet(() -> unbroken(least, line) ? least : TINY);
    }

    /**
     * The largest size of text, in points, at which no word of the table has to be broken.
     *
     * @param wanted the size to begin with
     * @param least the size to end with, whether it is enough or not
     * @param line the line to share, in twips
     */
    public int points(int wanted, int least, int line) {
        return IntStream.iterate(wanted, points -> points > least, points -> points - 1)
                .filter(points -> unbroken(points, line))
                .findFirst()
                .orElse(least);
    }

    /** Whether names are readable and bands stand on one line when a table's text has so many points. */
    private boolean fits(int points, int line) {
        wish(points);
        return sum(names) <= line;
    }

    /** Whether no word is broken when a table's text has so many points. */
    private boolean unbroken(int points, int line) {
        wish(points);
        return sum(words) <= line;
    }

    /**
     * Widths in twips (1/1440 inch), one per column; together they are the line.
     *
     * @param points size of the table's text
     * @param line the line to share, in twips
     */
    public int[] widths(int points, int line) {
        wish(points);
        return share(line);
    }

    private void wish(int points) {
        for (int i = 0; i < words.length; i++) {
            wish(i, points * 20 / 1000.0);
        }
    }

    /** Sets what a column wishes. */
    private void wish(int i, double twips) {
        Column column = table.columns().get(i);
        boolean whole = column.kind() == ColumnKind.CODE || column.kind() == ColumnKind.BAND;
        int most = Math.max(whole ? WHOLE : 0, column.width() * CHARACTER);
        String title = column.title() + Marks.of(column.origin());
        int longest = Math.min(most, quantile(i, 1));
        int usual = Math.min(most, quantile(i, 0.75));
        boolean wraps = column.kind() == ColumnKind.TEXT;
        int name = wraps ? Math.min(usual == 0 ? REMARK : NAME, usual == 0 ? longest : usual) : longest;
        words[i] = Math.max(longestWord(title, Times.BOLD), Math.min(most, longestWords[i])) * twips + PADDING;
        names[i] = Math.max(words[i], name * twips + PADDING);
        int heading = Times.BOLD.width(title) / 2 + CHARACTER;
        lines[i] = Math.max(names[i], Math.max(heading, usual) * twips + PADDING);
        full[i] = Math.max(lines[i], longest * twips + PADDING);
    }

    private int quantile(int column, double share) {
        int[] sorted = cells[column];
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
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
        if (line <= sum(full)) {
            return between(lines, full, i, line);
        }
        return full[i] * line / sum(full);
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

    private static int longestWord(String text, Times font) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                longest = Math.max(longest, font.width(text.substring(start, i)));
                start = i + 1;
            }
        }
        return longest;
    }
}
