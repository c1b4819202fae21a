// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.FindingCounts;
import vn.thang.ui.findings.FindingKind;

/** Counts that switch severities on and off, the kind, and a search field. */
final class FindingsFilters extends Composite {
    private final FindingsModel model;
    private final Locale locale;
    private final LocalResourceManager resources;
    private final ToolBar counts;
    private final Map<Severity, ToolItem> buttons = new EnumMap<>(Severity.class);
    private final Text search;
    private final Label checked;

    FindingsFilters(Composite parent, FindingsModel model, Locale locale, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        this.locale = locale;
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(6, 3)
                .spacing(8, 0)
                .applyTo(this);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        counts = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            button(severity, changed);
        }
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(counts);
        Combo kind = new Combo(this, SWT.READ_ONLY);
        kind.setData("id", "findings.kind");
        kind.add(text("kind.all"));
        List<FindingKind> kinds = List.of(FindingKind.values());
        kinds.forEach(each -> kind.add(each.label().in(locale)));
        kind.select(0);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int index = kind.getSelectionIndex();
            model.filter(index == 0 ? Optional.empty() : Optional.of(kinds.get(index - 1)));
            changed.run();
        }));
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(text("search"));
        search.setData("id", "findings.search");
        search.addModifyListener(e -> {
            model.filter(search.getText());
            changed.run();
        });
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(180, SWT.DEFAULT)
                .applyTo(search);
        checked = new Label(this, SWT.RIGHT);
        checked.setData("id", "findings.checked");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(checked);
        Themes.onChange(this, this::icons);
    }

    private void button(Severity severity, Runnable changed) {
        ToolItem item = new ToolItem(counts, SWT.CHECK);
        item.setSelection(true);
        item.setData("id", "findings." + severity.name().toLowerCase(Locale.ROOT));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.filter(severity, item.getSelection());
            changed.run();
        }));
        buttons.put(severity, item);
        icons();
    }

    private void icons() {
        buttons.forEach((severity, item) ->
                item.setImage(resources.create(SeverityIcon.of(severity).descriptor())));
    }

    void refresh() {
        FindingCounts found = model.counts();
        buttons.forEach((severity, item) -> {
            item.setText(String.valueOf(found.of(severity)));
            item.setToolTipText(text("show." + severity.name().toLowerCase(Locale.ROOT), found.of(severity)));
        });
        checked.setText(model.checkedText());
        checked.setToolTipText(model.checkedText());
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }

    private String text(String key, Object... args) {
        return Messages.of(FindingsFilters.class).text(locale, key, args);
    }
}
