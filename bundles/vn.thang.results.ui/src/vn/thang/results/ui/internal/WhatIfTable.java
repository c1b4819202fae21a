// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

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
            table.clearAll();
        });
    }

    /** Another group. */
    void use(WhatIfModel other) {
        model = other;
        for (TableColumn column : table.getColumns()) {
            column.setText(model.header((Column) column.getData()));
        }
        share();
        refresh("");
    }

    /** The same group after a move. */
    void refresh(String selected) {
        table.setItemCount(model.rows().size());
        table.clearAll();
        int row = selected.isEmpty() ? -1 : model.rowOf(selected);
        if (row < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != row) {
            table.setSelection(row);
        }
        table.redraw();
    }

    private void fill(Event e) {
        TableItem item = (TableItem) e.item;
        int row = e.index;
        if (model == null || row >= model.rows().size()) {
            return;
        }
        for (Column column : Column.values()) {
            item.setText(column.ordinal(), model.text(row, column));
        }
        boolean moved = model.rows().get(row).up() != 0;
        item.setBackground(moved ? new Color(Themes.palette().selection()) : null);
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
