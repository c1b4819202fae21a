// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * What a region of a drawing stands for; each part is an id of the model, empty when the region is about no single one.
 *
 * @param unit id of a unit
 * @param node id of a group or criterion
 * @param band id of a band
 */
public record Target(String unit, String node, String band) {
    public static final Target NOTHING = new Target("", "", "");

    public static Target unit(String id) {
        return new Target(id, "", "");
    }

    public static Target node(String id) {
        return new Target("", id, "");
    }

    public static Target cell(String unit, String node) {
        return new Target(unit, node, "");
    }

    public static Target band(String id) {
        return new Target("", "", id);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
