// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.Optional;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;

/**
 * A published figure beside what Thang computes.
 *
 * @param figure the statement, kept as published
 * @param verdict whether both agree
 * @param rule the word of the check, for instance {@code share}; empty when the check cannot be read
 * @param published the published value as printed, for instance {@code 67.45%}; empty when the check cannot be read
 * @param recomputed in data form with a dot, at least to the printed decimals and to two, for instance {@code 71.18%};
 *     empty when not checkable
 * @param difference published less recomputed in data form, for instance {@code -3.73%} (percentage points) or {@code
 *     0/+3/-3}; empty when they agree or there is no such difference
 * @param message both values and their difference in words
 */
public record FigureCheck(
        PublishedFigure figure,
        Verdict verdict,
        String rule,
        String published,
        String recomputed,
        String difference,
        Message message) {
    /** Where the figure stands, with what an expert decided about it. */
    public FigureState state() {
        return switch (verdict) {
            case CONSISTENT -> FigureState.CONSISTENT;
            case NOT_CHECKABLE -> rule.isEmpty() ? FigureState.UNREADABLE : FigureState.NOT_CHECKABLE;
            case INCONSISTENT ->
                figure.getDecision() == FigureDecision.OPEN ? FigureState.CONTRADICTION : FigureState.RESOLVED;
        };
    }

    /**
     * How grave it is: an error when the check cannot be read, a warning for a contradiction, a note for one that an expert
     * has decided about; empty for all else.
     */
    public Optional<Severity> severity() {
        return switch (state()) {
            case UNREADABLE -> Optional.of(Severity.ERROR);
            case CONTRADICTION -> Optional.of(Severity.WARNING);
            case RESOLVED -> Optional.of(Severity.INFO);
            case CONSISTENT, NOT_CHECKABLE -> Optional.empty();
        };
    }
}
