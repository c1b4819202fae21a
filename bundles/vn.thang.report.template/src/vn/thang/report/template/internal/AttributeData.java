// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.report.ReportAttributes;
import vn.thang.report.ReportAttributes.Attribute;
import vn.thang.report.ReportAttributes.Group;
import vn.thang.report.ReportAttributes.OfUnit;

/** The attributes of framework, units and criteria as parts under their codes. */
final class AttributeData {
    private final ReportAttributes attributes;
    private final Locale locale;

    AttributeData(ReportAttributes attributes, Locale locale) {
        this.attributes = attributes;
        this.locale = locale;
    }

    Branch framework() {
        return branch(attributes.framework());
    }

    /** Of a unit, by the code of its group and its place in the ranking. */
    Branch unit(String group, int place) {
        return branch(attributes
                .group(group)
                .map(Group::units)
                .filter(units -> place < units.size())
                .map(units -> units.get(place).values())
                .orElse(Map.of()));
    }

    /** Of a unit, by its code. */
    Branch unit(String code) {
        return branch(attributes.groups().stream()
                .flatMap(group -> group.units().stream())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(OfUnit::values)
                .orElse(Map.of()));
    }

    /** The group with a unit; empty when none has it. */
    String groupOf(String unit) {
        return attributes.groups().stream()
                .filter(group ->
                        group.units().stream().anyMatch(each -> each.code().equals(unit)))
                .findFirst()
                .map(Group::code)
                .orElse("");
    }

    /** Of a row of a score sheet, by the code of the group and the place in the sheet. */
    Branch node(String group, int place) {
        Optional<List<Map<String, Attribute>>> nodes = attributes.group(group).map(Group::nodes);
        return branch(nodes.filter(all -> place < all.size())
                .map(all -> all.get(place))
                .orElse(Map.of()));
    }

    private Branch branch(Map<String, Attribute> values) {
        Branch branch = new Branch();
        values.keySet().stream()
                .sorted()
                .forEach(code -> branch.later(Names.of(code), () -> Field.of(values.get(code), locale)));
        return branch;
    }
}
