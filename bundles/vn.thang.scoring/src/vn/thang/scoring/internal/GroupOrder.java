// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.UnitGroup;

/** Which rows of which table are ranked together, in the order of the assessment's groups. */
final class GroupOrder {
    /**
     * One ranking.
     *
     * @param group null for the units without one
     * @param rows ascending, that is in unit order
     */
    record Part(UnitGroup group, int table, int[] rows) {}

    private GroupOrder() {}

    static List<Part> of(Assessment assessment, List<? extends ResultTable> tables) {
        List<Part> parts = new ArrayList<>();
        List<Map<String, Part>> byTable = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            UnitRows rows = tables.get(t).unitRows();
            Map<String, Part> byGroup = new LinkedHashMap<>();
            for (int[] own : rows.rowsByGroup()) {
                UnitGroup group = rows.unit(own[0]).getGroup();
                byGroup.put(key(group), new Part(group, t, own));
            }
            byTable.add(byGroup);
        }
        for (UnitGroup group : assessment.getGroups()) {
            add(parts, byTable, key(group));
        }
        add(parts, byTable, "");
        return parts;
    }

    private static void add(List<Part> parts, List<Map<String, Part>> byTable, String key) {
        for (Map<String, Part> byGroup : byTable) {
            Part part = byGroup.remove(key);
            if (part != null) {
                parts.add(part);
            }
        }
    }

    private static String key(UnitGroup group) {
        return group == null ? "" : group.getId();
    }
}
