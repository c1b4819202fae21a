// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The buttons of the console. */
final class ScriptBar {
    /** An entry of a menu. */
    record Entry(String label, Runnable action) {}

    private final Composite bar;
    private Menu menu;

    ScriptBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = RowLayoutFactory.swtDefaults().spacing(6).create();
        layout.center = true;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    }

    Button button(String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(ScriptTexts.text(key));
        button.setData("id", "script." + key);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** A button that opens a menu, whose entries are asked for each time. */
    void menu(String key, Supplier<List<Entry>> entries) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(ScriptTexts.text(key) + " ▾");
        button.setData("id", "script." + key);
        button.addListener(SWT.Selection, e -> open(button, entries.get()));
        button.addDisposeListener(e -> close());
    }

    private void close() {
        if (menu != null) {
            menu.dispose();
        }
    }

    private void open(Button button, List<Entry> entries) {
        close();
        menu = new Menu(button);
        for (Entry each : entries) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(each.label().replace("&", "&&"));
            item.addListener(SWT.Selection, e -> each.action().run());
        }
        if (entries.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(ScriptTexts.text("none"));
            item.setEnabled(false);
        }
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    Text text(String key, int width) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(ScriptTexts.text(key));
        Text text = new Text(bar, SWT.BORDER);
        text.setData("id", "script." + key);
        text.setMessage(ScriptTexts.text(key + ".hint"));
        text.setLayoutData(new org.eclipse.swt.layout.RowData(width, SWT.DEFAULT));
        return text;
    }

    Button check(String key, Consumer<Boolean> changed) {
        Button check = new Button(bar, SWT.CHECK);
        check.setText(ScriptTexts.text(key));
        check.setData("id", "script." + key);
        check.addListener(SWT.Selection, e -> changed.accept(check.getSelection()));
        return check;
    }
}
