// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.fixes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.validation.FrameworkFix;
import vn.thang.validation.FrameworkFix.Change;

/** Maxima, weights, points and bounds. */
public final class PointsFixes {
    private PointsFixes() {}

    /** Empty for other findings. */
    public static List<FrameworkFix> of(String key, EObject object, List<Object> args) {
        return switch (key) {
            case "maxima-sum" -> sum((Group) object, (BigDecimal) args.get(2));
            case "maximum-unreachable" ->
                givesPoints((Criterion) object) ? maximum((Node) object, (BigDecimal) args.get(2)) : List.of();
            case "weight.negative" ->
                List.of(Fixing.set(
                        "fix.weight", object, CriteriaPackage.Literals.NODE__WEIGHT, BigDecimal.ZERO, BigDecimal.ZERO));
            case "steps.points" -> {
                BigDecimal points = clamp(((Step) object).getPoints(), (BigDecimal) args.get(1));
                yield List.of(Fixing.set("fix.points", object, CriteriaPackage.Literals.STEP__POINTS, points, points));
            }
            case "ladder.points" -> {
                BigDecimal points = clamp(((Level) object).getPoints(), (BigDecimal) args.get(2));
                yield List.of(Fixing.set("fix.points", object, CriteriaPackage.Literals.LEVEL__POINTS, points, points));
            }
            case "ladder.share" -> {
                BigDecimal share = clamp(((Level) object).getShare(), BigDecimal.ONE);
                yield List.of(Fixing.set("fix.share", object, CriteriaPackage.Literals.LEVEL__SHARE, share, share));
            }
            case "banding.near" ->
                List.of(Fixing.set("fix.near", object, CriteriaPackage.Literals.BANDING__NEAR_EDGE, null));
            case "range.below", "range.notAbove" -> swap(object);
            case "range.between" -> object instanceof Rounding rounding ? decimals(rounding) : List.of();
            default -> List.of();
        };
    }

    private static List<FrameworkFix> sum(Group group, BigDecimal sum) {
        List<FrameworkFix> fixes = new ArrayList<>(maximum(group, sum));
        List<Node> children = group.getChildren().stream()
                .filter(each -> each.isScored() && each.getMaximum() != null && !isBonus(each))
                .toList();
        boolean onlyCriteria = !children.isEmpty() && children.stream().allMatch(Criterion.class::isInstance);
        if (onlyCriteria && sum.signum() > 0 && group.getMaximum().signum() > 0) {
            fixes.add(Fixing.fix(
                    "fix.distribute",
                    shares(children, group.getMaximum(), sum),
                    group.getMaximum().subtract(sum),
                    children.size()));
        }
        return fixes;
    }

    /** Whether the most points of a rule stay the same under another maximum. */
    private static boolean givesPoints(Criterion criterion) {
        return switch (criterion.getRule()) {
            case SteppedThresholdRule r -> true;
            case CountRule r -> true;
            case IncrementRule r -> true;
            case LevelLadderRule r -> r.getScale().getLevels().stream().allMatch(each -> each.getShare() == null);
            case null, default -> false;
        };
    }

    private static boolean isBonus(Node node) {
        return node instanceof Criterion criterion && criterion.getRule() instanceof BonusPenaltyRule;
    }

    /**
     * Maxima in proportion to the present ones, with as many decimals as they have, the rest of the rounding at the
     * largest.
     */
    private static List<Change> shares(List<Node> children, BigDecimal whole, BigDecimal sum) {
        int decimals = children.stream()
                .mapToInt(each -> each.getMaximum().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        int scale = Math.max(0, Math.max(decimals, whole.stripTrailingZeros().scale()));
        BigDecimal left = whole;
        int largest = 0;
        List<BigDecimal> maxima = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            BigDecimal old = children.get(i).getMaximum();
            BigDecimal share = old.multiply(whole).divide(sum, scale, RoundingMode.HALF_UP);
            maxima.add(share);
            left = left.subtract(share);
            largest = old.compareTo(children.get(largest).getMaximum()) > 0 ? i : largest;
        }
        maxima.set(largest, maxima.get(largest).add(left));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            if (maxima.get(i).compareTo(children.get(i).getMaximum()) != 0) {
                changes.add(new Change(children.get(i), CriteriaPackage.Literals.NODE__MAXIMUM, maxima.get(i)));
            }
        }
        return changes;
    }

    private static List<FrameworkFix> maximum(Node node, BigDecimal maximum) {
        return List.of(Fixing.set("fix.maximum", node, CriteriaPackage.Literals.NODE__MAXIMUM, maximum, maximum));
    }

    private static BigDecimal clamp(BigDecimal number, BigDecimal most) {
        BigDecimal low = number.max(BigDecimal.ZERO);
        return most == null ? low : low.min(most);
    }

    private static List<FrameworkFix> swap(EObject object) {
        return switch (object) {
            case Measure m
            when m.getMinimum() != null && m.getMaximum() != null ->
                swapped(
                        new Change(m, CriteriaPackage.Literals.MEASURE__MINIMUM, m.getMaximum()),
                        new Change(m, CriteriaPackage.Literals.MEASURE__MAXIMUM, m.getMinimum()));
            case SurveyMeanRule r
            when r.getLow() != null && r.getHigh() != null && r.getLow().compareTo(r.getHigh()) > 0 ->
                swapped(
                        new Change(r, CriteriaPackage.Literals.SURVEY_MEAN_RULE__LOW, r.getHigh()),
                        new Change(r, CriteriaPackage.Literals.SURVEY_MEAN_RULE__HIGH, r.getLow()));
            case InverseRule r
            when r.getBest() != null && r.getWorst() != null && r.getBest().compareTo(r.getWorst()) > 0 ->
                swapped(
                        new Change(r, CriteriaPackage.Literals.INVERSE_RULE__BEST, r.getWorst()),
                        new Change(r, CriteriaPackage.Literals.INVERSE_RULE__WORST, r.getBest()));
            case BonusPenaltyRule r
            when r.getFloor() != null && r.getCeiling() != null ->
                swapped(
                        new Change(r, CriteriaPackage.Literals.BONUS_PENALTY_RULE__FLOOR, r.getCeiling()),
                        new Change(r, CriteriaPackage.Literals.BONUS_PENALTY_RULE__CEILING, r.getFloor()));
            default -> List.of();
        };
    }

    private static List<FrameworkFix> swapped(Change one, Change other) {
        return List.of(Fixing.fix("fix.swap", List.of(one, other), one.feature(), other.feature()));
    }

    private static List<FrameworkFix> decimals(Rounding rounding) {
        int decimals = Math.clamp(rounding.getDecimals(), 0, 10);
        return decimals == rounding.getDecimals()
                ? List.of()
                : List.of(Fixing.set(
                        "fix.decimals", rounding, CriteriaPackage.Literals.ROUNDING__DECIMALS, decimals, decimals));
    }
}
