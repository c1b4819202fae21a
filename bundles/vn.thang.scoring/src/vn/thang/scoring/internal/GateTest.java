// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import vn.thang.criteria.Gate;
import vn.thang.criteria.GateEffect;

/**
 * A gate of a group.
 *
 * @param node index of the node compared, -1 for a condition
 * @param minimum null for a condition
 * @param condition null for a node
 * @param limit for {@link GateEffect#CAP_POINTS}, {@link GateEffect#MULTIPLY} and {@link GateEffect#CAP_RANK}, else null
 * @param band index of the best band still possible, for {@link GateEffect#CAP_BAND}, else -1
 */
public record GateTest(
        Gate gate, int node, BigDecimal minimum, Condition condition, GateEffect effect, BigDecimal limit, int band) {}
