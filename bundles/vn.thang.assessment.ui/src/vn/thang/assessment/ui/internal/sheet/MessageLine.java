// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.ui.Themes;

/** The line below a sheet: a hint, or what is wrong with what was typed. */
final class MessageLine {
    private final Label label;
    private boolean error;

    MessageLine(Composite parent, String id) {
        label = new Label(parent, SWT.NONE);
        label.setData("id", id);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(error ? palette.error() : palette.muted()));
        });
    }

    Label label() {
        return label;
    }

    void say(String text, boolean isError) {
        error = isError;
        label.setForeground(
                new Color(isError ? Themes.palette().error() : Themes.palette().muted()));
        label.setText(text.replace("&", "&&"));
    }
}
