// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.DataTable.Row;

/**
 * A returned form as it stands in the file.
 *
 * @param file for messages
 * @param rows of all sheets that have columns of the form, below the row that names these
 */
record FormBook(String file, FormMarker marker, List<FormRow> rows) {
    /** A form has three or four sheets; whoever fills it in may add some. */
    private static final int MOST_SHEETS = 50;

    /** @throws BadInputException the file is no form, is damaged, or looks like an attack */
    static FormBook read(Path path) throws BadInputException {
        String file = path.toString();
        TableReader.requireWorkbook(path);
        Map<String, List<Row>> sheets = XlsxReader.sheets(path, MOST_SHEETS);
        Map<String, String> properties = properties(sheets.getOrDefault(FormMarker.SHEET, List.of()));
        if (!FormMarker.isForm(properties)) {
            throw Problems.fatal(file, null, null, "form.none");
        }
        FormMarker marker =
                FormMarker.read(properties).orElseThrow(() -> Problems.fatal(file, null, null, "form.marker"));
        List<FormRow> rows = new ArrayList<>();
        sheets.forEach((sheet, all) -> rows.addAll(rows(sheet, all)));
        return new FormBook(file, marker, List.copyOf(rows));
    }

    private static Map<String, String> properties(List<Row> rows) {
        Map<String, String> properties = new LinkedHashMap<>();
        rows.forEach(row -> {
            if (!row.field(0).blank()) {
                properties.putIfAbsent(row.field(0).text(), row.field(1).text());
            }
        });
        return properties;
    }

    private static List<FormRow> rows(String sheet, List<Row> all) {
        Map<FormColumn, Integer> columns = Map.of();
        List<FormRow> rows = new ArrayList<>();
        for (Row row : all) {
            if (columns.isEmpty()) {
                columns = FormRow.columns(row);
            } else {
                rows.add(new FormRow(sheet, columns, row));
            }
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }
}
