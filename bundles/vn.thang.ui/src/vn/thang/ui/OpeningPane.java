// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What stands in an editor while its file is being opened. */
public final class OpeningPane extends Composite {

    public OpeningPane(Composite parent, String text, String cancelLabel, Runnable cancel) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Composite column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(column);
        Themes.colour(column, palette -> column.setBackground(new Color(palette.background())));
        Label label = new Label(column, SWT.NONE);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(new ProgressBar(column, SWT.INDETERMINATE));
        Button button = new Button(column, SWT.PUSH);
        button.setText(cancelLabel);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> cancel.run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }
}
