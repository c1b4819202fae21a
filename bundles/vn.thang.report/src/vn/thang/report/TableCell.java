// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;
import vn.thang.criteria.Origin;

/**
 * A value in a table with the mark of its origin.
 *
 * @param value what stands there
 * @param origin how far it is official; {@link Origin#PUBLISHED} carries no mark
 * @param sumOf indices of the rows of the same table whose cells in this column add up to exactly this value, or empty:
 *     a spreadsheet may show a live sum there
 */
public record TableCell(Value value, Origin origin, List<Integer> sumOf) {
    public TableCell {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        sumOf = List.copyOf(sumOf);
    }

    /** A value without a mark. */
    public static TableCell of(Value value) {
        return new TableCell(value, Origin.PUBLISHED, List.of());
    }

    /** A value with the mark of its origin. */
    public static TableCell of(Value value, Origin origin) {
        return new TableCell(value, origin, List.of());
    }

    /** A text without a mark. */
    public static TableCell text(String text) {
        return of(new Value.Text(text));
    }
}
