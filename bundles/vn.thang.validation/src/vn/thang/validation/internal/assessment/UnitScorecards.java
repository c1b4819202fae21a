// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import vn.thang.assessment.Unit;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Every unit has a scorecard: that of its group, of its tier, or one for all. */
final class UnitScorecards implements AssessmentRule {
    @Override
    public String id() {
        return "unit-scorecard";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        for (Unit unit : input.assessment().getUnits()) {
            boolean byGroup = unit.getGroup() != null && unit.getGroup().getScorecard() != null;
            boolean byTier = input.framework().getScorecards().stream()
                    .anyMatch(scorecard -> scorecard.getTier() == null || same(scorecard.getTier(), unit.getTier()));
            if (!byGroup && !byTier) {
                cells.report(
                        Severity.ERROR,
                        unit,
                        Cells.TEXTS.message(
                                unit.getTier() == null ? "unit-scorecard.tier" : "unit-scorecard",
                                unit,
                                unit.getTier()));
            }
        }
    }

    /** By id: the framework may be another copy than the one the assessment refers to. */
    private static boolean same(Tier one, Tier other) {
        return other != null && one.getId() != null && one.getId().equals(other.getId());
    }
}
