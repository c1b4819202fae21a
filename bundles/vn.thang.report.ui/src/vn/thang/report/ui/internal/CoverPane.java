// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.ReportKind;
import vn.thang.report.production.CoverOrder.Key;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** The words of head and foot, for all documents or for one kind. What is left empty stays as the assessment states it. */
final class CoverPane {
    private static final List<Optional<ReportKind>> SCOPES = List.of(
            Optional.empty(),
            Optional.of(ReportKind.REPORT),
            Optional.of(ReportKind.DECISION),
            Optional.of(ReportKind.NOTICE));
    private static final int LINES = 3;

    private final OrderModel order;
    private final Map<Key, Text> fields = new EnumMap<>(Key.class);
    private Optional<ReportKind> scope = Optional.empty();
    private boolean filling;

    CoverPane(Composite parent, OrderModel order) {
        this.order = order;
        Composite part = Fields.part(parent, "part.cover");
        Fields.label(part, Texts.text("cover.scope"), SWT.CENTER);
        scopes(part);
        for (Key key : Key.values()) {
            if (key.numbered()) {
                continue; // a field of lines cannot say which of them belongs where
            }
            Fields.label(part, Texts.text("cover." + key.word()), key.list() ? SWT.BEGINNING : SWT.CENTER);
            fields.put(key, field(part, key));
        }
    }

    private void scopes(Composite part) {
        Combo scopes = new Combo(part, SWT.READ_ONLY);
        scopes.setData("id", "cover.scope");
        List<String> names = new ArrayList<>(List.of(Texts.text("cover.all")));
        SCOPES.stream()
                .flatMap(Optional::stream)
                .map(kind -> OrderModel.name(kind).in(UiLanguage.locale()))
                .forEach(names::add);
        scopes.setItems(names.toArray(String[]::new));
        scopes.select(0);
        scopes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            scope = SCOPES.get(scopes.getSelectionIndex());
            fill();
        }));
        Fields.fill(scopes);
    }

    private Text field(Composite part, Key key) {
        Text field = new Text(part, SWT.BORDER | (key.list() ? SWT.MULTI | SWT.V_SCROLL | SWT.WRAP : SWT.SINGLE));
        field.setData("id", "cover." + key.word());
        field.setToolTipText(Texts.text("cover.hint." + key.word()));
        if (!key.list()) {
            field.setMessage(Texts.text("cover.stated"));
        }
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(180, key.list() ? LINES * field.getLineHeight() : SWT.DEFAULT)
                .applyTo(field);
        field.addModifyListener(e -> {
            if (!filling) {
                order.cover(scope, key, field.getText());
            }
        });
        field.addTraverseListener(e -> {
            // the tabulator leaves lists too
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        return field;
    }

    /** Shows the words of the scope chosen. */
    void fill() {
        filling = true;
        fields.forEach((key, field) -> field.setText(order.cover(scope, key)));
        filling = false;
    }
}
