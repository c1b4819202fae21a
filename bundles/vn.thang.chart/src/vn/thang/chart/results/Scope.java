// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.List;
import vn.thang.scoring.PlanNode;

/**
 * What is looked at together.
 *
 * @param code in file names: {@code top}, {@code all}, or the code of the group
 * @param label in the language of the charts
 * @param nodes with fewer than two there is nothing to see
 */
public record Scope(String code, String label, List<PlanNode> nodes) {
    public Scope {
        nodes = List.copyOf(nodes);
    }
}
