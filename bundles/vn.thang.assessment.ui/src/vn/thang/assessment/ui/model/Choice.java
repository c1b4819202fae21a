// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;

/**
 * One answer that can be chosen in a cell.
 *
 * @param label the answer, in one language
 * @param cell what it is stored as
 * @param points what it gives; empty where that is not known
 */
public record Choice(String label, Cell cell, Optional<BigDecimal> points) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The answer and its points, such as "Fully — 5". */
    public String text(Locale locale) {
        return points.map(p -> GridTexts.text(locale, "choice.points", label, Numbers.exact(p, locale)))
                .orElse(label);
    }

    static boolean asks(ScoringRule rule) {
        return rule instanceof YesNoRule
                || rule instanceof FullHalfNoneRule
                || rule instanceof LevelLadderRule ladder && ladder.getScale() != null;
    }

    static boolean asks(Measure measure) {
        return measure.getType() == MeasureType.YES_NO
                || measure.getType() == MeasureType.LEVEL && measure.getScale() != null;
    }

    /** The answers to the question of a criterion's rule; none when it asks no question. */
    static List<Choice> of(Criterion criterion, Locale locale) {
        BigDecimal most = Optional.ofNullable(criterion.getMaximum()).orElse(BigDecimal.ZERO);
        return switch (criterion.getRule()) {
            case YesNoRule rule ->
                List.of(
                        choice("answer.yes", BigDecimal.ONE, rule.isInverted() ? BigDecimal.ZERO : most, locale),
                        choice("answer.no", BigDecimal.ZERO, rule.isInverted() ? most : BigDecimal.ZERO, locale));
            case FullHalfNoneRule rule ->
                List.of(
                        choice("answer.full", BigDecimal.ONE, most, locale),
                        choice("answer.half", HALF, plain(most.multiply(HALF)), locale),
                        choice("answer.none", BigDecimal.ZERO, BigDecimal.ZERO, locale));
            case LevelLadderRule rule when rule.getScale() != null -> levels(rule.getScale(), most, locale);
            case null, default -> List.of();
        };
    }

    /** The values of a measure that is a yes/no or a level; none for numbers. */
    static List<Choice> of(Measure measure, Locale locale) {
        if (measure.getType() == MeasureType.YES_NO) {
            return List.of(
                    new Choice(GridTexts.text(locale, "answer.yes"), Cell.of(BigDecimal.ONE), Optional.empty()),
                    new Choice(GridTexts.text(locale, "answer.no"), Cell.of(BigDecimal.ZERO), Optional.empty()));
        }
        return measure.getType() == MeasureType.LEVEL && measure.getScale() != null
                ? levels(measure.getScale(), null, locale)
                : List.of();
    }

    private static List<Choice> levels(Scale scale, BigDecimal most, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (Level level : scale.getLevels()) {
            if (level.getValue() != null) {
                choices.add(new Choice(Texts.name(level, locale), Cell.of(level.getValue()), points(level, most)));
            }
        }
        return choices;
    }

    private static Optional<BigDecimal> points(Level level, BigDecimal most) {
        if (level.getPoints() != null || most == null) {
            return Optional.ofNullable(level.getPoints());
        }
        return Optional.ofNullable(level.getShare()).map(share -> plain(most.multiply(share)));
    }

    private static Choice choice(String key, BigDecimal answer, BigDecimal points, Locale locale) {
        return new Choice(GridTexts.text(locale, key), Cell.of(answer), Optional.of(points));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
