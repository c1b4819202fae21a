// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import vn.thang.criteria.text.Message;
import vn.thang.report.template.internal.BookRows.Span;

/** Where the columns of a template's sheet went: those between the tags of a repeat stand there once for each item. */
final class BookColumns {
    private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    private final List<Block> blocks;
    private final List<Integer> copies;

    /**
     * Columns that have been repeated so often.
     *
     * @param blocks from left to right, apart from each other
     * @param printed tells how many items each has: as many as the row with the most
     */
    BookColumns(List<Block> blocks, List<BookRow> printed) {
        this.blocks = blocks;
        this.copies = new ArrayList<>();
        for (Block block : blocks) {
            int most = printed.stream()
                    .flatMap(row -> row.texts().keySet().stream())
                    .filter(cell -> cell.copy() >= 0 && block.holds(cell.column()))
                    .mapToInt(cell -> cell.copy() + 1)
                    .max()
                    .orElse(0);
            copies.add(most);
            if (block.first + (long) most * block.width() > LAST) {
                throw Fault.of("fault.columns", LAST + 1).at(block.place);
            }
        }
    }

    /** Columns, from 0, that are repeated together. */
    record Block(int first, int last, Tag tag, Message place) {
        boolean holds(int column) {
            return first <= column && column <= last;
        }

        private int width() {
            return last - first + 1;
        }
    }

    /**
     * Where something stands that refers to columns.
     *
     * @param block which of the repeats it is in; -1 = none
     * @param copy the item, from 0
     */
    record Scope(int block, int copy) {
        /** Outside of all repeats, or on another sheet. */
        static final Scope NONE = new Scope(-1, -1);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The places at which a column is printed. */
    List<Scope> scopes(int column) {
        int block = block(column);
        return block < 0
                ? List.of(Scope.NONE)
                : IntStream.range(0, copies.get(block))
                        .mapToObj(copy -> new Scope(block, copy))
                        .toList();
    }

    /** Where a column is at a place. */
    int target(int column, Scope scope) {
        int target = column;
        for (int i = 0; i < blocks.size() && blocks.get(i).first <= column; i++) {
            Block block = blocks.get(i);
            target +=
                    block.holds(column) ? Math.max(0, scope.copy) * block.width() : (copies.get(i) - 1) * block.width();
        }
        return Math.clamp(target, 0, LAST);
    }

    /** Where a cell is. */
    int target(BookRow.Cell cell) {
        return target(cell.column(), new Scope(block(cell.column()), cell.copy()));
    }

    private int block(int column) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).holds(column))
                .findFirst()
                .orElse(-1);
    }

    /**
     * What some columns have become, as seen from a place: those of the same item; with {@code all} those of all items.
     *
     * @return empty when none of them was printed
     */
    Optional<Span> columns(int first, int last, Scope from, boolean all) {
        if (isEmpty() || first <= 0 && last >= LAST) {
            return Optional.of(new Span(first, last, last - first + 1));
        }
        int block = block(first);
        if (!all && block >= 0 && block == from.block && blocks.get(block).holds(last)) {
            int start = target(first, from);
            return Optional.of(new Span(start, start + last - first, last - first + 1));
        }
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(column -> scopes(column).stream().map(scope -> target(column, scope)))
                .map(column -> new Span(column, column, 1))
                .reduce(Span::and);
    }

    /** For each item of the repeat that is around all of these columns, the columns they have become for it. */
    List<Span> each(int first, int last) {
        int block = block(first);
        return block >= 0 && blocks.get(block).holds(last)
                ? scopes(first).stream()
                        .flatMap(scope -> columns(first, last, scope, false).stream())
                        .toList()
                : columns(first, last, Scope.NONE, false).stream().toList();
    }
}
