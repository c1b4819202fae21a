// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import vn.thang.ui.Themes;

/** The field over a cell while a person types into it. */
final class CellTyping {

    /** What happens at the keys that end typing. */
    interface Keys {
        /** Enter: the text was taken over. */
        void entered();

        /** Tab: the text was taken over. */
        void tabbed(boolean forward);

        /** The text was refused, and why; the field stays open. */
        void refused(String why);
    }

    private final Tree tree;
    private final Keys keys;
    private final TreeEditor place;
    private Control field;
    private Function<String, Optional<String>> taker;

    CellTyping(Tree tree, Keys keys) {
        this.tree = tree;
        this.keys = keys;
        place = new TreeEditor(tree);
        place.grabHorizontal = true;
    }

    /** Whether a field is open. */
    boolean isOpen() {
        return field != null;
    }

    /**
     * Opens a field.
     *
     * @param text what stands in it first
     * @param choices to choose from; none = a plain text
     * @param select whether typing replaces what stands in it
     * @param take takes the text over, or says why not
     */
    void open(
            TreeItem item,
            int column,
            String text,
            String[] choices,
            boolean select,
            Function<String, Optional<String>> take) {
        cancel();
        taker = take;
        field = choices.length == 0 ? text(text, select) : combo(text, choices, select);
        field.setData("id", "sheet.cell");
        Themes.colour(field, palette -> {
            field.setBackground(new Color(palette.background()));
            field.setForeground(new Color(palette.text()));
        });
        place.minimumWidth = choices.length == 0 ? 50 : 180;
        place.setEditor(field, item, column);
        field.addTraverseListener(this::traverse);
        field.addListener(SWT.FocusOut, e -> tree.getDisplay().asyncExec(this::left));
        field.setFocus();
        if (!select && field instanceof Combo combo) {
            // GTK selects what stands in a combo that gets the focus: the next key would replace the first one.
            combo.setSelection(new Point(text.length(), text.length()));
        }
    }

    private Text text(String text, boolean select) {
        Text made = new Text(tree, SWT.BORDER | SWT.SINGLE);
        made.setText(text);
        made.setSelection(select ? 0 : text.length(), text.length());
        return made;
    }

    private Combo combo(String text, String[] choices, boolean select) {
        Combo made = new Combo(tree, SWT.DROP_DOWN);
        made.setItems(choices);
        made.setText(text);
        made.setSelection(new Point(select ? 0 : text.length(), text.length()));
        return made;
    }

    private void traverse(TraverseEvent e) {
        switch (e.detail) {
            case SWT.TRAVERSE_RETURN -> {
                e.doit = false;
                if ((e.stateMask & SWT.MOD1) == 0 && finish()) {
                    keys.entered();
                }
            }
            case SWT.TRAVERSE_ESCAPE -> {
                e.doit = false;
                cancel();
                tree.setFocus();
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                e.doit = false;
                if (finish()) {
                    keys.tabbed(e.detail == SWT.TRAVERSE_TAB_NEXT);
                }
            }
            default -> {}
        }
    }

    /** Somewhere else was clicked: what was typed counts, unless it is refused. */
    private void left() {
        if (isOpen() && !field.isDisposed() && !field.isFocusControl() && !hasPopup()) {
            finish();
        }
    }

    private boolean hasPopup() {
        return field instanceof Combo combo && combo.getListVisible();
    }

    /** Takes the text over and closes the field; false when it is refused. */
    boolean finish() {
        if (!isOpen()) {
            return true;
        }
        String typed = field instanceof Text text ? text.getText() : ((Combo) field).getText();
        Optional<String> refusal = taker.apply(typed);
        refusal.ifPresent(keys::refused);
        if (refusal.isEmpty()) {
            cancel();
            tree.setFocus();
        }
        return refusal.isEmpty();
    }

    /** Closes the field and forgets the text. */
    void cancel() {
        if (field != null) {
            Control closed = field;
            field = null;
            closed.dispose();
        }
    }
}
