// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** What is not applicable has no points or answer in the same layer. */
final class NotApplicableContradictions implements AssessmentRule {
    @Override
    public String id() {
        return "na-contradiction";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        cells.each(Criterion.class, Facet.INPUT, (criterion, key, unitId, column, row) -> {
            CellStatus points = input.data()
                    .column(new ColumnKey(key.itemId(), Facet.POINTS, key.layer()))
                    .status(row);
            boolean one = column.status(row) == CellStatus.NOT_APPLICABLE;
            boolean other = points == CellStatus.NOT_APPLICABLE;
            if (one != other && points != CellStatus.MISSING) {
                cells.report(
                        Severity.ERROR, unitId, criterion, key, Cells.TEXTS.message("na-contradiction", key.layer()));
            }
        });
    }
}
