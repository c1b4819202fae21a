// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a pane that its reader must not miss, for instance that scores are a reconstruction. */
public final class NoticeBar extends Composite {

    /** A way out of what the notice says, as a button behind it. */
    public record Choice(String id, String label, Runnable action) {}

    public NoticeBar(Composite parent, String text) {
        this(parent, text, List.of());
    }

    public NoticeBar(Composite parent, String text, List<Choice> choices) {
        super(parent, SWT.NONE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults()
                .numColumns(2 + choices.size())
                .margins(8, 5)
                .applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(icon);
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setData("id", "notice");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        Themes.colour(this, palette -> setBackground(new Color(palette.notice())));
        Themes.colour(icon, palette -> {
            icon.setBackground(new Color(palette.notice()));
            icon.setImage(resources.create(Icons.WARNING.descriptor()));
        });
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.notice()));
            label.setForeground(new Color(palette.noticeText()));
        });
        choices.forEach(this::choice);
    }

    private void choice(Choice choice) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(choice.label());
        button.setData("id", choice.id());
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> choice.action().run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }
}
