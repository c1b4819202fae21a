// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.text.Message;

/** A rule bound to its criterion. Immutable and thread-safe; all parameters have been checked. */
public interface CompiledRule {
    /** What it reads; at least the figures its explanation names. */
    List<FigureKey> figures();

    /** The exact points of a unit. Not applicable wins over missing. */
    Outcome points(FigureRow row);

    /**
     * The calculation in words and numbers.
     *
     * @param points the points as they stand in the table
     */
    Message explain(FigureRow row, BigDecimal points);

    /** Why points awarded directly cannot be right, or null. They stand as they are in any case. */
    default Message checkAward(BigDecimal points) {
        return null;
    }

    /** A quicker way to the same points for plain numbers, or null when there is none. */
    default FastRule fast(PointsRounding rounding, int scale) {
        return null;
    }
}
