// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import vn.thang.ui.Icons;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.QuickFix;
import vn.thang.ui.findings.RuleInfo;

/** The selected finding in full, what can be done about it, and why its rule exists. */
final class ExplanationPane extends ScrolledComposite {
    private final FindingsModel model;
    private final Locale locale;
    private final LocalResourceManager resources;
    private Optional<FoundItem> shown = Optional.empty();
    private Composite content;

    ExplanationPane(Composite parent, FindingsModel model, Locale locale) {
        super(parent, SWT.V_SCROLL);
        this.model = model;
        this.locale = locale;
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setData("id", "findings.explanation");
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Themes.onChange(this, () -> show(shown));
        addListener(SWT.Resize, e -> fit());
    }

    void show(Optional<FoundItem> item) {
        shown = item;
        if (content != null) {
            content.dispose();
        }
        content = new Composite(this, SWT.NONE);
        plain(content);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(content);
        item.ifPresent(this::fill);
        setContent(content);
        fit();
    }

    private void fill(FoundItem item) {
        Palette palette = Themes.palette();
        label(model.text(item), palette.text()).setData("id", "findings.text");
        for (QuickFix fix : List.copyOf(item.fixes())) {
            link(fix);
        }
        Optional<RuleInfo> rule = model.rule(item);
        if (rule.isPresent()) {
            Label name = label(rule.get().name().in(locale), palette.text());
            name.setFont(
                    resources.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD)));
            GridDataFactory.createFrom((GridData) name.getLayoutData())
                    .indent(0, 6)
                    .applyTo(name);
            label(rule.get().description().in(locale), palette.muted());
            label(rule.get().explanation().in(locale), palette.muted());
        }
    }

    private void link(QuickFix fix) {
        Composite line = new Composite(content, SWT.NONE);
        plain(line);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label bulb = new Label(line, SWT.NONE);
        plain(bulb);
        bulb.setImage(resources.create(Icons.FIX.descriptor()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(bulb);
        Link link = new Link(line, SWT.NONE);
        plain(link);
        link.setText("<a>" + fix.label().in(locale).replace("&", "&&") + "</a>");
        link.setData("id", "findings.fix");
        link.setLinkForeground(new Color(Themes.palette().accent()));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fix.apply()));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
    }

    private Label label(String text, RGB colour) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        plain(label);
        label.setForeground(new Color(colour));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void plain(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setBackground(new Color(Themes.palette().background()));
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            int width = Math.max(1, getClientArea().width);
            setMinSize(content.computeSize(width, SWT.DEFAULT));
        }
    }
}
