// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.ScoreData;

/** The units of one table: their order, their rows in the data, their populations. Immutable. */
public final class UnitRows {
    private final List<Unit> units;
    private final int[] dataRow;
    private final int[] group;
    private final int[] groupSizes;
    /** Made when first needed. */
    private volatile Map<String, Integer> rowOf;

    public UnitRows(List<Unit> units, ScoreData data) {
        this.units = List.copyOf(units);
        dataRow = new int[units.size()];
        group = new int[units.size()];
        Map<String, Integer> seen = new HashMap<>();
        UnitGroup last = null;
        int number = -1;
        int next = 0;
        for (int row = 0; row < dataRow.length; row++) {
            Unit unit = units.get(row);
            next = rowOf(data, unit.getId(), next);
            dataRow[row] = next++;
            if (number < 0 || unit.getGroup() != last) {
                last = unit.getGroup();
                number = seen.computeIfAbsent(last == null ? "" : last.getId(), k -> seen.size());
            }
            group[row] = number;
        }
        groupSizes = new int[seen.size()];
        for (int each : group) {
            groupSizes[each]++;
        }
    }

    /** Units mostly stand in the data as they stand in the assessment. */
    private static int rowOf(ScoreData data, String unitId, int expected) {
        return expected < data.rows() && data.unitId(expected).equals(unitId) ? expected : data.rowOf(unitId);
    }

    public int size() {
        return units.size();
    }

    public Unit unit(int row) {
        return units.get(row);
    }

    public List<Unit> units() {
        return units;
    }

    /** -1 when the unit is not here. */
    public int rowOf(String unitId) {
        Map<String, Integer> known = rowOf;
        if (known == null) {
            known = new HashMap<>();
            for (int row = 0; row < units.size(); row++) {
                known.put(units.get(row).getId(), row);
            }
            rowOf = known;
        }
        return known.getOrDefault(unitId, -1);
    }

    /** The unit's row in the data, -1 when the data does not know it. */
    int dataRow(int row) {
        return dataRow[row];
    }

    /** By row, see {@link #dataRow}; not to be changed. */
    int[] dataRows() {
        return dataRow;
    }

    /** The number of the unit's group, units without one together. */
    int group(int row) {
        return group[row];
    }

    int groups() {
        return groupSizes.length;
    }

    /** By number of the group, ascending. */
    int[][] rowsByGroup() {
        int[][] own = new int[groupSizes.length][];
        int[] n = new int[groupSizes.length];
        for (int row = 0; row < group.length; row++) {
            int number = group[row];
            own[number] = own[number] == null ? new int[groupSizes[number]] : own[number];
            own[number][n[number]++] = row;
        }
        return own;
    }
}
