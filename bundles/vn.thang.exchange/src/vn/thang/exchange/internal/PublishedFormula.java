// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a published column follows from others.
 *
 * @param column the published column
 * @param needed it and the columns it follows from
 * @param left the left side of the check, with column names in braces; empty for ranks
 * @param check word and form of the check, with the left side as %s and the published figure as %s
 */
record PublishedFormula(String column, List<String> needed, String left, String check) {
    private static final List<PublishedFormula> KNOWN = List.of(
            new PublishedFormula(
                    "max_required",
                    List.of("max_required", "max", "na_points"),
                    "{max}-{na_points}",
                    "difference: %s = %s"),
            new PublishedFormula(
                    "pct_pub",
                    List.of("pct_pub", "scored", "max_required"),
                    "{scored}/{max_required}",
                    "share: %s = %s%%"),
            new PublishedFormula(
                    "rebased_pub",
                    List.of("rebased_pub", "scored", "max_required", "max"),
                    "{scored}/{max_required}*{max}",
                    "ratio: %s = %s"));

    /** The formulas that a table with these columns allows. */
    static List<PublishedFormula> of(Collection<String> columns) {
        List<PublishedFormula> formulas = new ArrayList<>();
        for (PublishedFormula formula : KNOWN) {
            if (columns.containsAll(formula.needed())) {
                formulas.add(formula);
            }
        }
        for (String column : columns) {
            if (column.matches("rank(_.+)?_pub")) {
                String year = column.substring(4, column.length() - 4);
                List.of("total" + year, "scored" + year).stream()
                        .filter(columns::contains)
                        .findFirst()
                        .ifPresent(points -> formulas.add(
                                new PublishedFormula(column, List.of(column, points), "", "sum: %s = %s")));
            }
        }
        return formulas;
    }

    /**
     * The check of one row.
     *
     * @param figures the row's figures as printed, by column
     * @param all the figures of a whole column
     */
    String check(Map<String, String> figures, Function<String, List<String>> all) {
        String expression = left;
        for (Map.Entry<String, String> figure : figures.entrySet()) {
            expression = expression.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        if (left.isEmpty()) {
            String points = needed.getLast();
            BigDecimal own = new BigDecimal(figures.get(points));
            long better = all.apply(points).stream()
                    .filter(other -> new BigDecimal(other).compareTo(own) > 0)
                    .count();
            expression = better + "+1";
        }
        return check.formatted(expression, figures.get(column));
    }
}
