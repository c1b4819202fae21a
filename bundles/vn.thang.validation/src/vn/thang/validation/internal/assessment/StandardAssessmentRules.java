// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.List;
import vn.thang.validation.AssessmentRule;

/** The rules every assessment is checked with. */
public final class StandardAssessmentRules {
    private StandardAssessmentRules() {}

    /** In the order of the findings. */
    public static List<AssessmentRule> all() {
        return List.of(
                new UnitScorecards(),
                new DuplicateUnits(),
                new UnitParents(),
                new PointsRange(),
                new AnswerValues(),
                new FigureRange(),
                new PartsAndWholes(),
                new NotApplicableContradictions(),
                new NotApplicableReasons(),
                new EvidencePresent(),
                new LayerDifferences(),
                new UnknownUnitGroups(),
                new UnknownItems());
    }
}
