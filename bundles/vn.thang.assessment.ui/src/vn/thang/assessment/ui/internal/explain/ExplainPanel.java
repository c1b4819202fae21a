// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.model.DetailsText;
import vn.thang.assessment.ui.session.CellDetails;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.Themes;

/** The text of a derivation with a heading; asks the session for it and never waits. */
final class ExplainPanel extends Composite {
    private static final Messages MESSAGES = Messages.of(ExplainPanel.class);

    private final Locale locale;
    private final Label title;
    private final StyledText text;
    private SelectedCell shown;

    ExplainPanel(Composite parent, Locale locale) {
        super(parent, SWT.NONE);
        this.locale = locale;
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(this);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        title = new Label(this, SWT.NONE);
        title.setData("id", "explain.title");
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(title);
        text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "explain.text");
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 80).applyTo(text);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Themes.colour(title, palette -> {
            title.setBackground(new Color(palette.background()));
            title.setForeground(new Color(palette.text()));
        });
        Themes.colour(text, palette -> {
            text.setBackground(new Color(palette.background()));
            text.setForeground(new Color(palette.text()));
        });
        clear();
    }

    void clear() {
        shown = null;
        title.setText(MESSAGES.text(locale, "explain.empty"));
        text.setText(MESSAGES.text(locale, "explain.empty.hint"));
    }

    void show(SelectedCell cell) {
        shown = cell;
        cell.session()
                .details(cell.unit(), cell.node())
                .thenAccept(details -> getDisplay().asyncExec(() -> {
                    if (!isDisposed() && cell.equals(shown)) {
                        print(details);
                    }
                }));
    }

    private void print(CellDetails details) {
        DetailsText texts = new DetailsText(details, locale, ZoneId.systemDefault());
        title.setText(texts.title().replace("&", "&&"));
        String entries = String.join("\n", texts.entries());
        text.setText(entries.isEmpty() ? texts.derivation() : texts.derivation() + "\n\n" + entries);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
