// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Points awarded lie between the least and the most a criterion can earn, on its step. */
final class PointsRange implements AssessmentRule {
    @Override
    public String id() {
        return "points-range";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        cells.values(Criterion.class, Facet.POINTS, (criterion, key, unitId, column, row) -> {
            Message message = fault(criterion, column.value(row), key.layer());
            if (message != null) {
                cells.report(Severity.ERROR, unitId, criterion, key, message);
            }
        });
    }

    private static Message fault(Criterion criterion, BigDecimal points, Layer layer) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = criterion.getMaximum();
        BigDecimal step = null;
        if (criterion.getRule() instanceof BonusPenaltyRule rule) {
            low = rule.getFloor();
            high = rule.getCeiling();
        } else if (criterion.getRule() instanceof ExpertRule rule) {
            low = rule.getMinimum() == null ? BigDecimal.ZERO : rule.getMinimum();
            step = rule.getStep();
        }
        if (high != null && points.compareTo(high) > 0) {
            return Cells.TEXTS.message("points-range.above", points, high, layer);
        }
        if (low != null && points.compareTo(low) < 0) {
            return Cells.TEXTS.message("points-range.below", points, low, layer);
        }
        boolean stepped = step != null && step.signum() > 0;
        if (stepped && points.subtract(low).remainder(step).signum() != 0) {
            return Cells.TEXTS.message("points-range.step", points, step, low, layer);
        }
        return null;
    }
}
