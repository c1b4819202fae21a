// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.ScoreData;

/** The units of one table: their order, their rows in the data, their populations. Immutable. */
public final class UnitRows {
    private final List<Unit> units;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final int[] dataRow;
    private final int[] group;
    private final int groups;

    public UnitRows(List<Unit> units, ScoreData data) {
        this.units = List.copyOf(units);
        dataRow = new int[units.size()];
        group = new int[units.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < dataRow.length; row++) {
            Unit unit = units.get(row);
            rowOf.put(unit.getId(), row);
            dataRow[row] = data.rowOf(unit.getId());
            String key = unit.getGroup() == null ? "" : unit.getGroup().getId();
            group[row] = seen.computeIfAbsent(key, k -> seen.size());
        }
        groups = seen.size();
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
        return rowOf.getOrDefault(unitId, -1);
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
        return groups;
    }

    List<Integer> rowsOfGroup(int number) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < group.length; row++) {
            if (group[row] == number) {
                rows.add(row);
            }
        }
        return rows;
    }
}
