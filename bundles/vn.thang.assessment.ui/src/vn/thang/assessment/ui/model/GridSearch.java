// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Looks for a text, or for the next cell that still has no score. Positions are those of a {@link GridView}. */
public final class GridSearch {

    /** A cell on the screen. */
    public record Found(int row, int column) {}

    private final GridView view;
    private final CellRange visible;

    /** @param visible the rows and columns to look into */
    public GridSearch(GridView view, CellRange visible) {
        this.view = view;
        this.visible = visible;
    }

    /**
     * The next cell after {@code from} whose text contains what is looked for, around the end; marks do not matter.
     *
     * @param cancelled asked for every cell; empty is the answer when it is true
     */
    public Optional<Found> text(String typed, Found from, boolean forward, BooleanSupplier cancelled) {
        String part = VietnameseText.bare(typed.strip());
        return part.isEmpty()
                ? Optional.empty()
                : next(from, forward, (row, column) -> cancelled.getAsBoolean() || contains(row, column, part))
                        .filter(found -> !cancelled.getAsBoolean());
    }

    private boolean contains(int row, int column, String part) {
        if (view.isGroup(row)) {
            return VietnameseText.bare(view.text(row, column)).contains(part);
        }
        return view.model().searchTexts(view.order().modelRow(row), column).stream()
                .anyMatch(text -> VietnameseText.bare(text).contains(part));
    }

    /** The column whose code or name a text means: the code itself, else a part of the name. */
    public Optional<Integer> column(String typed) {
        String text = VietnameseText.bare(typed.strip());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return visible.columns().stream()
                .filter(column -> VietnameseText.bare(view.model().code(column)).equals(text))
                .findFirst()
                .or(() -> visible.columns().stream()
                        .filter(column ->
                                VietnameseText.bare(view.model().title(column)).contains(text))
                        .findFirst());
    }

    /** Whether the text is exactly the code of a column. */
    public boolean isCode(String typed, int column) {
        return VietnameseText.bare(view.model().code(column)).equals(VietnameseText.bare(typed.strip()));
    }

    /** The next cell in a column that can be typed into and has no score. */
    public Optional<Found> openBelow(Found from, boolean forward) {
        CellRange column = new CellRange(visible.rows(), List.of(from.column()));
        return new GridSearch(view, column).next(from, forward, this::isOpen);
    }

    /** The next cell of the unit, then of the units after it, that can be typed into and has no score. */
    public Optional<Found> openBeside(Found from, boolean forward) {
        return next(from, forward, this::isOpen);
    }

    private boolean isOpen(int row, int column) {
        return view.look(row, column) == CellLook.MISSING
                && view.entryKind(row, column).isPresent();
    }

    private interface Test {
        boolean holds(int row, int column);
    }

    /** Row by row, each cell once, the starting cell last. */
    private Optional<Found> next(Found from, boolean forward, Test test) {
        int width = visible.columns().size();
        int count = visible.rows().size() * width;
        int start = Math.max(0, visible.rows().indexOf(from.row())) * width
                + Math.max(0, visible.columns().indexOf(from.column()));
        return IntStream.rangeClosed(1, count)
                .map(step -> Math.floorMod(forward ? start + step : start - step, count))
                .filter(at -> test.holds(
                        visible.rows().get(at / width), visible.columns().get(at % width)))
                .mapToObj(at -> new Found(
                        visible.rows().get(at / width), visible.columns().get(at % width)))
                .findFirst();
    }
}
