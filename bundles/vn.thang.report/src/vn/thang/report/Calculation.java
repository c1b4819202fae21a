// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the value of a cell follows from other cells of the same report, for formats that can show live formulas. The
 * builder gives one only when it gives exactly the engine's value with the values the other cells have (in index mode up
 * to 1e-9 of it); a cell whose value rests on more, as a gate or a tie-breaker, has none.
 */
public sealed interface Calculation {
    /**
     * A cell of a table of the report.
     *
     * @param table the table's id
     * @param row from 0
     * @param column from 0
     */
    record CellRef(String table, int row, int column) {
        public CellRef {
            Objects.requireNonNull(table, "table");
            Objects.checkIndex(row, Integer.MAX_VALUE);
            Objects.checkIndex(column, Integer.MAX_VALUE);
        }
    }

    /**
     * Rounding to decimals.
     *
     * @param decimals 0 to 10
     * @param mode HALF_UP, DOWN or UP: what spreadsheets can do
     */
    record Rounded(int decimals, RoundingMode mode) {
        public Rounded {
            if (!possible(mode) || decimals < 0 || decimals > 10) {
                throw new IllegalArgumentException(decimals + " " + mode);
            }
        }

        /** Whether a spreadsheet can round so. */
        public static boolean possible(RoundingMode mode) {
            return mode == RoundingMode.HALF_UP || mode == RoundingMode.DOWN || mode == RoundingMode.UP;
        }

        /** The number rounded so. */
        public BigDecimal apply(BigDecimal number) {
            return number.setScale(decimals, mode);
        }
    }

    /** What a part that holds no number does to the sum. */
    enum Gap {
        /** It adds nothing. */
        NOTHING,
        /** Its maximum leaves the base: the sum of the others is scaled up to the whole maximum. */
        REBASE,
        /** Its maximum is added. */
        FULL_MARKS,
        /** The sum is not known. */
        UNKNOWN
    }

    /**
     * A part of a sum.
     *
     * @param value points
     * @param maximum the greatest possible points; empty when there are none
     * @param notApplicable what it does when it does not apply
     * @param missing what it does when it is missing
     */
    record Part(CellRef value, Optional<CellRef> maximum, Gap notApplicable, Gap missing) {
        public Part {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(maximum, "maximum");
            Objects.requireNonNull(notApplicable, "notApplicable");
            Objects.requireNonNull(missing, "missing");
            boolean needs = rebases(notApplicable) || rebases(missing);
            if (needs && maximum.isEmpty()) {
                throw new IllegalArgumentException("no maximum of " + value);
            }
        }

        private static boolean rebases(Gap gap) {
            return gap == Gap.REBASE || gap == Gap.FULL_MARKS;
        }

        /** A part that always holds a number. */
        public static Part of(CellRef value) {
            return new Part(value, Optional.empty(), Gap.NOTHING, Gap.NOTHING);
        }
    }

    /** The value of another cell. */
    record Same(CellRef cell) implements Calculation {
        public Same {
            Objects.requireNonNull(cell, "cell");
        }
    }

    /**
     * The sum of parts; with gaps that re-base, the sum × maximum / (maximum − maxima of the gaps).
     *
     * @param parts at least one, in ascending rows of one column; their maxima in one other column
     * @param maximum the maximum of the whole; there when a part may re-base
     * @param rounded where the framework rounds the sum; empty = nowhere
     */
    record Sum(List<Part> parts, Optional<CellRef> maximum, Optional<Rounded> rounded) implements Calculation {
        public Sum {
            parts = List.copyOf(parts);
            Objects.requireNonNull(maximum, "maximum");
            Objects.requireNonNull(rounded, "rounded");
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("nothing to add up");
            }
        }

        /** A plain sum. */
        public static Sum of(List<CellRef> cells) {
            return new Sum(cells.stream().map(Part::of).toList(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * The weighted mean of the cells that hold numbers.
     *
     * @param cells at least one
     * @param weights one for each cell, positive
     * @param geometric whether the mean is the weighted geometric one; else the arithmetic one
     * @param complete whether a missing cell makes the mean unknown
     */
    record Mean(List<CellRef> cells, List<BigDecimal> weights, boolean geometric, boolean complete)
            implements Calculation {
        public Mean {
            cells = List.copyOf(cells);
            weights = List.copyOf(weights);
            if (cells.isEmpty() || cells.size() != weights.size()) {
                throw new IllegalArgumentException(cells.size() + " cells with " + weights.size() + " weights");
            }
        }
    }

    /** {@code part / whole × 100}. */
    record Share(CellRef part, CellRef whole) implements Calculation {
        public Share {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(whole, "whole");
        }
    }

    /** What is said about the numbers of a column. */
    enum Statistic {
        /** How many there are. */
        COUNT,
        /** Their arithmetic mean. */
        MEAN,
        /** The greatest. */
        HIGHEST,
        /** The least. */
        LOWEST
    }

    /**
     * A statistic of the cells of a column that hold numbers.
     *
     * @param first the topmost cell
     * @param rows how many cells, at least one
     */
    record Summary(Statistic statistic, CellRef first, int rows) implements Calculation {
        public Summary {
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(first, "first");
            if (rows < 1) {
                throw new IllegalArgumentException(rows + " rows");
            }
        }
    }

    /**
     * How many cells of a column say something.
     *
     * @param first the topmost cell
     * @param rows how many cells, at least one
     * @param text printed there, without a mark; empty = any text
     */
    record Count(CellRef first, int rows, String text) implements Calculation {
        public Count {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(text, "text");
            if (rows < 1) {
                throw new IllegalArgumentException(rows + " rows");
            }
        }
    }

    /** {@code minuend − subtrahend}. */
    record Difference(CellRef minuend, CellRef subtrahend) implements Calculation {
        public Difference {
            Objects.requireNonNull(minuend, "minuend");
            Objects.requireNonNull(subtrahend, "subtrahend");
        }
    }

    /**
     * The competition rank (1, 2, 2, 4; the greatest is 1) among the cells of a column.
     *
     * @param value what is ranked, in one of the rows
     * @param firstRow the first row ranked
     * @param rows how many are
     * @param decided how values are rounded before they are compared
     */
    record Rank(CellRef value, int firstRow, int rows, Rounded decided) implements Calculation {
        public Rank {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(decided, "decided");
            if (value.row() < firstRow || value.row() >= firstRow + rows) {
                throw new IllegalArgumentException(value + " is not in the " + rows + " rows from " + firstRow);
            }
        }
    }

    /** The name of the band that a value falls into, after rounding. */
    record BandOf(CellRef value, Rounded decided, BandScale scale) implements Calculation {
        public BandOf {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(decided, "decided");
            Objects.requireNonNull(scale, "scale");
        }
    }

    /**
     * Bands with their edges.
     *
     * @param title what they belong to, in the report's language
     * @param bands from the best
     * @param edgeBelongsAbove whether a value on an edge is in the band above it
     */
    record BandScale(String title, List<BandFrom> bands, boolean edgeBelongsAbove) {
        public BandScale {
            Objects.requireNonNull(title, "title");
            bands = List.copyOf(bands);
        }

        /** The name of the band a value falls into; empty when it is below all. */
        public Optional<String> of(BigDecimal value) {
            return bands.stream()
                    .filter(band -> band.from()
                            .map(from -> value.compareTo(from) >= (edgeBelongsAbove ? 0 : 1))
                            .orElse(true))
                    .map(BandFrom::name)
                    .findFirst();
        }
    }

    /** A band; only the lowest may have no edge below. */
    record BandFrom(String name, Optional<BigDecimal> from) {
        public BandFrom {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
        }
    }
}
