// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import vn.thang.criteria.text.Message;

/**
 * What a rule gives for one unit, before any rounding.
 *
 * @param points null unless scored
 * @param problem why there are no points although the figures are there, for instance a division by zero; reported as an
 *     error that names unit and criterion; usually null
 */
public record Outcome(ScoreStatus status, Fraction points, Message problem) {
    public static final Outcome MISSING = new Outcome(ScoreStatus.MISSING, null, null);
    public static final Outcome NOT_APPLICABLE = new Outcome(ScoreStatus.NOT_APPLICABLE, null, null);

    public static Outcome of(Fraction points) {
        return new Outcome(ScoreStatus.SCORED, points, null);
    }

    public static Outcome of(BigDecimal points) {
        return of(Fraction.of(points));
    }

    /** Missing, with a finding. */
    public static Outcome problem(Message problem) {
        return new Outcome(ScoreStatus.MISSING, null, problem);
    }
}
