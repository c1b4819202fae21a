// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.RoundingMode;
import java.util.Optional;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingRule;
import vn.thang.scoring.PointsRounding;

/** Small readings of the metamodel that several parts share. */
final class Codes {
    private Codes() {}

    /** The code, else the id. */
    static String of(Described element) {
        return element.getCode() == null || element.getCode().isEmpty() ? element.getId() : element.getCode();
    }

    static Optional<Measure> measure(Framework framework, String code) {
        return framework.getMeasures().stream()
                .filter(m -> code.equals(m.getCode()))
                .findFirst()
                .or(() -> framework.getMeasures().stream()
                        .filter(m -> code.equals(m.getId()))
                        .findFirst());
    }

    static RoundingMode mode(RoundingRule rule) {
        return switch (rule) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }

    static PointsRounding rounding(Rounding rounding) {
        return new PointsRounding(rounding.getDecimals(), mode(rounding.getRule()));
    }
}
