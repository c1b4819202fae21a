// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.PickField;

/** Several of what can be chosen: their names, and a button that opens the choice. */
final class PickControl implements FieldControl {
    private final PickField field;
    private final Text text;

    PickControl(Composite parent, PickField field) {
        this.field = field;
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        Names.name(text, field.label());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(text);
        Button choose = new Button(line, SWT.PUSH);
        choose.setText(UiTexts.text("form.choose"));
        choose.setData("id", "form." + field.key());
        choose.setEnabled(field.editable());
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> new PickDialog(choose.getShell(), field).choose().ifPresent(field::select)));
        refresh();
    }

    @Override
    public void refresh() {
        text.setText(field.text());
        text.setToolTipText(field.text().replace("; ", "\n"));
        text.setMessage(field.mixed() ? UiTexts.text("form.mixed") : "");
    }
}
