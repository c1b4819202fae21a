// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.group.action.ColumnGroupExpandCollapseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Keys and clicks as in a spreadsheet: a click selects, typing or F2 or a double click edits, Delete empties; a click on a
 * criteria group folds it.
 */
final class GridBindings extends AbstractUiBindingConfiguration {
    private final Runnable empty;

    GridBindings(Runnable empty) {
        this.empty = empty;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        KeyEditAction edit = new KeyEditAction();
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, '-'), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), edit);
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> empty.run());
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), new MouseEditAction());
        registry.registerFirstSingleClickBinding(
                MouseEventMatcher.columnGroupHeaderLeftClick(SWT.NONE), new ColumnGroupExpandCollapseAction());
    }
}
