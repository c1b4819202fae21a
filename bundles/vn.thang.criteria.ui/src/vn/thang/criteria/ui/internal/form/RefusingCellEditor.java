// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.events.ModifyEvent;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import vn.thang.ui.Themes;

/** A text cell that says beside it what would be right while its text is wrong. */
final class RefusingCellEditor extends TextCellEditor {
    private DefaultToolTip tip;

    RefusingCellEditor(Composite parent) {
        super(parent);
    }

    @Override
    protected void editOccured(ModifyEvent event) {
        super.editOccured(event);
        text.setForeground(isValueValid() ? null : new Color(Themes.palette().error()));
        if (tip != null) {
            tip.hide();
        }
        if (!isValueValid()) {
            tip = new DefaultToolTip(text, ToolTip.NO_RECREATE, true);
            tip.setText(getErrorMessage());
            tip.setForegroundColor(new Color(Themes.palette().error()));
            tip.setHideOnMouseDown(false);
            tip.show(new Point(0, text.getSize().y + 2));
        }
        text.setToolTipText(isValueValid() ? null : getErrorMessage());
    }

    /** A wrong text is not entered; the cell stays open until it is right or Escape is pressed. */
    @Override
    protected void focusLost() {
        if (isValueValid()) {
            super.focusLost();
        } else {
            fireCancelEditor();
        }
        hide();
    }

    @Override
    protected void handleDefaultSelection(SelectionEvent event) {
        if (isValueValid()) {
            super.handleDefaultSelection(event);
        } else {
            text.getDisplay().beep();
        }
    }

    @Override
    public void deactivate() {
        hide();
        super.deactivate();
    }

    private void hide() {
        if (tip != null) {
            tip.hide();
        }
    }
}
