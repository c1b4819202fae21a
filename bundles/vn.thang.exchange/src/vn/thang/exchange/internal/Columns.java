// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.CodeIndex.Meaning;
import vn.thang.exchange.internal.DataTable.Row;

/** What each column of a table is. Positions are -1 for columns that the table does not have. */
record Columns(int unit, int name, int tier, int group, List<Figures> figures, List<Attribute> attributes) {
    private static final List<String> FIXED = List.of("unit", "name", "tier", "group");

    /** A column of an attribute of units. */
    record Attribute(int index, String header, AttributeDefinition definition) {}

    /** A column of figures. */
    record Figures(int index, String header, Meaning meaning, Map<Scorecard, Target> targets) {
        /** What the column fills for units of this scorecard; empty when that scorecard does not have the criterion. */
        Optional<Target> target(Scorecard scorecard) {
            if (meaning.measure() != null) {
                return Optional.of(targets.computeIfAbsent(null, none -> Target.of(meaning.measure())));
            }
            return Optional.ofNullable(meaning.criteria().get(scorecard))
                    .map(criterion -> targets.computeIfAbsent(scorecard, key -> Target.of(criterion)));
        }
    }

    static Columns of(DataTable table, Framework framework, Problems problems) {
        CodeIndex codes = new CodeIndex(framework);
        Row header = table.header();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Figures> figures = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < header.fields().size(); i++) {
            String text = Names.clean(header.field(i).text());
            if (text.isEmpty()) {
                nameless(table, i, problems);
                continue;
            }
            Integer earlier = seen.putIfAbsent(Names.key(text), i);
            if (earlier != null) {
                problems.error(header.number(), text, "column.twice", letters(earlier), letters(i));
            } else if (!FIXED.contains(Names.key(text))) {
                Optional<AttributeDefinition> attribute = codes.find(text).isPresent()
                        ? Optional.empty()
                        : Attributes.definition(framework, text)
                                .filter(each -> each.getAppliesTo().contains(Attributes.UNIT));
                if (attribute.isPresent()) {
                    attributes.add(new Attribute(i, text, attribute.get()));
                } else {
                    figures(header, i, text, codes, problems).ifPresent(figures::add);
                }
            }
        }
        if (!seen.containsKey("unit")) {
            problems.error(
                    header.number(),
                    null,
                    "column.noUnit",
                    Names.clean(header.field(0).text()));
        }
        return new Columns(
                seen.getOrDefault("unit", -1),
                seen.getOrDefault("name", -1),
                seen.getOrDefault("tier", -1),
                seen.getOrDefault("group", -1),
                figures,
                attributes);
    }

    private static Optional<Figures> figures(Row header, int index, String text, CodeIndex codes, Problems problems) {
        if (header.field(index) instanceof Field.Figure number) {
            List<String> same = codes.sameNumber(number.value());
            if (same.size() > 1) {
                problems.error(header.number(), letters(index), "column.number", text, String.join(", ", same));
                return Optional.empty();
            }
            if (same.size() == 1) {
                return codes.find(same.getFirst()).map(m -> new Figures(index, same.getFirst(), m, new HashMap<>()));
            }
        }
        Optional<Meaning> meaning = codes.find(text);
        if (meaning.isEmpty()) {
            unknown(header, text, codes, problems);
        }
        return meaning.map(m -> new Figures(index, text, m, new HashMap<>()));
    }

    private static void unknown(Row header, String text, CodeIndex codes, Problems problems) {
        if (codes.isGroup(text)) {
            problems.error(header.number(), text, "column.group", text);
            return;
        }
        Optional<String> near = Names.nearest(text, FIXED).or(() -> codes.nearest(text));
        if (near.isPresent()) {
            problems.error(header.number(), text, "column.unknownNear", text, near.get());
        } else {
            problems.error(header.number(), text, "column.unknown", text);
        }
    }

    /** A column without a name is an accident of the spreadsheet when it is empty, else a fault. */
    private static void nameless(DataTable table, int index, Problems problems) {
        if (table.rows().stream().anyMatch(row -> !row.field(index).blank())) {
            problems.error(table.header().number(), letters(index), "column.nameless");
        }
    }

    /** The spreadsheet's name of a column: A, B, ..., Z, AA. */
    static String letters(int index) {
        String rest = index >= 26 ? letters(index / 26 - 1) : "";
        return rest + (char) ('A' + index % 26);
    }
}
