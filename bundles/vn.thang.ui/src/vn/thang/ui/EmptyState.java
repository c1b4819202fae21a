// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A pane that has nothing to show yet: what belongs here, and the buttons that bring it. */
public final class EmptyState extends Composite {
    private static final int WIDTH = 460;

    /** One way on: a button with a line below it that says what will happen. */
    public record Choice(String id, Icons icon, String label, String hint, Runnable action) {}

    private final LocalResourceManager resources;

    public EmptyState(Composite parent, Icons icon, String title, String text, List<Choice> choices) {
        super(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Composite column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(column);
        Themes.colour(column, palette -> column.setBackground(new Color(palette.background())));
        heading(column, icon, title);
        label(column, text, false);
        choices.forEach(choice -> choice(column, choice));
    }

    private void heading(Composite column, Icons icon, String title) {
        Composite line = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Themes.colour(line, palette -> line.setBackground(new Color(palette.background())));
        Label image = new Label(line, SWT.NONE);
        Themes.colour(image, palette -> {
            image.setBackground(new Color(palette.background()));
            image.setImage(resources.create(icon.descriptor()));
        });
        Label heading = label(line, title, false);
        heading.setFont(font(heading, 8, SWT.BOLD));
    }

    private void choice(Composite column, Choice choice) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(choice.label());
        button.setData("id", choice.id());
        Themes.onChange(
                button, () -> button.setImage(resources.create(choice.icon().descriptor())));
        button.setImage(resources.create(choice.icon().descriptor()));
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> choice.action().run()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(0, 12)
                .hint(SWT.DEFAULT, 36)
                .applyTo(button);
        label(column, choice.hint(), true);
    }

    private static Label label(Composite parent, String text, boolean muted) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH / 2, SWT.DEFAULT)
                .applyTo(label);
        Themes.colour(label, palette -> {
            RGB colour = muted ? palette.muted() : palette.text();
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(colour));
        });
        return label;
    }

    private Font font(Label label, int bigger, int style) {
        return resources.create(FontDescriptor.createFrom(label.getFont())
                .increaseHeight(bigger)
                .setStyle(style));
    }
}
