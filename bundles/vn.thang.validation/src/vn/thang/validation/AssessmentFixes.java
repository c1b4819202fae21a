// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import vn.thang.validation.internal.assessment.CellFixes;

/**
 * Ways to repair what {@link AssessmentValidator} and {@link MissingScores} find. They never invent scores or evidence: a
 * fix bounds, swaps, takes over or clears what is there, or marks as not applicable with a person's reason. Stateless.
 */
public final class AssessmentFixes {
    private AssessmentFixes() {}

    /** The likeliest first; empty when a person has to decide. Nobody may write the data meanwhile. */
    public static List<ScoreFix> of(AssessmentInput input, Found found) {
        return found.target() instanceof Target.Score target && target.unitId() != null && target.key() != null
                ? CellFixes.of(input, found.finding().message(), target)
                : List.of();
    }
}
