// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import vn.thang.ui.Themes;

/** The parts that the heads of the analysis views are made of. */
final class Panes {
    private Panes() {}

    /** One below the other, without space between. */
    static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        return column;
    }

    /** The head of a view. */
    static Composite head(Composite column) {
        Composite head = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(6, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Themes.colour(head, palette -> head.setBackground(new Color(palette.header())));
        return head;
    }

    /** Fields beside each other, in as many lines as they need. */
    static Composite row(Composite head) {
        Composite row = new Composite(head, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        Themes.colour(row, palette -> row.setBackground(new Color(palette.header())));
        return row;
    }

    static Label label(Composite parent, String text, int style) {
        Label label = new Label(parent, style);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.header()));
            label.setForeground(new Color(palette.text()));
        });
        return label;
    }

    static Button button(Composite parent, int style, String text, String id, Runnable action) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setData("id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    static Combo combo(Composite parent, String id, String name, Runnable action) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        name(combo, name);
        return combo;
    }

    /** What a screen reader calls a field whose label stands elsewhere. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }

    /** Shows or hides a control for good, with its room. */
    static void show(Control control, boolean shown) {
        if (control.getLayoutData() instanceof org.eclipse.swt.layout.GridData data && data.exclude == shown) {
            data.exclude = !shown;
            control.setVisible(shown);
            control.getParent().layout(true, true);
        }
    }
}
