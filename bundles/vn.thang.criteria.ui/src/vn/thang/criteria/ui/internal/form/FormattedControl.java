// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.criteria.text.FormattedText;
import vn.thang.criteria.text.FormattedText.Kind;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.ui.Icons;

/** A text of one language with simple formatting, shown as it will look. */
final class FormattedControl implements FieldControl {
    private static final int PAUSE_MILLIS = 900;
    private static final int LINES = 4;

    private final TextsField field;
    private final String language;
    private final StyledText text;
    private final FormattedLines lines;
    private final Runnable paused = this::pause;
    private boolean showing;
    private boolean touched;
    private String shown = "";

    FormattedControl(Composite parent, TextsField field, String language) {
        this.field = field;
        this.language = language;
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        ToolBar bar = new ToolBar(box, SWT.FLAT | SWT.HORIZONTAL);
        text = new StyledText(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        lines = new FormattedLines(text);
        text.setEditable(field.editable());
        text.setData("id", "form." + field.key() + "." + language);
        Names.name(text, field.label() + " (" + language + ")");
        text.setMargins(4, 3, 4, 3);
        text.setTabs(2);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(100, text.getLineHeight() * LINES)
                .applyTo(text);
        item(bar, Icons.BOLD, "bold", () -> lines.toggle(SWT.BOLD));
        item(bar, Icons.ITALIC, "italic", () -> lines.toggle(SWT.ITALIC));
        item(bar, Icons.BULLETS, "bullets", () -> lines.toggle(Kind.BULLET));
        item(bar, Icons.NUMBERS, "numbers", () -> lines.toggle(Kind.NUMBER));
        item(bar, Icons.LINK, "link", this::link);
        bar.setEnabled(field.editable());
        show();
        text.addModifyListener(e -> changed());
        text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.stateMask == SWT.MOD1 && (e.keyCode == 'b' || e.keyCode == 'i')) {
                lines.toggle(e.keyCode == 'b' ? SWT.BOLD : SWT.ITALIC);
                changed();
            }
        }));
        text.addTraverseListener(e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        Pending.register(text, this::commit);
    }

    private void item(ToolBar bar, Icons icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image(bar));
        item.setToolTipText(UiTexts.text("format." + key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            action.run();
            changed();
            text.setFocus();
        }));
    }

    private void link() {
        InputDialog dialog = new InputDialog(
                text.getShell(),
                UiTexts.text("format.link"),
                UiTexts.text("format.address"),
                "https://",
                address -> FormattedText.isSafe(address) ? null : UiTexts.text("format.address.wrong"));
        if (text.getSelectionCount() > 0 && dialog.open() == Window.OK) {
            lines.link(dialog.getValue());
        }
    }

    private void changed() {
        if (!showing) {
            touched = true;
            text.getDisplay().timerExec(-1, paused);
            text.getDisplay().timerExec(PAUSE_MILLIS, paused);
        }
    }

    private void pause() {
        if (!text.isDisposed()) {
            commit();
        }
    }

    private void commit() {
        text.getDisplay().timerExec(-1, paused);
        if (field.editable() && touched) {
            touched = false;
            shown = lines.read().markup();
            field.set(language, shown);
        }
    }

    @Override
    public void refresh() {
        if (!touched && !field.text(language).equals(shown)) {
            show();
        }
    }

    private void show() {
        showing = true;
        shown = field.text(language);
        lines.show(FormattedText.parse(shown));
        showing = false;
    }
}
