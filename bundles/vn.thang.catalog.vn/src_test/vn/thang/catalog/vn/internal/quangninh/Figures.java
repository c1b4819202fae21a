// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thang.criteria.BestOfRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.YesNoRule;

/** Turns a quality in [0, 1] into the figures a unit of that quality would report. */
final class Figures {
    private Figures() {}

    /** Draws the denominators the criteria need; each measure once, in the order of the criteria. */
    static void denominators(List<Criterion> criteria, Sheet sheet, SplitMix random) {
        for (Criterion criterion : criteria) {
            switch (criterion.getRule()) {
                case RatioRule r -> denominator(r.getDenominator(), sheet, random);
                case SteppedThresholdRule r -> denominator(r.getDenominator(), sheet, random);
                case BestOfRule r ->
                    denominator(((RatioRule) r.getAlternatives().get(0)).getDenominator(), sheet, random);
                default -> {}
            }
        }
    }

    private static void denominator(Measure measure, Sheet sheet, SplitMix random) {
        if (measure != null && sheet.get(measure.getCode()) == null) {
            int[] size = Difficulty.size(measure.getCode());
            sheet.set(measure, random.between(size[0], size[1]));
        }
    }

    /** Sets the figures of one criterion; a higher quality never gives fewer points. */
    static void set(Sheet sheet, Criterion criterion, double quality) {
        set(sheet, criterion, criterion.getRule(), quality);
    }

    private static void set(Sheet sheet, Criterion criterion, ScoringRule rule, double quality) {
        String code = criterion.getCode();
        switch (rule) {
            case RatioRule r -> sheet.set(r.getNumerator(), Math.round(quality * most(sheet, r)));
            case YesNoRule r -> {
                String item = r.getMeasure() == null ? code : r.getMeasure().getCode();
                sheet.set(item, BigDecimal.valueOf(quality >= 0.5 ? 1 : 0));
            }
            case FullHalfNoneRule r ->
                sheet.set(code, BigDecimal.valueOf(Math.round(quality * 2)).divide(BigDecimal.TWO));
            case LevelLadderRule r ->
                sheet.set(
                        code,
                        BigDecimal.valueOf(
                                Math.round(quality * (r.getScale().getLevels().size() - 1))));
            case ExpertRule r ->
                sheet.set(
                        code,
                        criterion
                                .getMaximum()
                                .multiply(BigDecimal.valueOf(quality))
                                .divide(r.getStep(), 0, RoundingMode.HALF_UP)
                                .multiply(r.getStep()));
            case SteppedThresholdRule r -> {
                double top = r.getSteps().get(r.getSteps().size() - 1).getFrom().doubleValue();
                double whole = sheet.get(r.getDenominator().getCode()).doubleValue();
                sheet.set(r.getNumerator(), Math.round(whole * quality * top * 1.1 / 100));
            }
            case CountRule r -> sheet.set(r.getMeasure(), Math.round(quality * 2.2));
            case InverseRule r ->
                sheet.set(
                        r.getMeasure(), Math.round((1 - quality) * r.getWorst().intValueExact()));
            case SurveyMeanRule r ->
                sheet.set(r.getMeasure().getCode(), BigDecimal.valueOf(Math.round(100 + quality * 400), 2));
            case IncrementRule r -> {
                sheet.set(r.getBaseMeasure(), quality >= 0.3 ? 1 : 0);
                sheet.set(r.getIncrements().get(0).getMeasure(), Math.round(quality * 5));
            }
            case BestOfRule r -> {
                set(sheet, criterion, r.getAlternatives().get(0), quality);
                set(sheet, criterion, r.getAlternatives().get(1), quality >= 0.93 ? 1 : 0);
            }
            case FormulaRule r -> {
                double officials = sheet.get("s_officials").doubleValue();
                sheet.set("s_off_workfile", BigDecimal.valueOf(Math.round(quality * officials)));
                sheet.set("s_off_submission", BigDecimal.valueOf(Math.round(quality * 0.9 * officials)));
            }
            default ->
                throw new IllegalArgumentException(
                        "No figures for " + rule.eClass().getName());
        }
    }

    /** The smallest numerator that earns the maximum. */
    static long most(Sheet sheet, RatioRule rule) {
        BigDecimal denominator = rule.getDenominator() == null
                ? BigDecimal.ONE
                : sheet.get(rule.getDenominator().getCode());
        return denominator
                .multiply(rule.getTarget())
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
