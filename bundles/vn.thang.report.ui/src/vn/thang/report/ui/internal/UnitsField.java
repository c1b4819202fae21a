// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.report.ReportKind;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.report.ui.model.UnitSelection;

/** Whose score sheets are wanted, and whether each gets a file of its own. */
final class UnitsField {
    private final OrderModel order;
    private final List<UnitChoice> choices;
    private final Label count;
    private final Button choose;
    private final Button each;

    UnitsField(Composite part, OrderModel order, List<UnitChoice> choices) {
        this.order = order;
        this.choices = choices;
        Composite row = Fields.row(part, 3);
        count = new Label(row, SWT.NONE);
        Fields.fill(count);
        choose = Fields.button(row, SWT.PUSH, Texts.text("units.choose"), "units.choose", this::choose);
        each = Fields.button(row, SWT.CHECK, Texts.text("units.each"), "units.each", () -> {});
        each.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> order.writeEachUnit(each.getSelection())));
    }

    private void choose() {
        UnitSelection units = new UnitSelection(choices, order.units());
        if (new UnitsDialog(choose.getShell(), units).open() == Window.OK) {
            order.chooseUnits(units.ids());
        }
    }

    void update() {
        boolean sheets = order.wants(ReportKind.SCORECARD);
        choose.setEnabled(sheets);
        each.setEnabled(sheets);
        count.setEnabled(sheets);
        count.setText(
                order.units().isEmpty()
                        ? Texts.text("units.all", choices.size())
                        : Texts.text("units.some", order.units().size(), choices.size()));
    }
}
