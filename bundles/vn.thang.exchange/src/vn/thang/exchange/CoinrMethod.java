// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.List;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.TreatStep;

/**
 * What is done with the figures, in this order.
 *
 * @param denominate whether figures are divided by what iMeta's Denominator column names
 * @param impute null = missing figures stay missing; its group column is a column of the data
 * @param treat null = outliers stay
 * @param normalise null = figures stay as they are
 * @param aggregations by level from the bottom, the last repeats; at least one
 */
public record CoinrMethod(
        boolean denominate,
        ImputeStep impute,
        TreatStep treat,
        NormaliseStep normalise,
        List<StandardAggregation> aggregations) {
    public CoinrMethod {
        aggregations = List.copyOf(aggregations);
    }

    /** Whether missing figures are filled in from an earlier year. */
    public boolean fromEarlierYear() {
        return impute != null && impute.getMethod() == ImputeMethod.EARLIER_YEAR;
    }
}
