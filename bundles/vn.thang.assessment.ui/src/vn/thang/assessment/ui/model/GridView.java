// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.Mean;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;

/**
 * A model in the order in which it is shown. Rows are those on the screen, group rows included. Means of groups are made
 * when they are asked for; belongs to one thread.
 */
public final class GridView {
    private final GridModel model;
    private final RowOrder order;
    private final Map<Integer, Map<Integer, BigDecimal>> means = new HashMap<>();

    public GridView(GridModel model, RowOrder order) {
        this.model = model;
        this.order = order;
    }

    public GridModel model() {
        return model;
    }

    public RowOrder order() {
        return order;
    }

    public int rowCount() {
        return order.size();
    }

    public boolean isGroup(int row) {
        return order.isGroup(row);
    }

    public CellLook look(int row, int column) {
        if (!isGroup(row)) {
            return model.look(order.modelRow(row), column);
        }
        return model.columns().get(column).isNumber() ? CellLook.NUMBER : CellLook.TEXT;
    }

    public String text(int row, int column) {
        if (!isGroup(row)) {
            return model.text(order.modelRow(row), column);
        }
        RowGroup group = order.group(row);
        if (model.columns().get(column) == UnitFact.NAME) {
            return GridTexts.text(model.locale(), "rows.group", group.label(), BigDecimal.valueOf(group.rows().length));
        }
        return hasMean(column) ? model.print(mean(row, column).orElse(null), column) : "";
    }

    private boolean hasMean(int column) {
        GridColumn kind = model.columns().get(column);
        return kind.isNumber() && kind != UnitFact.RANK;
    }

    /** The mean of the units of a group row that are shown; empty when none has a number. */
    public Optional<BigDecimal> mean(int row, int column) {
        Map<Integer, BigDecimal> known = means.computeIfAbsent(row, r -> new HashMap<>());
        if (!known.containsKey(column)) {
            known.put(
                    column,
                    Mean.of(Arrays.stream(order.group(row).rows()).mapToObj(unit -> model.number(unit, column)))
                            .value());
        }
        return Optional.ofNullable(known.get(column));
    }

    public CellMarks marks(int row, int column) {
        return isGroup(row) ? CellMarks.NONE : model.marks(order.modelRow(row), column);
    }
}
