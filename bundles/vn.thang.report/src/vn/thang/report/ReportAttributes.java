// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The values of attributes that a framework defines, as templates ask for them: by the code of the attribute. Each has all
 * attributes of its kind, also those that it does not state. Immutable.
 *
 * @param framework those of the framework itself
 * @param groups one per ranking, in the order of the standings
 */
public record ReportAttributes(Map<String, Attribute> framework, List<Group> groups) {
    /** No attributes are defined. */
    public static final ReportAttributes NONE = new ReportAttributes(Map.of(), List.of());

    public ReportAttributes {
        framework = Map.copyOf(framework);
        groups = List.copyOf(groups);
    }

    /**
     * A value.
     *
     * @param value a number, a text, or {@link Value#MISSING}; texts in the language of the report
     * @param stated as data files write it, the same in every language: {@code true}, {@code 2018-12-31}; empty without one
     */
    public record Attribute(Value value, String stated) {
        public Attribute {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(stated, "stated");
        }
    }

    /**
     * A unit.
     *
     * @param code its code, else its id
     */
    public record OfUnit(String code, Map<String, Attribute> values) {
        public OfUnit {
            Objects.requireNonNull(code, "code");
            values = Map.copyOf(values);
        }
    }

    /**
     * A unit group.
     *
     * @param code the group's code, else the scorecard's
     * @param units best first, as in its ranking
     * @param nodes scorecard, groups of criteria and criteria in the order of the score sheet
     */
    public record Group(String code, List<OfUnit> units, List<Map<String, Attribute>> nodes) {
        public Group {
            Objects.requireNonNull(code, "code");
            units = List.copyOf(units);
            nodes = nodes.stream().map(Map::copyOf).toList();
        }
    }

    /** The group with this code. */
    public Optional<Group> group(String code) {
        return groups.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
