// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.property;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import vn.thang.criteria.ui.internal.form.CellText;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.criteria.ui.model.form.FormModel;
import vn.thang.criteria.ui.model.form.ValueField;

/** The fields of an element in the Properties view; typed values can be changed there. */
public final class ElementProperties implements IPropertySource {
    private final EObject element;
    private final FormModel form;

    public ElementProperties(FormContext context, EObject element) {
        this.element = element;
        this.form = new FormModel(context, List.of(element));
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return form.fields().stream().map(ElementProperties::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private static IPropertyDescriptor descriptor(Field field) {
        if (!(field instanceof ValueField value) || !value.editable()) {
            return new PropertyDescriptor(field.key(), field.label());
        }
        TextPropertyDescriptor descriptor = new TextPropertyDescriptor(field.key(), field.label());
        descriptor.setValidator(text -> value.problem((String) text)
                .map(problem -> problem.in(UiTexts.locale()))
                .orElse(null));
        return descriptor;
    }

    private Field field(Object id) {
        return form.fields().stream()
                .filter(field -> field.key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Object getPropertyValue(Object id) {
        return CellText.of(field(id));
    }

    @Override
    public boolean isPropertySet(Object id) {
        return !CellText.of(field(id)).isEmpty();
    }

    @Override
    public void resetPropertyValue(Object id) {
        setPropertyValue(id, "");
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        if (field(id) instanceof ValueField typed && typed.editable()) {
            typed.set((String) value);
        }
    }
}
