// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.ui.model.form.ChoiceField;
import vn.thang.criteria.ui.model.form.PartField;

/** A part of the element: its kind in a combo box, below it its own fields. */
final class PartControl implements FieldControl {
    private static final int VISIBLE = 20;
    private static final int INDENT = 8;

    private final PartField field;
    private final Combo combo;
    private final Optional<FormFields> part;

    PartControl(Composite parent, PartField field) {
        this.field = field;
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        combo = new Combo(box, SWT.READ_ONLY);
        combo.setVisibleItemCount(VISIBLE);
        combo.setItems(field.choices().toArray(String[]::new));
        combo.setEnabled(field.editable());
        combo.setData("id", "form." + field.key());
        Names.name(combo, field.label());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> field.select(combo.getSelectionIndex())));
        part = field.part().filter(form -> !form.fields().isEmpty()).map(form -> {
            Composite fields = new Composite(box, SWT.NONE);
            GridLayoutFactory.fillDefaults()
                    .numColumns(2)
                    .extendedMargins(INDENT, 0, 0, 4)
                    .spacing(8, 5)
                    .applyTo(fields);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
            return new FormFields(fields, form);
        });
        refresh();
    }

    @Override
    public void refresh() {
        if (field.selected() == ChoiceField.MIXED) {
            combo.deselectAll();
        } else {
            combo.select(field.selected());
        }
        part.ifPresent(FormFields::refresh);
    }
}
