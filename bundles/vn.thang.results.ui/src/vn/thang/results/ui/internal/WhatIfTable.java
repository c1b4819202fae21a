// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.results.ui.model.WhatIfModel;
import vn.thang.results.ui.model.WhatIfModel.Column;
import vn.thang.ui.Themes;

/** Live ranks; units that have moved stand on a ground of their own. Only the rows that are seen are filled. */
final class WhatIfTable extends Composite {
    private static final int PADDING = 14;
    private static final int NARROWEST = 90;

    private final Table table;
    private WhatIfModel model;
    private Written[] written = {};

    /** What stands in a row. */
    private record Written(List<String> texts, boolean moved) {}

    WhatIfTable(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "whatif.ranks");
        table.setHeaderVisible(true);
        Panes.name(table, Texts.text("whatif.table"));
        for (Column column : Column.values()) {
            boolean number = column == Column.RANK || column == Column.CHANGE || column == Column.VALUE;
            new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setData(column);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, e -> share());
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(
                model.rows().get(table.getSelectionIndex()).official().unit().getId())));
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            table.setForeground(new Color(palette.text()));
            forget();
        });
    }

    /** Another group. */
    void use(WhatIfModel other) {
        model = other;
        for (TableColumn column : table.getColumns()) {
            column.setText(model.header((Column) column.getData()));
        }
        share();
        forget();
    }

    /** The same group after a move: cells that say something else are written anew, as all of them would take too long. */
    void refresh(String selected) {
        int first = table.getTopIndex();
        int last = first + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        for (int row = 0; row < written.length; row++) {
            if (written[row] != null && row >= first && row <= last) {
                write(table.getItem(row), row);
            } else if (written[row] != null) {
                written[row] = null;
                table.clear(row);
            }
        }
        int row = selected.isEmpty() ? -1 : model.rowOf(selected);
        if (row < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != row) {
            table.setSelection(row);
        }
    }

    private void forget() {
        written = new Written[model == null ? 0 : model.rows().size()];
        table.setItemCount(written.length);
        table.clearAll();
    }

    private void fill(Event e) {
        if (e.index < written.length) {
            written[e.index] = null;
            write((TableItem) e.item, e.index);
        }
    }

    private void write(TableItem item, int row) {
        Written before = written[row];
        Written now = new Written(
                Arrays.stream(Column.values())
                        .map(column -> model.text(row, column))
                        .toList(),
                model.rows().get(row).up() != 0);
        for (int column = 0; column < now.texts().size(); column++) {
            String text = now.texts().get(column);
            if (before == null || !before.texts().get(column).equals(text)) {
                item.setText(column, text);
            }
        }
        if (before == null || before.moved() != now.moved()) {
            item.setBackground(now.moved() ? new Color(Themes.palette().selection()) : null);
        }
        written[row] = now;
    }

    /** Numbers and bands get what they need, names the rest. */
    private void share() {
        if (model == null || table.getClientArea().width == 0) {
            return;
        }
        GC gc = new GC(table);
        int rest = table.getClientArea().width;
        for (TableColumn column : table.getColumns()) {
            if (column.getData() != Column.UNIT) {
                int width = width(gc, (Column) column.getData());
                column.setWidth(width);
                rest -= width;
            }
        }
        gc.dispose();
        table.getColumn(Column.UNIT.ordinal()).setWidth(Math.max(NARROWEST, rest));
    }

    private int width(GC gc, Column column) {
        if (column == Column.BAND && !model.hasBands()) {
            return 0;
        }
        int width = gc.textExtent(model.header(column)).x;
        width = Math.max(width, column == Column.CHANGE ? gc.textExtent("▲ 00").x : 0);
        for (int row = 0; row < Math.min(100, model.rows().size()); row++) {
            width = Math.max(width, gc.textExtent(model.text(row, column)).x);
        }
        return width + PADDING;
    }
}
