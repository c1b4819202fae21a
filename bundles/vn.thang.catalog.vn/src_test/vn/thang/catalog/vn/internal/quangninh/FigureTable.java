// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;

/** Writes sheets as a table that {@code thang import table} reads: measures first, then criteria answered directly. */
final class FigureTable {
    private FigureTable() {}

    /**
     * @param sheets by the place of the unit in its scorecard's table; the first decides about the columns
     */
    static String write(Framework framework, Scorecard scorecard, SortedMap<Integer, Sheet> sheets) {
        List<String> columns = columns(framework, scorecard, sheets.get(sheets.firstKey()));
        StringBuilder table = new StringBuilder("unit,name,tier,group");
        columns.forEach(c -> table.append(',').append(c));
        sheets.forEach((place, sheet) -> {
            table.append('\n').append(SampleUnits.of(scorecard.getCode(), place));
            columns.forEach(column -> table.append(',').append(plain(sheet.get(column))));
        });
        return table.append('\n').toString();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static List<String> columns(Framework framework, Scorecard scorecard, Sheet sheet) {
        List<String> columns = new ArrayList<>(framework.getMeasures().stream()
                .map(Measure::getCode)
                .filter(sheet.values::containsKey)
                .toList());
        scorecard.eAllContents().forEachRemaining(e -> {
            if (e instanceof Criterion criterion && sheet.values.containsKey(criterion.getCode())) {
                columns.add(criterion.getCode());
            }
        });
        return columns;
    }
}
