// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import vn.thang.assessment.store.Layer;

/**
 * {@code points(H01, H1, self) = 43.72} and its like.
 *
 * @param node code or id; null = the unit's total
 * @param layer null = that of the first run
 */
record UnitFigure(Kind kind, String unit, String node, Layer layer, Printed stated) implements Check {
    /** What is compared. */
    enum Kind {
        POINTS("points"),
        PERCENT("percent"),
        RANK("rank");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    @Override
    public String rule() {
        return kind.word();
    }

    @Override
    public Result against(Runs runs) {
        return switch (runs.unit(unit, node, layer)) {
            case Runs.Score.Missing missing -> Result.notCheckable(stated.text(), missing.why());
            case Runs.Score.Scored scored -> against(scored);
        };
    }

    private Result against(Runs.Score.Scored scored) {
        BigDecimal value = switch (kind) {
            case POINTS -> scored.points();
            case PERCENT -> scored.percent();
            case RANK -> scored.rank();
        };
        return value == null
                ? Result.notCheckable(stated.text(), Check.TEXTS.message("figure.no-value", unit))
                : Result.compare(stated, value);
    }
}
