// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import vn.thang.criteria.Node;

/**
 * A node of a compiled scorecard.
 *
 * @param index its place in {@link ScoringPlan#nodes()}, pre-order, the scorecard is 0
 * @param parent index of the parent, -1 for the scorecard
 * @param depth 0 for the scorecard
 * @param code the element's code, or its id when it has none
 * @param maximum points mode: the stated maximum, else the sum of the scored children's; null when a criterion states
 *     none; null in index mode
 * @param weight index mode: relative to the siblings, 1 when not stated; null in points mode
 * @param scored false = collected and shown, adds nothing above (also below an unscored group)
 */
public record PlanNode(
        int index,
        int parent,
        int depth,
        NodeKind kind,
        String id,
        String code,
        Node element,
        BigDecimal maximum,
        BigDecimal weight,
        boolean scored) {}
