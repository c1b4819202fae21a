// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.List;
import vn.thang.assessment.Unit;

/**
 * Units next to each other in the ranking that cannot be told apart: of no two of them the one with the better place is
 * clearly ahead ({@link PairOrder#isClear}). Groups are formed from the top down: a unit joins the group above it when it
 * cannot be told apart from any of its units, else it starts a group of its own.
 *
 * @param first the best rank in the group
 * @param last the worst
 * @param units in the order of the ranking; at least one
 */
public record TieGroup(int first, int last, List<Unit> units) {
    public TieGroup {
        units = List.copyOf(units);
    }

    /** Whether there is more than one unit in it. */
    public boolean isTie() {
        return units.size() > 1;
    }
}
