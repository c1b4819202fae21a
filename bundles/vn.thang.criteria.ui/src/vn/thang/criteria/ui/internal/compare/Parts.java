// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import vn.thang.ui.Themes;

/** Widgets that the parts of the page share. */
final class Parts {
    private Parts() {}

    /** A line above a list. */
    static Composite head(Composite parent, int columns) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(8, 4)
                .spacing(6, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        background(head);
        return head;
    }

    static void background(Control control) {
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.background()));
            control.setForeground(new Color(palette.text()));
        });
    }

    /** A table or a tree in the colours of the page around it. */
    static void list(Table table) {
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            table.setForeground(new Color(palette.text()));
            table.setHeaderBackground(new Color(palette.header()));
            table.setHeaderForeground(new Color(palette.text()));
        });
    }

    static void list(Tree tree) {
        Themes.colour(tree, palette -> {
            tree.setBackground(new Color(palette.background()));
            tree.setForeground(new Color(palette.text()));
            tree.setHeaderBackground(new Color(palette.header()));
            tree.setHeaderForeground(new Color(palette.text()));
        });
    }

    /** The name of a list, at the left. */
    static Label title(Composite head) {
        Label title = new Label(head, SWT.NONE);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setFont(fonts.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        background(title);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        return title;
    }

    /** A low pane that says what would stand here, with the button that brings it. */
    static Composite invitation(Composite parent, String key, String id, Runnable action) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(12, 2)
                .applyTo(pane);
        background(pane);
        Label title = title(pane);
        title.setText(CompareTexts.text(key));
        Button button = button(pane, key + ".choose", id, action);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(button);
        Label text = muted(pane, CompareTexts.text(key + ".text"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        return pane;
    }

    static Label muted(Composite parent, String text, int style) {
        Label label = new Label(parent, style);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.muted()));
        });
        return label;
    }

    static Button button(Composite head, String key, String id, Runnable action) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(CompareTexts.text(key));
        button.setData("id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        return button;
    }
}
