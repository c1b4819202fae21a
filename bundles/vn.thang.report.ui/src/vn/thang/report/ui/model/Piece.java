// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.util.List;
import java.util.Optional;

/** What stands on paper, in order. */
sealed interface Piece {
    /** Where words stand in their column. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A paragraph.
     *
     * @param size in points
     * @param newPage whether it begins a page
     */
    record Words(String text, Side side, boolean bold, boolean italic, float size, boolean newPage) implements Piece {}

    /**
     * A table.
     *
     * @param rows each with as many cells as there are shares
     * @param shares of the width, together 1
     * @param lines whether its lines are drawn
     */
    record Grid(List<List<List<Words>>> rows, List<Double> shares, boolean lines) implements Piece {}

    /**
     * A chart by its first numbers.
     *
     * @param title what it shows
     */
    record Bars(String title, List<Optional<Double>> values) implements Piece {}
}
