// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;

/**
 * What a form asks of one line: a figure, an answer or points.
 *
 * @param key names the line in the file: kind, facet and id
 * @param figure a reported figure, which may have a sign and a day
 * @param open false = it may be said that the criterion does not apply, and why, but nothing is typed: its points follow from
 *     figures
 * @param answers in both languages, that of the form first; empty lists where numbers or days are typed
 * @param low null = no bound; so is {@code high}
 * @param whole whether only whole numbers are possible
 */
record FormEntry(
        String key,
        Target target,
        boolean figure,
        boolean open,
        List<List<FormAnswer>> answers,
        BigDecimal low,
        BigDecimal high,
        boolean whole) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Of a reported figure. */
    static FormEntry of(Measure measure, Locale locale) {
        Target target = Target.of(measure);
        return new FormEntry(
                key(target),
                target,
                true,
                true,
                List.of(FormAnswer.of(measure, locale), FormAnswer.of(measure, other(locale))),
                measure.getType() == MeasureType.RANK && measure.getMinimum() == null
                        ? BigDecimal.ONE
                        : measure.getMinimum(),
                measure.getMaximum(),
                measure.getType() == MeasureType.INTEGER
                        || measure.getType() == MeasureType.RANK
                        || measure.getDecimals() != null && measure.getDecimals() == 0);
    }

    /**
     * Of a criterion.
     *
     * @param awarded whether points are awarded directly at present; they are what is entered then
     * @param computed whether its points follow from figures
     */
    static FormEntry of(Criterion criterion, boolean awarded, boolean computed, Locale locale) {
        Target target = awarded ? Target.awarded(criterion) : Target.of(criterion);
        boolean answered = target.facet() == Facet.INPUT;
        return new FormEntry(
                key(target),
                target,
                false,
                awarded || !computed,
                answered
                        ? List.of(FormAnswer.of(criterion, locale), FormAnswer.of(criterion, other(locale)))
                        : List.of(),
                answered ? null : low(criterion),
                answered ? null : high(criterion),
                false);
    }

    private static BigDecimal low(Criterion criterion) {
        return switch (criterion.getRule()) {
            case BonusPenaltyRule rule -> rule.getFloor();
            case ExpertRule rule -> rule.getMinimum();
            case null, default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal high(Criterion criterion) {
        return criterion.getRule() instanceof BonusPenaltyRule rule ? rule.getCeiling() : criterion.getMaximum();
    }

    /** The answers of the form's language. */
    List<FormAnswer> choices() {
        return answers.isEmpty() ? List.of() : answers.getFirst();
    }

    String itemId() {
        return target.itemId();
    }

    private static String key(Target target) {
        return target.facet() + ":" + target.itemId();
    }

    private static Locale other(Locale locale) {
        return locale.getLanguage().equals("vi") ? Locale.ENGLISH : VIETNAMESE;
    }
}
