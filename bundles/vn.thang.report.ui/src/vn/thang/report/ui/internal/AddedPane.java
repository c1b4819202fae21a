// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.extension.Parameter;
import vn.thang.report.SectionProvider;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** What installed bundles offer: sections to add, and what can be chosen for them and for formats, as they declare it. */
final class AddedPane {
    private final OrderModel order;
    private final Composite part;

    private AddedPane(Composite part, OrderModel order) {
        this.part = part;
        this.order = order;
    }

    static void create(Composite parent, OrderModel order) {
        AddedPane pane = new AddedPane(Fields.part(parent, "part.added"), order);
        order.addable().forEach(pane::section);
        order.offered().forEach((id, parameters) -> parameters.forEach(each -> pane.parameter(id, each)));
    }

    private void section(SectionProvider section) {
        Locale locale = UiLanguage.locale();
        Button box = Fields.button(part, SWT.CHECK, section.label().in(locale), "section." + section.id(), () -> {});
        box.setToolTipText(section.description().in(locale));
        box.setSelection(order.adds(section));
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> order.add(section, box.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
    }

    private void parameter(String owner, Parameter parameter) {
        Locale locale = UiLanguage.locale();
        String description = parameter.description().in(locale);
        Fields.label(part, Texts.text("added.parameter", parameter.label().in(locale), owner), SWT.CENTER)
                .setToolTipText(description);
        String id = "set." + owner + "." + parameter.name();
        if (parameter.kind() == Parameter.Kind.CHOICE) {
            choice(owner, parameter).setData("id", id);
        } else {
            Text field = new Text(part, SWT.BORDER);
            field.setText(order.value(owner, parameter));
            field.setToolTipText(description);
            field.setData("id", id);
            field.addModifyListener(
                    e -> order.set(owner, parameter, field.getText().strip()));
            Fields.fill(field);
        }
    }

    private Combo choice(String owner, Parameter parameter) {
        List<String> choices = parameter.choices();
        Combo combo = new Combo(part, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        combo.select(choices.indexOf(order.value(owner, parameter)));
        combo.setToolTipText(parameter.description().in(UiLanguage.locale()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> order.set(owner, parameter, choices.get(combo.getSelectionIndex()))));
        Fields.fill(combo);
        return combo;
    }
}
