// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.NodeKind;

/**
 * What one criterion, or the rounding and the policies of one group, adds to the difference of a unit's total.
 *
 * @param element in the newer version, else in the older one
 * @param kind criterion: the points it brings to the total; group or scorecard: what its total is more than the sum of its
 *     children, for instance by rounding, re-basing, or a gate
 * @param before what it brought to the total; null when it brought nothing: not there, not applicable, not scored
 * @param after what it brings now; null likewise
 * @param changes the changes of the framework that bear on it: its own, those of the scale and the figures of its rule, else
 *     those of the groups above; empty when other units or the data alone are the reason
 * @param sentence all that in words
 */
public record Contribution(
        Node element,
        NodeKind kind,
        BigDecimal before,
        BigDecimal after,
        List<FrameworkChange> changes,
        Message sentence) {
    public Contribution {
        changes = List.copyOf(changes);
    }

    /** After − before, a missing one counted as 0. */
    public BigDecimal difference() {
        BigDecimal from = before == null ? BigDecimal.ZERO : before;
        return (after == null ? BigDecimal.ZERO : after).subtract(from);
    }
}
