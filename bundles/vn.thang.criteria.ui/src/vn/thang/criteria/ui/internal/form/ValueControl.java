// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.ValueField;
import vn.thang.criteria.ui.model.form.ValueKind;

/**
 * A typed value. It is entered on Enter, on leaving the field, and after a pause; what cannot be entered stays in the
 * field with a message below it.
 */
final class ValueControl implements FieldControl {
    private static final int PAUSE_MILLIS = 700;
    private static final int LINES = 3;

    private final ValueField field;
    private final Text text;
    private final ProblemLabel problem;
    private final Runnable paused = this::pause;
    private boolean showing;

    ValueControl(Composite parent, ValueField field) {
        this.field = field;
        boolean lines = field.kind() == ValueKind.LINES;
        text = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setEditable(field.editable());
        text.setData("id", "form." + field.key());
        Names.name(text, field.label());
        boolean narrow = field.kind() == ValueKind.DECIMAL
                || field.kind() == ValueKind.INTEGER
                || field.kind() == ValueKind.DATE;
        GridDataFactory.fillDefaults()
                .align(narrow ? SWT.BEGINNING : SWT.FILL, SWT.CENTER)
                .grab(!narrow, false)
                .hint(narrow ? 120 : 100, lines ? text.getLineHeight() * LINES : SWT.DEFAULT)
                .applyTo(text);
        problem = new ProblemLabel(parent);
        refresh();
        text.addModifyListener(e -> typed());
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> commit()));
        text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ESC) {
                show();
            }
        }));
        Pending.register(text, this::commit);
    }

    private void typed() {
        if (!showing) {
            problem.show(field.problem(text.getText()));
            text.getDisplay().timerExec(-1, paused);
            text.getDisplay().timerExec(PAUSE_MILLIS, paused);
        }
    }

    private void pause() {
        if (!text.isDisposed()) {
            commit();
        }
    }

    private void commit() {
        text.getDisplay().timerExec(-1, paused);
        boolean untouchedMix = field.mixed() && text.getText().isEmpty();
        if (field.editable() && !untouchedMix && !text.getText().equals(field.text())) {
            problem.show(field.set(text.getText()));
        }
    }

    @Override
    public void refresh() {
        boolean typing = text.isFocusControl()
                && field.kind().parse(text.getText(), UiTexts.locale()).equals(entered());
        boolean refused = field.problem(text.getText()).isPresent() && text.isFocusControl();
        if (!typing && !refused) {
            show();
        }
    }

    private Object entered() {
        return field.kind().parse(field.text(), UiTexts.locale());
    }

    private void show() {
        showing = true;
        if (!text.getText().equals(field.text())) {
            text.setText(field.text());
        }
        text.setMessage(field.mixed() ? UiTexts.text("form.mixed") : "");
        problem.show(Optional.empty());
        showing = false;
    }
}
