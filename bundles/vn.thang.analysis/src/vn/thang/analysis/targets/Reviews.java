// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.TargetReview;

/** Days of reviews. */
public final class Reviews {
    private Reviews() {}

    /** The last days of the quarters from {@code from} to {@code until}, both inclusive; none when it is the other way. */
    public static List<TargetReview> quarterly(LocalDate from, LocalDate until) {
        List<TargetReview> reviews = new ArrayList<>();
        for (LocalDate day = endOfQuarter(from); !day.isAfter(until); day = endOfQuarter(day.plusDays(1))) {
            reviews.add(new TargetReview(day, null, null));
        }
        return List.copyOf(reviews);
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1)
                .plus(1, IsoFields.QUARTER_YEARS)
                .minusDays(1);
    }
}
