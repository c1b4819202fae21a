// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.ChoiceField;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.PartField;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.criteria.ui.model.form.ValueField;

/** Edits a field in a cell of a table or tree; a wrong entry keeps the cell open with a message. */
public final class FieldEditing extends EditingSupport {
    private final ColumnViewer viewer;
    private final Function<Object, Field> fields;
    private final Runnable done;

    /** @param fields the field of a row; null where there is none */
    public FieldEditing(ColumnViewer viewer, Function<Object, Field> fields, Runnable done) {
        super(viewer);
        this.viewer = viewer;
        this.fields = fields;
        this.done = done;
    }

    @Override
    protected boolean canEdit(Object row) {
        Field field = fields.apply(row);
        return (field instanceof PartField
                        || field instanceof ValueField
                        || field instanceof ChoiceField
                        || field instanceof TextsField)
                && field.editable();
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        Composite parent = (Composite) viewer.getControl();
        return switch (fields.apply(row)) {
            case ChoiceField choice ->
                new ComboBoxCellEditor(
                        parent,
                        choice.choices().stream().map(ChoiceField.Choice::label).toArray(String[]::new),
                        SWT.READ_ONLY);
            case PartField part -> new ComboBoxCellEditor(parent, part.choices().toArray(String[]::new), SWT.READ_ONLY);
            case ValueField value -> text(parent, value);
            default -> new TextCellEditor(parent);
        };
    }

    private static CellEditor text(Composite parent, ValueField value) {
        CellEditor editor = new RefusingCellEditor(parent);
        editor.setValidator(text -> value.problem((String) text)
                .map((Message problem) -> problem.in(UiTexts.locale()))
                .orElse(null));
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        return switch (fields.apply(row)) {
            case ChoiceField choice -> choice.selected();
            case PartField part -> part.selected();
            case ValueField value -> value.text();
            case TextsField texts -> texts.text(CellText.language(texts));
            default -> "";
        };
    }

    @Override
    protected void setValue(Object row, Object entered) {
        if (entered == null) {
            return;
        }
        switch (fields.apply(row)) {
            case ChoiceField choice when (Integer) entered >= 0 -> choice.select((Integer) entered);
            case PartField part when (Integer) entered >= 0 -> part.select((Integer) entered);
            case ValueField value -> value.set((String) entered);
            case TextsField texts -> texts.set(CellText.language(texts), (String) entered);
            default -> {
                return;
            }
        }
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                done.run();
            }
        });
    }
}
