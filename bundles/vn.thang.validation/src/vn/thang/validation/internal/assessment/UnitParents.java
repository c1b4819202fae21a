// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.HashSet;
import java.util.Set;
import vn.thang.assessment.Unit;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** No unit is above itself. */
final class UnitParents implements AssessmentRule {
    @Override
    public String id() {
        return "unit-cycle";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        for (Unit unit : input.assessment().getUnits()) {
            Set<Unit> above = new HashSet<>();
            Unit each = unit.getParent();
            while (each != null && each != unit && above.add(each)) {
                each = each.getParent();
            }
            if (each == unit) {
                cells.report(Severity.ERROR, unit, Cells.TEXTS.message("unit-cycle", unit));
            }
        }
    }
}
