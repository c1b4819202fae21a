// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import vn.thang.assessment.store.Layer;
import vn.thang.report.Column;
import vn.thang.report.Row;
import vn.thang.report.Table;

/**
 * A unit group with its units, best first.
 *
 * @param title the title of its ranking
 * @param ranking one row per unit
 * @param matrix units by nodes in the same order below a row of maxima, when the report has it
 * @param sheets the score sheets of the units one below the other in the same order, when the report has them
 * @param attributes those of the report
 */
record GroupData(
        String code,
        String title,
        Table ranking,
        Optional<Table> matrix,
        Optional<Table> sheets,
        Tables tables,
        AttributeData attributes,
        Layer layer) {
    /** What a ranking has no column for is empty for a template. */
    private static final List<String> COLUMNS = List.of("rank", "maximum", "percent", "band", "note");

    Branch branch() {
        return new Branch()
                .with("code", code)
                .with("title", title)
                .with("caption", ranking.caption())
                .later("count", () -> Field.of(ranking.rows().size()))
                .later("units", this::units)
                .later("criteria", this::criteria);
    }

    List<Branch> units() {
        return new Units();
    }

    /** The nodes of the scorecard in order, with their maxima. */
    List<Branch> criteria() {
        Optional<Table> sheet = sheets;
        int size = nodes();
        if (sheet.isPresent() && size > 0) {
            SheetRows rows = new SheetRows(sheet.get(), tables, layer);
            return IntStream.range(0, size)
                    .mapToObj(i -> described(rows.criterion(sheet.get().rows().get(i)), i))
                    .toList();
        }
        return matrix.map(this::heads).orElse(List.of());
    }

    private List<Branch> heads(Table table) {
        Row maxima = table.rows().getFirst();
        return IntStream.range(2, table.columns().size())
                .mapToObj(i -> described(
                        new Branch()
                                .with("code", table.columns().get(i).title())
                                .with("name", table.columns().get(i).detail())
                                .with("maximum", tables.field(maxima.cells().get(i))),
                        i - 2))
                .toList();
    }

    private Branch described(Branch criterion, int node) {
        return criterion.later("attributes", () -> attributes.node(code, node));
    }

    /** Rows per unit in the score sheets; 0 = none. */
    private int nodes() {
        int units = ranking.rows().size();
        return units == 0 ? 0 : sheets.map(each -> each.rows().size() / units).orElse(0);
    }

    private Branch unit(int index) {
        Row row = ranking.rows().get(index);
        Map<String, Integer> places = Tables.places(ranking);
        Branch unit = tables.row(ranking, row);
        Integer name = places.get("unit");
        if (name != null) {
            unit.with("name", tables.field(row.cells().get(name)));
        }
        COLUMNS.stream().filter(id -> !unit.has(id)).forEach(id -> unit.with(id, ""));
        unit.with("code", unitCode(index));
        unit.later("attributes", () -> attributes.unit(code, index));
        unit.later("ranked", () -> ((Field) unit.get("rank")).there());
        unit.later("parts", () -> parts(row));
        return unit.later("criteria", () -> criteriaOf(index));
    }

    private String unitCode(int index) {
        return matrix.filter(each -> each.rows().size() > index + 1)
                .map(each -> each.rows().get(index + 1).cells().getFirst())
                .map(cell -> tables.field(cell).text())
                .orElse("");
    }

    /** The points of the top groups of criteria as the ranking shows them. */
    private List<Branch> parts(Row row) {
        return IntStream.range(0, ranking.columns().size())
                .filter(i -> ranking.columns().get(i).id().startsWith("part"))
                .mapToObj(i -> part(ranking.columns().get(i), row, i))
                .toList();
    }

    private Branch part(Column column, Row row, int index) {
        return new Branch()
                .with("title", column.title())
                .with("name", column.detail())
                .with("points", tables.field(row.cells().get(index)));
    }

    private List<Branch> criteriaOf(int index) {
        int size = nodes();
        if (sheets.isEmpty() || size == 0) {
            return matrix.map(each -> ofMatrix(each, index)).orElse(List.of());
        }
        SheetRows rows = new SheetRows(sheets.get(), tables, layer);
        return IntStream.range(index * size, (index + 1) * size)
                .mapToObj(i -> described(rows.criterion(sheets.get().rows().get(i)), i - index * size))
                .toList();
    }

    private List<Branch> ofMatrix(Table table, int index) {
        Row row = table.rows().get(index + 1);
        List<Branch> heads = heads(table);
        return IntStream.range(0, heads.size())
                .mapToObj(i ->
                        heads.get(i).with("points", tables.field(row.cells().get(i + 2))))
                .toList();
    }

    private final class Units extends AbstractList<Branch> implements RandomAccess {
        @Override
        public Branch get(int index) {
            return unit(index);
        }

        @Override
        public int size() {
            return ranking.rows().size();
        }
    }
}
