// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetReview;
import vn.thang.criteria.Described;

/**
 * A target on a day.
 *
 * @param unit whom it concerns
 * @param item the measure, criterion or group
 * @param value what is known now
 * @param attained whether that satisfies the target
 * @param state how it stands
 * @param reasons why, in the order of {@link Reason}
 * @param nextReview the first review not held yet; empty = none
 */
public record TargetCheck(
        Target target,
        Unit unit,
        Described item,
        LastValue value,
        Attained attained,
        TargetState state,
        List<Reason> reasons,
        Optional<TargetReview> nextReview) {
    public TargetCheck {
        reasons = List.copyOf(reasons);
    }

    static TargetCheck of(Target target, Unit unit, Described item, LastValue value, LocalDate day, TargetRules rules) {
        TargetRules.Verdict verdict = rules.judge(target, value, day);
        Optional<TargetReview> next = target.reviews().stream()
                .filter(review -> review.held() == null)
                .findFirst();
        return new TargetCheck(
                target, unit, item, value, verdict.attained(), verdict.state(), List.copyOf(verdict.reasons()), next);
    }
}
