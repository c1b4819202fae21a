// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.internal.Means;

/**
 * One demand that several units have to satisfy, such as "every agency by October".
 *
 * @param checks of the units, at least two
 */
public record SharedTarget(List<TargetCheck> checks) {
    public SharedTarget {
        checks = List.copyOf(checks);
    }

    /** One of them; item, limit and deadline are those of all. */
    public TargetCheck first() {
        return checks.getFirst();
    }

    /** How many units are in a state. */
    public int count(TargetState state) {
        return (int) checks.stream().filter(check -> check.state() == state).count();
    }

    /** How many units it concerns: without those that it does not apply to or that were let off. */
    public int units() {
        return checks.size() - count(TargetState.NOT_APPLICABLE) - count(TargetState.CANCELLED);
    }

    /** Units that met it / units that it concerns × 100, to 34 digits; empty when it concerns none. */
    public Optional<BigDecimal> metPercent() {
        return Optional.ofNullable(
                Means.percent(BigDecimal.valueOf(count(TargetState.MET)), BigDecimal.valueOf(units())));
    }
}
