// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.thang.assessment.store.Layer;
import vn.thang.report.Block;
import vn.thang.report.Figure;
import vn.thang.report.Paragraph;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.Table;

/** The unit of a score sheet that is a section of its own. */
final class SheetData {
    /** What the rows of the table on the unit's standing can say; what a unit cannot have is empty. */
    private static final List<String> STANDING = List.of(
            "name",
            "code",
            "group",
            "scorecard",
            "layer",
            "points",
            "maximum",
            "percent",
            "rank",
            "rankedUnits",
            "band");

    private static final String PREFIX = "scorecard-";

    /** Rows that templates know by another name. */
    private static final Map<String, String> NAMES = Map.of("unit", "name", "ranked", "rankedUnits");

    private final Section section;
    private final Tables tables;
    private final AttributeData attributes;
    private final Layer layer;
    private final Function<Figure, Branch> charts;

    SheetData(Section section, Tables tables, AttributeData attributes, Layer layer, Function<Figure, Branch> charts) {
        this.section = section;
        this.tables = tables;
        this.attributes = attributes;
        this.layer = layer;
        this.charts = charts;
    }

    Branch branch() {
        Branch unit = new Branch();
        STANDING.forEach(name -> unit.with(name, ""));
        unit.with("name", section.title()).with("title", section.title());
        Optional<Table> standing = table(section.id() + "-standing");
        standing.ifPresent(table -> standing(unit, table));
        Optional<Table> sheet = table(section.id());
        Optional<Table> lost = table(section.id() + "-lost");
        return unit.later("ranked", () -> ((Field) unit.get("rank")).there())
                .later("attributes", () -> attributes.unit(unitCode()))
                .later("paragraphs", this::paragraphs)
                .later("criteria", () -> sheet.map(this::criteria).orElse(List.of()))
                .later("lost", () -> lost.map(tables::rows).orElse(List.of()))
                .later("charts", () -> section.figures().stream().map(charts).toList());
    }

    private void standing(Branch unit, Table table) {
        for (Row row : table.rows()) {
            unit.with(
                    NAMES.getOrDefault(row.id(), row.id()),
                    tables.field(row.cells().getLast()));
        }
    }

    private Optional<Table> table(String id) {
        return section.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private List<Branch> criteria(Table sheet) {
        SheetRows rows = new SheetRows(sheet, tables, layer);
        String group = attributes.groupOf(unitCode());
        return IntStream.range(0, sheet.rows().size())
                .mapToObj(i -> rows.criterion(sheet.rows().get(i)).later("attributes", () -> attributes.node(group, i)))
                .toList();
    }

    private String unitCode() {
        return section.id().startsWith(PREFIX) ? section.id().substring(PREFIX.length()) : "";
    }

    private List<Field> paragraphs() {
        return section.blocks().stream()
                .filter((Block block) -> block instanceof Paragraph)
                .map(block -> Field.of(((Paragraph) block).text()))
                .toList();
    }
}
