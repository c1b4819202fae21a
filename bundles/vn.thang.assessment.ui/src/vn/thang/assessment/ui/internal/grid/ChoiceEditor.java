// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Answers to choose from, opened with F2 or a double click. Whoever just types an answer or its points gets a plain field:
 * the list would take the focus and put its first answer in the place of what is typed. An emptied field means missing.
 */
final class ChoiceEditor extends ComboBoxCellEditor {
    private Field field;

    ChoiceEditor(IComboBoxDataProvider choices, int shown) {
        super(choices, shown);
        setFreeEdit(true);
    }

    @Override
    protected Control activateCell(Composite parent, Object content) {
        Control control = super.activateCell(parent, content);
        if (content instanceof Character typed) {
            field.type(typed.toString());
        }
        return control;
    }

    @Override
    public NatCombo createEditorControl(Composite parent) {
        field = new Field(parent, cellStyle, maxVisibleItems);
        addNatComboListener(field);
        return field;
    }

    @Override
    public Object getCanonicalValue() {
        Object value = super.getCanonicalValue();
        return value == null ? displayConverter.displayToCanonicalValue(layerCell, configRegistry, "") : value;
    }

    private static final class Field extends NatCombo {
        private boolean typing;

        Field(Composite parent, IStyle style, int shown) {
            super(parent, style, shown, SWT.NONE);
        }

        private void type(String start) {
            typing = true;
            text.setText(start);
            focusBehind();
            // the table gives the focus once more, and with it selects what was typed
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && text.getSelectionCount() > 0) {
                    focusBehind();
                }
            });
        }

        private void focusBehind() {
            text.forceFocus();
            text.setSelection(text.getCharCount());
        }

        /** Asked for as soon as the field has its place. */
        @Override
        public void showDropdownControl(boolean focusOnText, boolean focusOnFilter) {
            if (typing) {
                focusBehind();
            } else {
                super.showDropdownControl(focusOnText, focusOnFilter);
            }
        }
    }
}
