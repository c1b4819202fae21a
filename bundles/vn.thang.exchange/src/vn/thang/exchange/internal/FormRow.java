// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thang.exchange.internal.DataTable.Row;

/**
 * One row of a returned form.
 *
 * @param sheet the name of its sheet
 * @param columns where the columns of the form are on that sheet
 */
record FormRow(String sheet, Map<FormColumn, Integer> columns, Row row) {
    /** Far below any note that somebody may have put above. */
    private static final int LAST_MARKS_ROW = 50;

    /** The columns that a row names; empty when it does not name the key. */
    static Map<FormColumn, Integer> columns(Row row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        for (int at = 0; row.number() <= LAST_MARKS_ROW && at < row.fields().size(); at++) {
            for (FormColumn column : FormColumn.values()) {
                if (row.field(at).text().strip().equals(column.mark())) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns.containsKey(FormColumn.KEY) && columns.containsKey(FormColumn.VALUE) ? columns : Map.of();
    }

    Field field(FormColumn column) {
        Integer at = columns.get(column);
        return at == null ? Field.EMPTY : row.field(at);
    }

    /** The text of a cell as forms compare texts. */
    String text(FormColumn column) {
        return FormState.clean(field(column).text());
    }

    String key() {
        return field(FormColumn.KEY).text().strip();
    }

    /** Whether something stands where a unit fills in. */
    boolean filled() {
        return List.of(FormColumn.NOT_APPLICABLE, FormColumn.REMARK, FormColumn.EVIDENCE).stream()
                .anyMatch(column -> !field(column).blank());
    }

    /** The name of a cell, for instance F12. */
    String cell(FormColumn column) {
        return Columns.letters(columns.getOrDefault(column, 0)) + row.number();
    }
}
