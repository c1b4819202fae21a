// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Reported figures fit the type, bounds and decimals of their measure. */
final class FigureRange implements AssessmentRule {
    @Override
    public String id() {
        return "figure-range";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        cells.values(Measure.class, Facet.INPUT, (measure, key, unitId, column, row) -> {
            Message message = fault(measure, column.value(row), key.layer());
            if (message != null) {
                cells.report(Severity.ERROR, unitId, measure, key, message);
            }
        });
    }

    private static Message fault(Measure measure, BigDecimal figure, Layer layer) {
        if (measure.getMinimum() != null && figure.compareTo(measure.getMinimum()) < 0) {
            return Cells.TEXTS.message("figure-range.below", figure, measure.getMinimum(), layer);
        }
        if (measure.getMaximum() != null && figure.compareTo(measure.getMaximum()) > 0) {
            return Cells.TEXTS.message("figure-range.above", figure, measure.getMaximum(), layer);
        }
        int decimals = Math.max(0, figure.stripTrailingZeros().scale());
        if (measure.getDecimals() != null && decimals > measure.getDecimals()) {
            return Cells.TEXTS.message("figure-range.decimals", figure, measure.getDecimals(), layer);
        }
        boolean fits = switch (measure.getType()) {
            case INTEGER, DATE -> decimals == 0;
            case RANK -> decimals == 0 && figure.signum() > 0;
            case YES_NO -> figure.signum() == 0 || figure.compareTo(BigDecimal.ONE) == 0;
            case LEVEL ->
                measure.getScale() == null
                        || AnswerValues.values(measure.getScale()).stream()
                                .anyMatch(each -> each.compareTo(figure) == 0);
            case NUMBER, PERCENT -> true;
        };
        return fits ? null : Cells.TEXTS.message("figure-range.type", figure, measure.getType(), layer);
    }
}
