// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.FoundItem;

/** The widgets of the findings view: filters above, the table, and beside it why and what can be done. */
final class FindingsPanel extends Composite {
    /** From this width on the explanation stands at the right of the table, below it otherwise. */
    private static final int WIDE = 620;

    private final FindingsModel model;
    private final FindingsFilters filters;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final SashForm sash;
    private final FindingsTable table;
    private final ExplanationPane explanation;
    private Composite empty;

    FindingsPanel(Composite parent, Locale locale) {
        super(parent, SWT.NONE);
        model = new FindingsModel(locale);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        filters = new FindingsFilters(this, model, locale, this::refresh);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new FindingsTable(sash, model, locale, this::selected);
        explanation = new ExplanationPane(sash, model, locale);
        sash.setWeights(68, 32);
        sash.addListener(
                SWT.Resize, e -> sash.setOrientation(sash.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
        show(Optional.empty());
    }

    /** Shows what a source has found by now. */
    void show(Optional<FindingsSource> source) {
        model.show(source);
        refresh();
    }

    private void refresh() {
        filters.refresh();
        List<FoundItem> items = model.shown();
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        if (items.isEmpty()) {
            Icons icon = model.counts().total() == 0 ? Icons.INFO : Icons.SEARCH;
            empty = new EmptyState(stack, icon, model.emptyTitle(), model.emptyText(), List.of());
            empty.setData("id", "findings.empty");
        }
        table.refresh();
        layout.topControl = items.isEmpty() ? empty : sash;
        stack.layout(true, true);
    }

    private void selected(Optional<FoundItem> item) {
        explanation.show(item);
    }

    @Override
    public boolean setFocus() {
        return model.shown().isEmpty() ? filters.setFocus() : table.setFocus();
    }
}
