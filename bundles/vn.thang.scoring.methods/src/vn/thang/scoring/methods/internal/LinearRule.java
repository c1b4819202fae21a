// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;

/** maximum × (value − zero) / (full − zero), clamped into [0, maximum]; zero may be above full. */
final class LinearRule extends FiguresRule {
    private final BigDecimal maximum;
    private final BigDecimal zero;
    private final BigDecimal full;

    LinearRule(BigDecimal maximum, FigureKey figure, BigDecimal zero, BigDecimal full) {
        super(maximum, List.of(figure));
        this.maximum = maximum;
        this.zero = zero;
        this.full = full;
    }

    @Override
    Outcome calculate(FigureRow row) {
        BigDecimal way = row.value(0).subtract(zero);
        return Outcome.of(new Fraction(way.multiply(maximum), full.subtract(zero)).clamp(BigDecimal.ZERO, maximum));
    }

    @Override
    public Message explain(FigureRow row, BigDecimal points) {
        return text(full.compareTo(zero) > 0 ? "linear" : "linear.inverse", maximum, row.value(0), zero, full, points);
    }
}
