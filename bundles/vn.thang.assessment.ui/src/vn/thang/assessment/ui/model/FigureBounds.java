// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * The figures that may be reported for a measure.
 *
 * @param whole only whole numbers
 */
record FigureBounds(Measure measure, Optional<BigDecimal> lowest, Optional<BigDecimal> highest, boolean whole) {
    private static final Messages MESSAGES = Messages.of(FigureBounds.class);

    static FigureBounds of(Measure measure) {
        boolean whole = measure.getType() == MeasureType.INTEGER || measure.getType() == MeasureType.RANK;
        boolean rank = measure.getType() == MeasureType.RANK && measure.getMinimum() == null;
        return new FigureBounds(
                measure,
                rank ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(measure.getMinimum()),
                Optional.ofNullable(measure.getMaximum()),
                whole);
    }

    boolean contain(BigDecimal figure) {
        return lowest.filter(l -> figure.compareTo(l) < 0).isEmpty()
                && highest.filter(h -> figure.compareTo(h) > 0).isEmpty()
                && (!whole || figure.stripTrailingZeros().scale() <= 0);
    }

    /** Why a figure cannot be right; empty when it can. */
    Optional<Message> refusal(BigDecimal figure) {
        if (contain(figure)) {
            return Optional.empty();
        }
        if (whole && figure.stripTrailingZeros().scale() > 0) {
            return Optional.of(MESSAGES.message("figure.whole", figure, measure));
        }
        return Optional.of(
                lowest.isPresent() && highest.isPresent()
                        ? MESSAGES.message("figure.range", figure, measure, lowest.get(), highest.get())
                        : lowest.map(l -> MESSAGES.message("figure.least", figure, measure, l))
                                .orElseGet(() -> MESSAGES.message("figure.most", figure, measure, highest.get())));
    }
}
