// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thang.criteria.Level;

/** Values of the levels of a scale. */
public final class Levels {
    private Levels() {}

    /** One more than the highest value; 0 for the first level. */
    public static BigDecimal next(List<Level> levels) {
        return levels.stream()
                .map(Level::getValue)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .map(BigDecimal.ONE::add)
                .orElse(BigDecimal.ZERO);
    }
}
