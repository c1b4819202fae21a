// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.TextsField;

/** A text in each language, one line below the other. */
final class TextsControl implements FieldControl {
    private static final int PAUSE_MILLIS = 700;

    private final List<FieldControl> lines = new ArrayList<>();

    TextsControl(Composite parent, TextsField field) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        for (String language : field.languages()) {
            Label label = new Label(box, SWT.NONE);
            label.setText(language);
            GridDataFactory.fillDefaults()
                    .align(SWT.BEGINNING, field.formatted() ? SWT.BEGINNING : SWT.CENTER)
                    .hint(18, SWT.DEFAULT)
                    .applyTo(label);
            lines.add(field.formatted() ? new FormattedControl(box, field, language) : new Line(box, field, language));
        }
    }

    @Override
    public void refresh() {
        lines.forEach(FieldControl::refresh);
    }

    private static final class Line implements FieldControl {
        private final TextsField field;
        private final String language;
        private final Text text;
        private final Runnable paused = this::pause;
        private boolean showing;

        Line(Composite parent, TextsField field, String language) {
            this.field = field;
            this.language = language;
            text = new Text(parent, SWT.BORDER | SWT.SINGLE);
            text.setEditable(field.editable());
            text.setData("id", "form." + field.key() + "." + language);
            Names.name(text, field.label() + " (" + language + ")");
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(text);
            refresh();
            text.addModifyListener(e -> {
                if (!showing) {
                    text.getDisplay().timerExec(-1, paused);
                    text.getDisplay().timerExec(PAUSE_MILLIS, paused);
                }
            });
            text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> commit()));
            text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
            Pending.register(text, this::commit);
        }

        private void pause() {
            if (!text.isDisposed()) {
                commit();
            }
        }

        private void commit() {
            text.getDisplay().timerExec(-1, paused);
            boolean untouchedMix = field.mixed(language) && text.getText().isEmpty();
            if (field.editable() && !untouchedMix && !text.getText().strip().equals(field.text(language))) {
                field.set(language, text.getText());
            }
        }

        @Override
        public void refresh() {
            boolean typing = text.isFocusControl() && text.getText().strip().equals(field.text(language));
            if (!typing && !text.getText().equals(field.text(language))) {
                showing = true;
                text.setText(field.text(language));
                showing = false;
            }
            text.setMessage(field.mixed(language) ? UiTexts.text("form.mixed") : "");
        }
    }
}
