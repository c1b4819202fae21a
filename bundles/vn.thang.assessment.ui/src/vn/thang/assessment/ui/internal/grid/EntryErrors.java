// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;
import vn.thang.ui.Themes;

/** Says at the open editor why a text is refused; the editor stays open until the text is right or Esc is pressed. */
final class EntryErrors extends AbstractEditErrorHandler {
    private ToolTip balloon;

    EntryErrors() {
        super(null);
    }

    @Override
    public void displayError(ICellEditor editor, Exception error) {
        Control control = editor instanceof QuotientEditor quotient ? quotient.field() : editor.getEditorControl();
        if (control == null || control.isDisposed()) {
            return;
        }
        control.setForeground(new Color(Themes.palette().error()));
        control.setBackground(new Color(Themes.palette().background()));
        hide();
        balloon = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
        balloon.setMessage(error.getMessage());
        balloon.setAutoHide(false);
        balloon.setLocation(control.toDisplay(new Point(8, control.getSize().y)));
        balloon.setVisible(true);
        control.addDisposeListener(e -> hide());
        if (control instanceof Text text) {
            text.addModifyListener(e -> hide());
        }
    }

    @Override
    public void removeError(ICellEditor editor) {
        hide();
    }

    /** What the open balloon says; empty when none is open. */
    String message() {
        return balloon == null || balloon.isDisposed() ? "" : balloon.getMessage();
    }

    private void hide() {
        if (balloon != null && !balloon.isDisposed()) {
            balloon.dispose();
        }
    }
}
