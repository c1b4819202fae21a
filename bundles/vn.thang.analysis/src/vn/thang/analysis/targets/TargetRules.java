// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetStatus;

/**
 * The rules of the traffic light, in order; the first that fits decides.
 *
 * <ol>
 *   <li>cancelled by the owner → CANCELLED
 *   <li>not applicable → NOT_APPLICABLE
 *   <li>the figure satisfies the target → MET (green); with a remark when the figure is of a day after the deadline
 *   <li>the day is after the deadline → OVERDUE (red)
 *   <li>the deadline is at most {@code nearDays} days away, an action or a review is overdue, or the owner reports it as
 *       reached although no figure shows it → AT_RISK (amber)
 *   <li>no figure, or one that decides nothing → UNKNOWN (no lamp)
 *   <li>else ON_TRACK (green)
 * </ol>
 *
 * A figure of a later day than the one asked for counts as none.
 *
 * @param nearDays 0 or more
 */
public record TargetRules(int nearDays) {
    /** A deadline is near when less than one quarterly review is left: 90 days. */
    public static final TargetRules STANDARD = new TargetRules(90);

    public TargetRules {
        if (nearDays < 0) {
            throw new IllegalArgumentException("days " + nearDays);
        }
    }

    /** State and reasons. */
    record Verdict(TargetState state, Attained attained, Set<Reason> reasons) {}

    Verdict judge(Target target, LastValue value, LocalDate day) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Attained attained = value.known().attains(target.comparison(), target.value());
        if (value.asOf() != null && value.asOf().isAfter(day)) {
            reasons.add(Reason.LATER_FIGURE);
            attained = Attained.NO_FIGURE;
        }
        return new Verdict(state(target, value, attained, day, reasons), attained, reasons);
    }

    private TargetState state(Target target, LastValue value, Attained attained, LocalDate day, Set<Reason> reasons) {
        if (target.status() == TargetStatus.CANCELLED) {
            return TargetState.CANCELLED;
        }
        if (attained == Attained.NOT_APPLICABLE) {
            return TargetState.NOT_APPLICABLE;
        }
        LocalDate deadline = target.deadline();
        if (attained == Attained.MET) {
            if (deadline != null && value.asOf() != null && value.asOf().isAfter(deadline)) {
                reasons.add(Reason.MET_LATE);
            }
            return TargetState.MET;
        }
        return open(target, attained, day, reasons);
    }

    private TargetState open(Target target, Attained attained, LocalDate day, Set<Reason> reasons) {
        boolean known = attained == Attained.NOT_MET;
        if (attained == Attained.UNDECIDED) {
            reasons.add(Reason.UNDECIDED);
        } else if (!known && !reasons.contains(Reason.LATER_FIGURE)) {
            reasons.add(Reason.NO_FIGURE);
        }
        boolean risk = isLate(target, day, reasons);
        if (target.status() == TargetStatus.DONE) {
            reasons.add(Reason.DECLARED_ONLY);
            risk = true;
        }
        LocalDate deadline = target.deadline();
        if (deadline != null && day.isAfter(deadline)) {
            reasons.add(Reason.DEADLINE_PASSED);
            return TargetState.OVERDUE;
        }
        if (deadline != null && !day.plusDays(nearDays).isBefore(deadline)) {
            reasons.add(Reason.DEADLINE_NEAR);
            risk = true;
        }
        if (risk) {
            return TargetState.AT_RISK;
        }
        return known ? TargetState.ON_TRACK : TargetState.UNKNOWN;
    }

    /** Whether something of the plan is late. */
    private static boolean isLate(Target target, LocalDate day, Set<Reason> reasons) {
        if (target.actions().stream().anyMatch(action -> isLate(action, target, day))) {
            reasons.add(Reason.ACTION_OVERDUE);
        }
        if (target.reviews().stream()
                .anyMatch(review -> review.held() == null && review.due().isBefore(day))) {
            reasons.add(Reason.REVIEW_OVERDUE);
        }
        return reasons.contains(Reason.ACTION_OVERDUE) || reasons.contains(Reason.REVIEW_OVERDUE);
    }

    private static boolean isLate(TargetAction action, Target target, LocalDate day) {
        LocalDate deadline = action.deadline() == null ? target.deadline() : action.deadline();
        return action.done() == null && deadline != null && deadline.isBefore(day);
    }
}
