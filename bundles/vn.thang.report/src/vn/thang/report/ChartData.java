// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers of a chart, for programs that draw charts themselves.
 *
 * @param kind how they are drawn
 * @param categoryTitle title of the axis of categories; may be empty. In a {@link Kind#SCATTER} the title of the x axis
 * @param valueTitle title of the axis of values; may be empty
 * @param categories names in the order of the values; in a {@link Kind#SCATTER} the names of the points
 * @param series at least one; in a {@link Kind#SCATTER} exactly two: x and y
 */
public record ChartData(
        Kind kind, String categoryTitle, String valueTitle, List<String> categories, List<Series> series) {
    /** How numbers are drawn. */
    public enum Kind {
        /** Horizontal bars, the first category on top. */
        BAR,
        /** Upright columns, the first category on the left. */
        COLUMN,
        /** Horizontal bars whose series follow each other. */
        STACKED_BAR,
        /** One line per series, categories from left to right. */
        LINE,
        /** As {@link #LINE} for ranks: the axis of values goes down from 1. */
        RANKS,
        /** Points: the first series is x, the second y. */
        SCATTER
    }

    /** Below this an axis that ends by itself does not pass 100. */
    private static final BigDecimal NEAR_HUNDRED = BigDecimal.valueOf(90);

    /** Up to so many the programs would mark halves. */
    private static final BigDecimal MOST_STEPS = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ChartData {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(categoryTitle, "categoryTitle");
        Objects.requireNonNull(valueTitle, "valueTitle");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || kind == Kind.SCATTER && series.size() != 2) {
            throw new IllegalArgumentException(kind + " with " + series.size() + " series");
        }
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        each.name() + ": " + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** Where the axis of values has to end: at 100 when the greatest value is just below, so that no percent above it shows. */
    public Optional<BigDecimal> axisEnd() {
        return kind == Kind.STACKED_BAR || kind == Kind.RANKS
                ? Optional.empty()
                : end(series.subList(kind == Kind.SCATTER ? 1 : 0, series.size()));
    }

    /** Where the x axis of a {@link Kind#SCATTER} has to end, as {@link #axisEnd()} does; empty for other charts. */
    public Optional<BigDecimal> horizontalEnd() {
        return kind == Kind.SCATTER ? end(series.subList(0, 1)) : Optional.empty();
    }

    /** The distance of marks on the axis of values where it must be one: small counts, which have no halves. */
    public Optional<BigDecimal> axisStep() {
        boolean counts = series.stream().allMatch(each -> each.decimals() == 0);
        return greatest(series)
                .filter(greatest -> counts && greatest.compareTo(MOST_STEPS) <= 0)
                .map(most -> BigDecimal.ONE);
    }

    private static Optional<BigDecimal> end(List<Series> along) {
        return greatest(along)
                .filter(greatest -> greatest.compareTo(NEAR_HUNDRED) > 0 && greatest.compareTo(HUNDRED) <= 0)
                .map(greatest -> HUNDRED);
    }

    private static Optional<BigDecimal> greatest(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
