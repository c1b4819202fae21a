// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import vn.thang.criteria.text.Messages;

/** A check that has been read. */
public sealed interface Check
        permits Arithmetic,
                Shares,
                Versions,
                Order,
                Stated,
                GroupFigure,
                BandCounts,
                UnitFigure,
                Place,
                Step,
                Listing,
                MeanWithin,
                Whole {
    /** The texts of this package. */
    Messages TEXTS = Messages.of(Check.class);

    /** The word it begins with. */
    String rule();

    /** What recomputing shows. */
    Result against(Runs runs);
}
