// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.assessment.Unit;

/** The units of a table, by row. */
public interface IndexUnits {
    int size();

    Unit unit(int row);

    /** The row of the unit with this code, id or name; -1 when there is none. */
    int find(String unit);

    /**
     * Numbers the units by group.
     *
     * @param attribute code or id of an attribute of units; null or empty = the unit groups
     * @return by row the number of its group, -1 for a unit without one; not to be changed
     */
    int[] groups(String attribute);
}
