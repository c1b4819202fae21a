// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.text.Numbers;

/**
 * The content of one line of a form: nothing, not applicable, or a value; of a reported figure also what is known of it and
 * the day up to which it counts.
 *
 * @param cells by facet; facets without anything are left out
 */
record FormFigure(Map<Facet, Cell> cells) {
    /** What a unit can say about a figure, and its sign in tables. */
    private static final Map<Facet, String> SIGNS = new EnumMap<>(Map.of(
            Facet.INPUT,
            "",
            Facet.OVER,
            ">",
            Facet.AT_LEAST,
            ">=",
            Facet.AT_MOST,
            "<=",
            Facet.UNDER,
            "<",
            Facet.ABOUT,
            "~"));

    static final FormFigure NOTHING = new FormFigure(Map.of());

    FormFigure {
        cells = Map.copyOf(cells);
    }

    /** What stands in the assessment for a line. */
    static FormFigure stored(ScoreData data, int row, FormEntry entry, Layer layer) {
        Map<Facet, Cell> cells = new EnumMap<>(Facet.class);
        for (Facet facet : facets(entry)) {
            Cell cell = data.column(new ColumnKey(entry.itemId(), facet, layer)).cell(row);
            if (cell.status() != CellStatus.MISSING) {
                cells.put(facet, cell);
            }
        }
        return new FormFigure(cells);
    }

    private static List<Facet> facets(FormEntry entry) {
        List<Facet> facets = new ArrayList<>();
        if (entry.figure()) {
            facets.addAll(SIGNS.keySet());
            facets.add(Facet.AS_OF);
        } else {
            facets.add(entry.target().facet());
        }
        return facets;
    }

    /** One cell of an entry, and the day it counts up to; null = not stated. */
    static FormFigure of(Facet facet, Cell cell, LocalDate asOf) {
        if (cell.status() == CellStatus.MISSING) {
            return NOTHING;
        }
        return asOf == null
                ? new FormFigure(Map.of(facet, cell))
                : new FormFigure(Map.of(facet, cell, Facet.AS_OF, Cell.of(BigDecimal.valueOf(asOf.toEpochDay()))));
    }

    /** The form in which contents are compared: nothing, {@code NA}, {@code 62.5}, {@code 2018-12-31}, {@code >=98@2018-06-30}. */
    String text(boolean date) {
        if (cells.values().stream().anyMatch(cell -> cell.status() == CellStatus.NOT_APPLICABLE)) {
            return "NA";
        }
        String known = cells.entrySet().stream()
                .filter(each -> each.getKey() != Facet.AS_OF)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> SIGNS.getOrDefault(each.getKey(), "") + print(each.getValue(), date))
                .collect(Collectors.joining(";"));
        Cell day = cells.get(Facet.AS_OF);
        return day == null || known.isEmpty() ? known : known + "@" + print(day, true);
    }

    private static String print(Cell cell, boolean date) {
        return date ? LocalDate.ofEpochDay(cell.value().longValue()).toString() : Numbers.plain(cell.value());
    }

    /** The number or day when there is nothing else to say; null for anything else. */
    BigDecimal value() {
        Cell only = cells.size() == 1 ? cells.values().iterator().next() : Cell.MISSING;
        boolean plain = cells.containsKey(Facet.INPUT) || cells.containsKey(Facet.POINTS);
        return plain ? only.value() : null;
    }

    /** The edits that put this content in place of another; the comment goes with the main cell, which is always among them. */
    List<CellEdit> edits(FormFigure before, FormEntry entry, String unitId, Layer layer, String comment) {
        List<CellEdit> edits = new ArrayList<>();
        for (Facet facet : facets(entry)) {
            Cell now = cells.getOrDefault(facet, Cell.MISSING);
            boolean main = facet == entry.target().facet();
            if (main || !now.equals(before.cells.getOrDefault(facet, Cell.MISSING))) {
                ColumnKey key = new ColumnKey(entry.itemId(), facet, layer);
                edits.add(new CellEdit(unitId, key, now, main ? comment : null));
            }
        }
        return edits;
    }
}
