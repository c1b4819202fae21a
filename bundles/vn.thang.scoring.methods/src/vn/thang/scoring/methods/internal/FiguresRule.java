// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;

/** A rule that needs all its figures: one not applicable makes it so, one missing makes it missing. */
abstract class FiguresRule implements CompiledRule {
    private final List<FigureKey> figures;
    private final BigDecimal maximum;

    /** @param maximum the most that may be awarded directly; null = any */
    FiguresRule(BigDecimal maximum, List<FigureKey> figures) {
        this.maximum = maximum;
        this.figures = List.copyOf(figures);
    }

    @Override
    public final List<FigureKey> figures() {
        return figures;
    }

    @Override
    public final Outcome points(FigureRow row) {
        boolean missing = false;
        for (int i = 0; i < figures.size(); i++) {
            CellStatus status = row.cell(i).status();
            if (status == CellStatus.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            missing |= status == CellStatus.MISSING;
        }
        return missing ? Outcome.MISSING : calculate(row);
    }

    /** All figures are there. */
    abstract Outcome calculate(FigureRow row);

    @Override
    public Message checkAward(BigDecimal points) {
        boolean wrong = maximum != null && (points.signum() < 0 || points.compareTo(maximum) > 0);
        return wrong ? Checks.TEXTS.message("award.range", points, BigDecimal.ZERO, maximum) : null;
    }

    final Message text(String key, Object... args) {
        return Checks.TEXTS.message(key, args);
    }

    final Outcome problem(String key, Object... args) {
        return Outcome.problem(text(key, args));
    }
}
