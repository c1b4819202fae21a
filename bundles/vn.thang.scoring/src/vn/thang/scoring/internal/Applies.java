// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Set;
import vn.thang.assessment.Unit;

/**
 * To which units an element applies.
 *
 * @param groups codes and ids of unit groups; empty = all
 * @param condition null = always
 */
public record Applies(Set<String> groups, Condition condition) {
    public Applies {
        groups = Set.copyOf(groups);
    }

    /** Whether the unit's group is among those. */
    boolean includes(Unit unit) {
        return groups.isEmpty()
                || unit.getGroup() != null
                        && (groups.contains(unit.getGroup().getId())
                                || unit.getGroup().getCode() != null
                                        && groups.contains(unit.getGroup().getCode()));
    }
}
