// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.Importer;
import vn.thang.exchange.Importers;
import vn.thang.exchange.TableImporter;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;

/** Which importer reads the file, with what can be chosen for it; nothing to be seen while there is only that for tables. */
final class ImporterChoice {
    private final List<Importer> importers =
            Importers.all().stream().filter(Importer::forFramework).toList();
    private final Map<String, String> values = new HashMap<>();
    private final Composite line;
    private final Combo formats;
    private final Runnable changed;
    private Composite parameters;

    ImporterChoice(Composite page, Runnable changed) {
        this.changed = changed;
        line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .indent(20, 0)
                .exclude(importers.size() == 1)
                .applyTo(line);
        new Label(line, SWT.NONE).setText(Texts.text("create.units.importer"));
        formats = new Combo(line, SWT.READ_ONLY);
        formats.setData("id", "create.units.importer");
        importers.forEach(each -> formats.add(each.label().in(UiLanguage.locale())));
        formats.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(formats);
        formats.addListener(SWT.Selection, e -> chosen());
        line.setVisible(importers.size() > 1);
        show();
    }

    Importer importer() {
        return importers.get(formats.getSelectionIndex());
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Why a value that was typed cannot be. */
    Optional<Message> problem() {
        return importer().parameters().stream()
                .filter(each -> values.containsKey(each.name()))
                .flatMap(each -> each.problem(values.get(each.name())).stream())
                .findFirst();
    }

    void enable(boolean enabled) {
        formats.setEnabled(enabled);
    }

    /** For the dialog that asks for the file. */
    String filter() {
        return importer().endings().stream().map(ending -> "*." + ending).collect(Collectors.joining(";"));
    }

    private void chosen() {
        values.clear();
        parameters.dispose();
        show();
        line.getParent().layout(true, true);
        changed.run();
    }

    /** The scorecard is chosen on the page for all importers. */
    private void show() {
        formats.setToolTipText(importer().description().in(UiLanguage.locale()));
        parameters = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parameters);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(parameters);
        importer().parameters().stream()
                .filter(each -> !each.name().equals(TableImporter.SCORECARD))
                .forEach(this::field);
    }

    private void field(Parameter parameter) {
        Locale locale = UiLanguage.locale();
        Label label = new Label(parameters, SWT.NONE);
        label.setText(parameter.label().in(locale));
        Control field = parameter.kind() == Parameter.Kind.CHOICE ? choice(parameter) : text(parameter);
        field.setToolTipText(parameter.description().in(locale));
        field.setData("id", "create.units.set." + parameter.name());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    }

    private Control choice(Parameter parameter) {
        Combo combo = new Combo(parameters, SWT.READ_ONLY);
        combo.setItems(parameter.choices().toArray(String[]::new));
        combo.select(parameter.choices().indexOf(parameter.preset()));
        combo.addListener(SWT.Selection, e -> set(parameter, parameter.choices().get(combo.getSelectionIndex())));
        return combo;
    }

    private Control text(Parameter parameter) {
        Text text = new Text(parameters, SWT.BORDER);
        text.setText(parameter.preset());
        text.addListener(SWT.Modify, e -> set(parameter, text.getText().strip()));
        return text;
    }

    private void set(Parameter parameter, String value) {
        values.put(parameter.name(), value);
        changed.run();
    }
}
