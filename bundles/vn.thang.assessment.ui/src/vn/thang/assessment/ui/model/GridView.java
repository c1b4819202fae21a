// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import vn.thang.analysis.Mean;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.text.Numbers;

/**
 * A model in the order in which it is shown. Rows are those on the screen, group rows included. Means of groups are made
 * when they are asked for. Thread-safe.
 */
public final class GridView {
    private final GridModel model;
    private final RowOrder order;
    private final Map<Integer, Map<Integer, Optional<BigDecimal>>> means = new ConcurrentHashMap<>();

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
        return means.computeIfAbsent(row, r -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        column,
                        c -> Optional.ofNullable(
                                Mean.of(Arrays.stream(order.group(row).rows())
                                                .mapToObj(unit -> model.number(unit, column)))
                                        .value()));
    }

    /** The row of a unit on the screen, -1 when it is filtered or folded away. */
    public int rowOf(Unit unit) {
        return order.positionOf(model.rowOf(unit));
    }

    /** What the editor of a cell looks like; empty where nothing can be typed. */
    public Optional<CellInput.Kind> entryKind(int row, int column) {
        return isGroup(row) ? Optional.empty() : model.entryKind(order.modelRow(row), column);
    }

    /** What may be typed into a cell; empty where nothing may. */
    public Optional<CellInput> input(int row, int column) {
        return isGroup(row) ? Optional.empty() : CellInput.of(model, order.modelRow(row), column);
    }

    /** The texts of a block for other programs: numbers with all digits, NA, nothing where a score is missing. */
    public List<List<String>> copy(CellRange range) {
        return range.rows().stream()
                .map(row -> range.columns().stream()
                        .map(column -> copied(row, column))
                        .toList())
                .toList();
    }

    private String copied(int row, int column) {
        return switch (look(row, column)) {
            case MISSING, REMARK -> "";
            case NOT_APPLICABLE -> "NA";
            case TEXT, BAND -> text(row, column);
            case NUMBER ->
                (isGroup(row) ? mean(row, column) : model.number(order.modelRow(row), column))
                        .map(number -> Numbers.exact(number, model.locale()))
                        .orElse("");
        };
    }

    /** The name of what stands in a cell, and all its signs in words. */
    public String tip(int row, int column) {
        if (isGroup(row)) {
            String what = mean(row, column).isPresent() && hasMean(column)
                    ? GridTexts.text(model.locale(), "tip.mean", text(row, column))
                    : "";
            return (order.group(row).label() + "\n" + what).strip();
        }
        StringJoiner lines = new StringJoiner("\n");
        lines.add(model.tip(order.modelRow(row), column));
        CellMarks marks = marks(row, column);
        if (marks.source() != CellMarks.Source.NONE) {
            lines.add(GridTexts.text(
                    model.locale(), "tip.source." + marks.source().name().toLowerCase(Locale.ROOT)));
        }
        if (marks.direct()) {
            lines.add(GridTexts.text(model.locale(), "tip.direct"));
        }
        if (marks.outOfRange()) {
            lines.add(GridTexts.text(model.locale(), "tip.outOfRange"));
        }
        if (marks.changed()) {
            lines.add(GridTexts.text(model.locale(), "tip.changed"));
        }
        return lines.toString().strip();
    }

    public CellMarks marks(int row, int column) {
        return isGroup(row) ? CellMarks.NONE : model.marks(order.modelRow(row), column);
    }
}
