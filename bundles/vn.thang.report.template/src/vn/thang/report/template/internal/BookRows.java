// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;

/** Where the rows of a template's sheet went, and with {@link #columns} its columns. Both are counted from 0. */
final class BookRows {
    private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int[] OUTSIDE = {};

    private final BookSheet sheet;
    private final List<BookRow> printed;
    private final BookColumns columns;
    private final Map<Key, Span> spans = new HashMap<>();

    BookRows(BookSheet sheet, List<BookRow> printed) {
        this.sheet = sheet;
        this.printed = printed;
        this.columns = new BookColumns(sheet.columns(), printed);
        for (int i = 0; i < printed.size(); i++) {
            BookRow row = printed.get(i);
            put(new Key(row.source(), -1), i);
            for (int repeat : row.repeats()) {
                put(new Key(row.source(), repeat), i);
            }
        }
    }

    private record Key(int source, int repeat) {}

    /** Rows from the first to the last; {@code count} of them come from the rows asked about. */
    record Span(int first, int last, int count) {
        boolean whole() {
            return last - first + 1 == count;
        }

        Span and(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last), count + other.count);
        }
    }

    /** Where something stands that refers to cells: the template's row, the repetitions around it, and the column. */
    record Scope(List<BookSheet.Block> path, int[] repeats, BookColumns.Scope column) {
        /** Outside of all repeats, or on another sheet. */
        static final Scope NONE = new Scope(List.of(), OUTSIDE, BookColumns.Scope.NONE);
    }

    private void put(Key key, int row) {
        spans.merge(key, new Span(row, row, 1), Span::and);
    }

    BookSheet sheet() {
        return sheet;
    }

    List<BookRow> printed() {
        return printed;
    }

    /** Where the columns went. */
    BookColumns columns() {
        return columns;
    }

    Scope scope(BookRow row, BookColumns.Scope column) {
        return new Scope(sheet.path(row.source()), row.repeats(), column);
    }

    /** Rows below everything move with the end. */
    private int below(int row) {
        return row >= LAST ? LAST : Math.clamp(row + (long) printed.size() - sheet.rows(), 0, LAST);
    }

    /**
     * The rows that some rows of the template have become, as seen from a place: those in the same repetition; with
     * {@code all} those in all repetitions of the innermost repeat around them.
     *
     * @return empty when none of them was printed
     */
    Optional<Span> rows(int first, int last, Scope from, boolean all) {
        if (first >= sheet.rows()) {
            int start = below(first);
            int stop = below(last);
            return Optional.of(new Span(start, stop, stop - start + 1));
        }
        int end = Math.min(last, sheet.rows() - 1);
        int depth = IntStream.rangeClosed(first, end)
                .map(row -> common(sheet.path(row), from.path))
                .min()
                .orElse(0);
        boolean innermost = depth > 0
                && IntStream.rangeClosed(first, end)
                        .allMatch(row -> sheet.path(row).size() == depth);
        int used = all && innermost ? depth - 1 : depth;
        int repeat = used == 0 ? -1 : from.repeats[used - 1];
        Optional<Span> found = IntStream.rangeClosed(first, end)
                .mapToObj(row -> spans.get(new Key(row, repeat)))
                .filter(span -> span != null)
                .reduce(Span::and);
        if (last == end) {
            return found;
        }
        int bottom = below(last);
        return Optional.of(found.map(span -> new Span(span.first, bottom, bottom - span.first + 1))
                .orElse(new Span(Math.min(printed.size(), bottom), bottom, 0)));
    }

    private static int common(List<BookSheet.Block> one, List<BookSheet.Block> other) {
        int depth = 0;
        while (depth < Math.min(one.size(), other.size()) && one.get(depth) == other.get(depth)) {
            depth++;
        }
        return depth;
    }

    /** The same from outside of all repeats. */
    Optional<Span> rows(int first, int last) {
        return rows(first, last, Scope.NONE, false);
    }

    /** For each repetition of what is around all of these rows, the rows they have become in it. */
    List<Span> each(int first, int last) {
        if (first >= sheet.rows()) {
            return rows(first, last).stream().toList();
        }
        List<BookSheet.Block> path = sheet.path(first);
        int depth = IntStream.rangeClosed(first, Math.min(last, sheet.rows() - 1))
                .map(row -> common(sheet.path(row), path))
                .min()
                .orElse(0);
        if (depth == 0) {
            return rows(first, last).stream().toList();
        }
        return printed.stream()
                .filter(row -> row.source() >= first && row.source() <= last)
                .mapToInt(row -> row.repeats()[depth - 1])
                .distinct()
                .mapToObj(repeat -> IntStream.rangeClosed(first, last)
                        .mapToObj(row -> spans.get(new Key(row, repeat)))
                        .filter(span -> span != null)
                        .reduce(Span::and)
                        .orElseThrow())
                .toList();
    }
}
