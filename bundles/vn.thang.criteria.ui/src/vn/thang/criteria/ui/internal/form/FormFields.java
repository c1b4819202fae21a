// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.ui.model.form.ChoiceField;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormModel;
import vn.thang.criteria.ui.model.form.ListField;
import vn.thang.criteria.ui.model.form.PartField;
import vn.thang.criteria.ui.model.form.PickField;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.criteria.ui.model.form.ValueField;
import vn.thang.criteria.ui.model.form.ValueKind;

/** The fields of a form in two columns: labels and controls. */
final class FormFields {
    private static final int LABEL_WIDTH = 130;

    private final FormModel model;
    private final List<FieldControl> controls = new ArrayList<>();

    /** @param parent has a grid layout with two columns */
    FormFields(Composite parent, FormModel model) {
        this.model = model;
        for (Field field : model.fields()) {
            add(parent, field);
        }
    }

    private void add(Composite parent, Field field) {
        boolean flag = field instanceof ChoiceField choice && choice.flag();
        boolean tall = field instanceof TextsField
                || field instanceof ListField
                || field instanceof PartField
                || field instanceof ValueField value && value.kind() == ValueKind.LINES;
        Label label = new Label(parent, SWT.WRAP);
        label.setText(flag ? "" : field.label());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, tall ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, tall ? 4 : 0)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        controls.add(control(cell, field));
    }

    private FieldControl control(Composite cell, Field field) {
        return switch (field) {
            case ValueField value
            when value.kind() == ValueKind.FORMULA || value.kind() == ValueKind.CONDITION ->
                new FormulaControl(cell, value, model.context().framework());
            case ValueField value -> new ValueControl(cell, value);
            case ChoiceField choice -> ChoiceControl.of(cell, choice);
            case PickField pick -> new PickControl(cell, pick);
            case TextsField texts -> new TextsControl(cell, texts);
            case PartField part -> new PartControl(cell, part);
            case ListField list -> new ListControl(cell, list);
        };
    }

    void refresh() {
        controls.forEach(FieldControl::refresh);
    }
}
