// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scale;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Every step, level, bonus and gate can have an effect. */
final class Unreachable implements FrameworkRule {
    @Override
    public String id() {
        return "unreachable";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        Elements.all(framework, SteppedThresholdRule.class).forEach(rule -> steps(rule, findings));
        Elements.all(framework, LevelLadderRule.class).forEach(rule -> levels(rule, findings));
        Elements.all(framework, BonusPenaltyRule.class).forEach(rule -> bonus(rule, findings));
        Elements.all(framework, Gate.class).forEach(gate -> gate(gate, findings));
    }

    private static void steps(SteppedThresholdRule rule, Findings findings) {
        Reach reach = Reach.of(rule.getNumerator(), rule.getDenominator()).times(rule.getFactor());
        boolean inclusive = rule.getEdge() == BandEdge.UPPER_BAND;
        List<Step> steps = rule.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            if (step.getFrom() == null) {
                continue;
            }
            if (reach.high() != null && above(step.getFrom(), reach.high(), !inclusive)) {
                findings.warning(
                        step,
                        CriteriaPackage.Literals.STEP__FROM,
                        Elements.TEXTS.message("unreachable.step.above", step.getFrom(), reach.high()));
            } else if (reach.low() != null && next != null && below(next.getFrom(), reach.low(), inclusive)) {
                findings.warning(
                        step,
                        CriteriaPackage.Literals.STEP__FROM,
                        Elements.TEXTS.message("unreachable.step.below", step.getFrom(), reach.low(), next.getFrom()));
            }
        }
    }

    private static boolean above(BigDecimal edge, BigDecimal most, boolean orEqual) {
        return edge.compareTo(most) > (orEqual ? -1 : 0);
    }

    private static boolean below(BigDecimal edge, BigDecimal least, boolean orEqual) {
        return edge != null && edge.compareTo(least) < (orEqual ? 1 : 0);
    }

    private static void levels(LevelLadderRule rule, Findings findings) {
        boolean reported = rule.getMeasure() != null && rule.getMeasure().getType() == MeasureType.LEVEL;
        Scale answers = reported ? rule.getMeasure().getScale() : null;
        if (answers == null || rule.getScale() == null || answers == rule.getScale()) {
            return;
        }
        for (Level level : rule.getScale().getLevels()) {
            boolean answered = level.getValue() == null
                    || answers.getLevels().stream()
                            .anyMatch(each ->
                                    each.getValue() != null && each.getValue().compareTo(level.getValue()) == 0);
            if (!answered) {
                findings.warning(
                        rule,
                        CriteriaPackage.Literals.LEVEL_LADDER_RULE__SCALE,
                        Elements.TEXTS.message("unreachable.level", level, level.getValue(), answers));
            }
        }
    }

    private static void bonus(BonusPenaltyRule rule, Findings findings) {
        BigDecimal points = rule.getPointsPerItem();
        BigDecimal floor = rule.getFloor();
        BigDecimal ceiling = rule.getCeiling();
        if (points == null || floor == null || ceiling == null || floor.compareTo(ceiling) > 0) {
            return;
        }
        if (points.signum() < 0 && floor.signum() >= 0) {
            findings.warning(
                    rule,
                    CriteriaPackage.Literals.BONUS_PENALTY_RULE__FLOOR,
                    Elements.TEXTS.message("unreachable.penalty", points, floor));
        } else if (points.signum() > 0 && ceiling.signum() <= 0) {
            findings.warning(
                    rule,
                    CriteriaPackage.Literals.BONUS_PENALTY_RULE__CEILING,
                    Elements.TEXTS.message("unreachable.bonus", points, ceiling));
        }
    }

    private static void gate(Gate gate, Findings findings) {
        BigDecimal least = gate.getMinimum();
        BigDecimal most = gate.getNode() == null ? null : gate.getNode().getMaximum();
        if (least == null || gate.getNode() == null || !Elements.isPoints(gate.getNode())) {
            return;
        }
        if (most != null && least.compareTo(most) > 0) {
            findings.warning(
                    gate,
                    CriteriaPackage.Literals.GATE__MINIMUM,
                    Elements.TEXTS.message("unreachable.gate.always", least, most, Elements.code(gate.getNode())));
        } else if (least.signum() == 0) {
            findings.warning(
                    gate,
                    CriteriaPackage.Literals.GATE__MINIMUM,
                    Elements.TEXTS.message("unreachable.gate.never", Elements.code(gate.getNode())));
        }
    }
}
