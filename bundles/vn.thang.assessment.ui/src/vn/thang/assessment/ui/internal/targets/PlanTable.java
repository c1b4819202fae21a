// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The lines of a part of the plan, with buttons below. */
final class PlanTable {
    private static final int ROWS = 3;
    private static final int FIRST = 190;
    private static final int OTHERS = 110;

    private final PlanPart<?> part;
    private final String name;
    private final Table table;
    private final Composite buttons;

    /**
     * Makes the table.
     *
     * @param parent with two columns: the label goes into the first
     * @param name of the part in ids and texts
     */
    static PlanTable in(Composite parent, String name, PlanPart<?> part) {
        return new PlanTable(parent, name, part);
    }

    private PlanTable(Composite parent, String name, PlanPart<?> part) {
        this.name = name;
        this.part = part;
        Label label = new Label(parent, SWT.NONE);
        label.setText(TargetTexts.text("plan." + name));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(label);
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        table = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData("id", "target." + name);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, table.getHeaderHeight() + ROWS * table.getItemHeight())
                .applyTo(table);
        for (String key : part.keys()) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TargetTexts.text("plan." + name + "." + key));
            column.setWidth(key.equals("text") || key.equals("note") ? FIRST : OTHERS);
        }
        buttons = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(0).spacing(4, 0).applyTo(buttons);
        button("add", () -> open(part.rows().size()));
        button("edit", () -> edit());
        button("remove", this::remove);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> edit()));
        table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        }));
        fill();
    }

    /** One more button, behind the others. */
    void button(String key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(TargetTexts.text("button." + key));
        button.setData("id", "target." + name + "." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridLayoutFactory.fillDefaults()
                .numColumns(buttons.getChildren().length)
                .spacing(4, 0)
                .applyTo(buttons);
    }

    /** Shows the lines as they are now. */
    void fill() {
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (List<String> row : part.rows()) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        table.setSelection(Math.min(selected, table.getItemCount() - 1));
    }

    private void edit() {
        if (table.getSelectionIndex() >= 0) {
            open(table.getSelectionIndex());
        }
    }

    private void open(int index) {
        PlanDialog dialog = new PlanDialog(table.getShell(), name, part, index);
        if (dialog.open() == Window.OK) {
            part.put(index, dialog.fields());
            fill();
        }
    }

    private void remove() {
        if (table.getSelectionIndex() >= 0) {
            part.remove(table.getSelectionIndex());
            fill();
        }
    }
}
