// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import vn.thang.ui.Themes;

/** A thin line above the grid that says how its rows are arranged and offers the ways back. */
final class ArrangementBar extends Composite {

    /** A way back. */
    record Offer(String id, String label, Runnable action) {}

    ArrangementBar(Composite parent, String text, List<Offer> offers) {
        super(parent, SWT.NONE);
        setData("id", "grid.arrangement");
        GridLayoutFactory.fillDefaults()
                .numColumns(1 + offers.size())
                .margins(8, 3)
                .spacing(14, 0)
                .applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.header())));
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setData("id", "grid.arrangement.text");
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.header()));
            label.setForeground(new Color(palette.text()));
        });
        for (Offer offer : offers) {
            Link link = new Link(this, SWT.NONE);
            link.setText("<a>" + offer.label() + "</a>");
            link.setData("id", offer.id());
            link.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> offer.action().run()));
            Themes.colour(link, palette -> {
                link.setBackground(new Color(palette.header()));
                link.setLinkForeground(new Color(palette.accent()));
            });
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
        }
    }
}
