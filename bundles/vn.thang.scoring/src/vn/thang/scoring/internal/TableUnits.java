// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thang.assessment.Unit;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.scoring.index.IndexUnits;

/** The units of a table as index steps see them. Thread-safe. */
final class TableUnits implements IndexUnits {
    private final UnitRows rows;
    private final Map<String, int[]> groups = new ConcurrentHashMap<>();

    TableUnits(UnitRows rows) {
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Unit unit(int row) {
        return rows.unit(row);
    }

    @Override
    public int find(String unit) {
        int byId = rows.rowOf(unit);
        for (int row = 0; row < size() && byId < 0; row++) {
            Unit each = unit(row);
            if (unit.equals(each.getCode()) || each.getName().stream().anyMatch(name -> unit.equals(name.getValue()))) {
                return row;
            }
        }
        return byId;
    }

    @Override
    public int[] groups(String attribute) {
        return groups.computeIfAbsent(attribute == null ? "" : attribute, this::number);
    }

    private int[] number(String attribute) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] by = new int[size()];
        Arrays.setAll(by, row -> {
            Object group = attribute.isEmpty() ? unit(row).getGroup() : value(unit(row), attribute);
            return group == null ? -1 : numbers.computeIfAbsent(group, k -> numbers.size());
        });
        return by;
    }

    /** Null when the unit states none. */
    private static List<String> value(Unit unit, String attribute) {
        for (AttributeValue value : unit.getAttributes()) {
            AttributeDefinition definition = value.getDefinition();
            if (definition != null
                    && (attribute.equals(definition.getCode()) || attribute.equals(definition.getId()))
                    && !value.getValues().isEmpty()) {
                return List.copyOf(value.getValues());
            }
        }
        return null;
    }
}
