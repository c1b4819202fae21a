// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.ui.model.form.ChoiceField;

/** One of a few values: a combo box, or a check box for yes and no. */
final class ChoiceControl {
    private static final int VISIBLE = 20;

    private ChoiceControl() {}

    static FieldControl of(Composite parent, ChoiceField field) {
        return field.flag() ? check(parent, field) : combo(parent, field);
    }

    private static FieldControl check(Composite parent, ChoiceField field) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(field.label());
        check.setData("id", "form." + field.key());
        check.setEnabled(field.editable());
        check.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> field.select(check.getSelection() ? 1 : 0)));
        FieldControl control = () -> {
            check.setSelection(field.selected() != 0);
            check.setGrayed(field.selected() == ChoiceField.MIXED);
        };
        control.refresh();
        return control;
    }

    private static FieldControl combo(Composite parent, ChoiceField field) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(VISIBLE);
        combo.setData("id", "form." + field.key());
        Names.name(combo, field.label());
        combo.setEnabled(field.editable());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(combo);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> field.select(combo.getSelectionIndex())));
        FieldControl control = () -> {
            String[] items =
                    field.choices().stream().map(ChoiceField.Choice::label).toArray(String[]::new);
            if (!java.util.Arrays.equals(items, combo.getItems())) {
                combo.setItems(items);
            }
            int selected = field.selected();
            if (selected == ChoiceField.MIXED) {
                combo.deselectAll();
            } else {
                combo.select(selected);
            }
        };
        control.refresh();
        return control;
    }
}
