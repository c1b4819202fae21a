// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.List;
import vn.thang.report.Figure;
import vn.thang.report.Table;

/** Something that stands on a slide, as wide as the slide's content. */
sealed interface Piece {
    /** How high it is, in points. */
    double height();

    /** How a line of text looks. */
    enum Look {
        /** A heading between others. */
        HEADING(18),
        /** Running text. */
        TEXT(18),
        /** An item of a list. */
        ITEM(18),
        /** A remark that must stand out. */
        NOTE(14),
        /** What stands above a table. */
        CAPTION(13);

        private final int points;

        Look(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    /** A paragraph. */
    record Words(Look look, String text) implements Piece {
        private static final double LINE = 1.25;
        private static final double GAP = 6;

        @Override
        public double height() {
            return TextWidth.lines(text, look.points(), Box.CONTENT.width() - 20) * look.points() * LINE + GAP;
        }
    }

    /**
     * Some rows of a table below its heads.
     *
     * @param layout widths, sizes and the heights of all rows
     * @param from the first row
     * @param to behind the last row
     */
    record Rows(Table table, TableLayout layout, int from, int to) implements Piece {
        private static final double GAP = 10;

        @Override
        public double height() {
            return layout.height(from, to) + GAP;
        }
    }

    /** A chart that takes the room that is left. */
    record Chart(Figure figure, double height) implements Piece {}

    /**
     * A slide's worth of pieces.
     *
     * @param pieces from top to bottom
     * @param notes what the speaker says, a paragraph each
     */
    record Leaf(List<Piece> pieces, List<String> notes) {
        public Leaf {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }
}
