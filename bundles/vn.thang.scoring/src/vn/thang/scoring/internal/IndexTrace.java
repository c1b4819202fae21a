// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndicatorColumn;
import vn.thang.scoring.index.TableStep;

/** What every step did to one figure of one unit: takes the indicator through the steps once more and looks on. */
final class IndexTrace {
    private IndexTrace() {}

    static List<Message> of(IndexTable table, int row, int node) {
        IndexColumns own = table.columns();
        IndexPlan index = own.plan.index();
        IndexColumns columns = new IndexColumns(own.plan, own.rows, own.data, own.layer);
        List<IndexColumns.Column> all = new ArrayList<>();
        for (int i = 0; i < index.nodes().size(); i++) {
            if (i == node || index.hasTableStep() && !index.nodes().get(i).isGroup()) {
                all.add(columns.read(i));
            }
        }
        IndexColumns.Column watched = all.stream()
                .filter(column -> column.indicator().node().index() == node)
                .findFirst()
                .orElseThrow();
        List<Message> messages = new ArrayList<>();
        for (CompiledStep step : index.steps()) {
            IndexColumns.Column before = watched.copy();
            double from = before.values()[row];
            apply(step, all);
            double to = watched.values()[row];
            if (Double.compare(from, to) != 0) {
                messages.add(explain(step, before, row, to));
            }
        }
        return messages;
    }

    private static void apply(CompiledStep step, List<IndexColumns.Column> columns) {
        if (step instanceof TableStep table) {
            table.apply(List.copyOf(columns));
            columns.forEach(IndexColumns.Column::changed);
        } else {
            columns.forEach(column -> IndexEngine.steps(column, List.of(step)));
        }
    }

    private static Message explain(CompiledStep step, IndicatorColumn before, int row, double after) {
        return step instanceof TableStep table
                ? table.explain(before, row, after)
                : ((ColumnStep) step).explain(before, row, after);
    }
}
