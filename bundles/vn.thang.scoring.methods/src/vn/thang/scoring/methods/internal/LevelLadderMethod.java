// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/** The answer is the value of a level of a scale; the level's points, or its share of the maximum. */
public final class LevelLadderMethod implements RuleMethod {
    @Override
    public boolean handles(ScoringRule rule) {
        return rule instanceof LevelLadderRule;
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        LevelLadderRule ladder = (LevelLadderRule) rule;
        Scale scale = Checks.reference(context, ladder.getScale(), "scale");
        Map<BigDecimal, LevelsRule.Level> levels = new HashMap<>();
        for (Level level : scale.getLevels()) {
            BigDecimal value = canonical(Checks.stated(context, level.getValue(), "level"));
            if ((level.getPoints() == null) == (level.getShare() == null)) {
                throw context.error(Checks.TEXTS.message("ladder.points", level));
            }
            BigDecimal points = level.getPoints() != null
                    ? level.getPoints()
                    : context.maximum().multiply(level.getShare());
            if (levels.put(value, new LevelsRule.Level(points, level)) != null) {
                throw context.error(Checks.TEXTS.message("ladder.twice", value));
            }
        }
        if (levels.isEmpty()) {
            throw context.error(Checks.TEXTS.message("ladder.empty"));
        }
        FigureKey figure = ladder.getMeasure() == null
                ? FigureKey.answer(context.criterion())
                : FigureKey.of(Checks.reference(context, ladder.getMeasure(), "measure"));
        return new LevelsRule(context.criterion().getMaximum(), figure, levels);
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
