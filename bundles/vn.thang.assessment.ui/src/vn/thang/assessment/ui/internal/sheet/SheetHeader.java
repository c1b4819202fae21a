// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.ui.Themes;

/** The line above a sheet: the unit with its neighbours, totals, progress, and what can be done with all of it. */
final class SheetHeader extends Composite {
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Button unit;
    private final CLabel total;
    private final Label progress;

    /**
     * Without a unit yet.
     *
     * @param choose opens a list of units
     */
    SheetHeader(Composite parent, SheetActions actions, Runnable choose) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(8, 6)
                .spacing(6, 4)
                .applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        button("previous", "◂", () -> actions.turnUnit(false));
        unit = button("unit", "", choose);
        unit.setFont(resources.create(FontDescriptor.createFrom(unit.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(220, SWT.DEFAULT)
                .applyTo(unit);
        button("next", "▸", () -> actions.turnUnit(true));
        Button acceptAll = button("acceptAll", SheetTexts.text("header.acceptAll"), () -> actions.acceptAll(false));
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(acceptAll);
        button("notApplicable", SheetTexts.text("header.notApplicable"), actions::notApplicable);
        // A line of their own: beside the buttons there is no room for them while the help is open.
        total = new CLabel(this, SWT.NONE);
        coloured(total, "total");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(4, 1)
                .hint(80, SWT.DEFAULT)
                .applyTo(total);
        progress = label("progress");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progress);
    }

    private Button button(String id, String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setData("id", "sheet." + id);
        button.setToolTipText(SheetTexts.text("header." + id + ".tip"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private Label label(String id) {
        Label label = new Label(this, SWT.NONE);
        coloured(label, id);
        return label;
    }

    private static void coloured(Control label, String id) {
        label.setData("id", "sheet." + id);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
    }

    /** Where a list of units opens. */
    Button unit() {
        return unit;
    }

    void show(SheetModel model) {
        unit.setText((model.title() + "  ▾").replace("&", "&&"));
        total.setText(model.total().replace("&", "&&"));
        total.setToolTipText(model.total());
        progress.setText(model.progress());
        layout();
    }
}
