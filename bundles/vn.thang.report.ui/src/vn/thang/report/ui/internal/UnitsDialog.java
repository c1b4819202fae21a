// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.report.ui.model.UnitSelection;

/** Chooses units among many, by parts of their names. */
final class UnitsDialog extends Dialog {
    private final UnitSelection units;
    private final int all;
    private List<UnitChoice> shown = List.of();
    private Text words;
    private Table table;
    private Label count;

    UnitsDialog(Shell parent, UnitSelection units) {
        super(parent);
        this.units = units;
        all = units.named("").size();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("units.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(520, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Fields.label(area, Texts.text("units.message"), SWT.CENTER);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setData("id", "units.filter");
        words.setMessage(Texts.text("units.filter"));
        words.addModifyListener(e -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setData("id", "units.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.SetData, e -> {
            UnitChoice unit = shown.get(table.indexOf((TableItem) e.item));
            ((TableItem) e.item).setText(unit.name());
            ((TableItem) e.item).setChecked(units.chosen(unit));
        });
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                TableItem item = (TableItem) e.item;
                choose(List.of(shown.get(table.indexOf(item))), item.getChecked());
            }
        });
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Fields.button(row, SWT.PUSH, Texts.text("units.shown"), "units.shown", () -> chooseShown(true));
        Fields.button(row, SWT.PUSH, Texts.text("units.none"), "units.none", () -> chooseShown(false));
        count = new Label(row, SWT.END);
        count.setData("id", "units.count");
        Fields.fill(count);
        return area;
    }

    private void chooseShown(boolean wanted) {
        choose(shown, wanted);
        table.clearAll();
    }

    private void choose(List<UnitChoice> some, boolean wanted) {
        units.choose(some, wanted);
        update();
    }

    private void fill() {
        shown = units.named(words.getText());
        table.setItemCount(shown.size());
        table.clearAll();
        update();
    }

    private void update() {
        count.setText(Texts.text("units.some", units.count(), all));
        getButton(IDialogConstants.OK_ID).setEnabled(units.count() > 0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.text("units.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.text("units.cancel"), false);
        fill();
    }
}
