// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ZeroDenominator;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;

/**
 * The figure numerator / denominator, with the policy for a denominator of zero.
 *
 * @param denominator null = 1
 * @param full the points for full marks
 */
record Quotient(Measure numerator, Measure denominator, ZeroDenominator policy, BigDecimal full) {
    static Quotient of(
            RuleContext context, Measure numerator, Measure denominator, ZeroDenominator policy, BigDecimal full)
            throws RuleException {
        return new Quotient(
                Checks.reference(context, numerator, "numerator"),
                Checks.optional(context, denominator, "denominator"),
                policy,
                full);
    }

    List<FigureKey> figures() {
        List<FigureKey> figures = new ArrayList<>();
        figures.add(FigureKey.of(numerator));
        if (denominator != null) {
            figures.add(FigureKey.of(denominator));
        }
        return figures;
    }

    /** Null when the denominator is zero. */
    Fraction value(FigureRow row) {
        if (denominator == null) {
            return Fraction.of(row.value(0));
        }
        return row.value(1).signum() == 0 ? null : new Fraction(row.value(0), row.value(1));
    }

    /** What a denominator of zero means. */
    Outcome zero() {
        return switch (policy) {
            case MISSING -> Outcome.MISSING;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case ZERO_POINTS -> Outcome.of(BigDecimal.ZERO);
            case FULL_MARKS -> Outcome.of(full);
        };
    }

    /** For instance "45 / 50". */
    Object print(FigureRow row) {
        return denominator == null ? row.value(0) : Checks.TEXTS.message("quotient", row.value(0), row.value(1));
    }
}
