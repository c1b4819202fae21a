// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Described;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Who marks something as not applicable says why. */
final class NotApplicableReasons implements AssessmentRule {
    @Override
    public String id() {
        return "na-reason";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        for (Facet facet : Facet.values()) {
            cells.each(Described.class, facet, (item, key, unitId, column, row) -> {
                if (column.status(row) == CellStatus.NOT_APPLICABLE
                        && findings.wantsMore()
                        && hasNoReason(input, unitId, key)) {
                    cells.report(Severity.WARNING, unitId, item, key, Cells.TEXTS.message("na-reason", key.layer()));
                }
            });
        }
    }

    private static boolean hasNoReason(AssessmentInput input, String unitId, ColumnKey key) {
        return input.infos().isPresent()
                && input.infos()
                        .get()
                        .info(unitId, key)
                        .map(CellInfo::comment)
                        .filter(comment -> !comment.isBlank())
                        .isEmpty();
    }
}
