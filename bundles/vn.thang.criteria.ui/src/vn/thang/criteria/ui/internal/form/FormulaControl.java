// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ui.formula.FormulaField;
import vn.thang.criteria.ui.model.form.ValueField;
import vn.thang.criteria.ui.model.form.ValueKind;
import vn.thang.formula.FormulaScope;

/** A formula; also a wrong one is kept while it is written, its error stands below it. */
final class FormulaControl implements FieldControl {
    private static final int PAUSE_MILLIS = 700;

    private final ValueField field;
    private final FormulaField editor;
    private final Runnable paused;

    FormulaControl(Composite parent, ValueField field, Framework framework) {
        this.field = field;
        boolean condition = field.kind() == ValueKind.CONDITION;
        editor = new FormulaField(parent, condition ? FormulaScope.condition(framework) : FormulaScope.rule(framework));
        editor.control().setData("id", "form." + field.key());
        editor.setEditable(field.editable());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(editor);
        refresh();
        paused = () -> {
            if (!editor.isDisposed()) {
                commit();
            }
        };
        editor.addListener(text -> {
            editor.getDisplay().timerExec(-1, paused);
            editor.getDisplay().timerExec(PAUSE_MILLIS, paused);
        });
        editor.control().addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
        Pending.register(editor.control(), this::commit);
    }

    private void commit() {
        editor.getDisplay().timerExec(-1, paused);
        boolean untouchedMix = field.mixed() && editor.text().isEmpty();
        if (field.editable() && !untouchedMix && !editor.text().equals(field.text())) {
            field.set(editor.text());
        }
    }

    @Override
    public void refresh() {
        boolean typing =
                editor.control().isFocusControl() && editor.text().strip().equals(field.text());
        if (!typing && !editor.text().equals(field.text())) {
            editor.setText(field.text());
        }
    }
}
