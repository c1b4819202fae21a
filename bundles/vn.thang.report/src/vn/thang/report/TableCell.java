// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;
import java.util.Optional;
import vn.thang.criteria.Origin;

/**
 * A value in a table with the mark of its origin.
 *
 * @param value what stands there
 * @param origin how far it is official; {@link Origin#PUBLISHED} carries no mark
 * @param calculation how exactly this value follows from other cells; empty for what was entered or rests on more
 */
public record TableCell(Value value, Origin origin, Optional<Calculation> calculation) {
    public TableCell {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(calculation, "calculation");
    }

    /** A value without a mark. */
    public static TableCell of(Value value) {
        return new TableCell(value, Origin.PUBLISHED, Optional.empty());
    }

    /** A value with the mark of its origin. */
    public static TableCell of(Value value, Origin origin) {
        return new TableCell(value, origin, Optional.empty());
    }

    /** A text without a mark. */
    public static TableCell text(String text) {
        return of(new Value.Text(text));
    }

    /** This cell, which follows from others. */
    public TableCell calculated(Optional<? extends Calculation> how) {
        return new TableCell(value, origin, how.map(each -> each));
    }
}
