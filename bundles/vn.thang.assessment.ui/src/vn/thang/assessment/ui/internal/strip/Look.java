// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import vn.thang.ui.Themes;

/** Colours of the widgets of panes. */
public final class Look {
    private Look() {}

    /** On the background of the theme, in its letters. */
    public static <T extends Control> T plain(T control) {
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.background()));
            control.setForeground(new Color(palette.text()));
        });
        return control;
    }

    /** A field that can be told from its pane on a dark background, too. */
    static <T extends Control> T field(T control) {
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.dark() ? palette.header() : palette.background()));
            control.setForeground(new Color(palette.text()));
        });
        return control;
    }

    static Label muted(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.muted()));
        });
        return label;
    }
}
