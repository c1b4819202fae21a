// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Layer;
import vn.thang.report.Row;
import vn.thang.report.Table;

/**
 * The rows of a score sheet as criteria.
 *
 * @param layer the layer the report is about; its points stand under {@code points}
 */
record SheetRows(Table table, Tables tables, Layer layer) {
    Branch criterion(Row row) {
        Branch criterion = tables.row(table, row);
        if (criterion.has("criterion")) {
            criterion.later("name", () -> criterion.get("criterion"));
        }
        for (String name : List.of("maximum", "self", "verified", "final", "difference")) {
            if (!criterion.has(name)) {
                criterion.with(name, "");
            }
        }
        String shown = layer.toString().toLowerCase(Locale.ROOT);
        return criterion.later("points", () -> criterion.get(shown));
    }
}
