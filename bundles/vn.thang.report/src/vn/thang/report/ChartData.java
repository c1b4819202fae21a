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
        /** Points: the first series is x, the second y. */
        SCATTER
    }

    /** Below this an axis that ends by itself does not pass 100. */
    private static final BigDecimal NEAR_HUNDRED = BigDecimal.valueOf(90);

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
        Optional<BigDecimal> greatest = series.subList(kind == Kind.SCATTER ? 1 : 0, series.size()).stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        boolean near = kind != Kind.STACKED_BAR
                && greatest.filter(value -> value.compareTo(NEAR_HUNDRED) > 0 && value.compareTo(HUNDRED) <= 0)
                        .isPresent();
        return near ? Optional.of(HUNDRED) : Optional.empty();
    }
}
