// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import vn.thang.report.Calculation.CellRef;

/** Where the cells of tables stand in the workbook, in the notation of formulas. */
final class Places {
    private record Place(String sheet, Item.Grid grid) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    Places(List<SheetPlan> sheets) {
        for (SheetPlan sheet : sheets) {
            for (Item.Grid grid : sheet.grids()) {
                places.computeIfAbsent(grid.table().id(), id -> new ArrayList<>())
                        .add(new Place(sheet.name(), grid));
            }
        }
    }

    /** A cell as formulas on {@code sheet} name it: {@code E4} or {@code 'Other sheet'!E4}; empty when it is nowhere. */
    Optional<String> cell(CellRef cell, String sheet) {
        return range(cell, cell.row(), sheet, false);
    }

    /** Cells of a column down to {@code lastRow}; empty when they are not all on one sheet. */
    Optional<String> range(CellRef first, int lastRow, String sheet, boolean fixed) {
        for (Place place : places.getOrDefault(first.table(), List.of())) {
            Item.Grid grid = place.grid();
            if (first.row() >= grid.from() && lastRow < grid.to()) {
                String letter = CellReference.convertNumToColString(first.column());
                String mark = fixed ? "$" : "";
                String from = letter + mark + (grid.row(first.row()) + 1);
                String to = letter + mark + (grid.row(lastRow) + 1);
                String prefix = place.sheet().equals(sheet) ? "" : quoted(place.sheet()) + "!";
                return Optional.of(prefix + (from.equals(to) ? from : from + ":" + to));
            }
        }
        return Optional.empty();
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
