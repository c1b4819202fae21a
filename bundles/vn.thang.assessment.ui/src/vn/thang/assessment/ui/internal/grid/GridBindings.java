// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.group.action.ColumnGroupExpandCollapseAction;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/**
 * Keys and clicks as in a spreadsheet: a click selects, typing or F2 or a double click edits, Delete empties; a click on a
 * column sorts, with Shift by one more; a click on a group folds it.
 */
final class GridBindings extends AbstractUiBindingConfiguration {
    private final AssessmentGrid grid;

    GridBindings(AssessmentGrid grid) {
        this.grid = grid;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        edit(registry);
        actions(registry);
        ExplainClick.register(registry);
        GridMenu.register(registry);
        registry.registerFirstSingleClickBinding(
                MouseEventMatcher.columnGroupHeaderLeftClick(SWT.NONE), new ColumnGroupExpandCollapseAction());
        sorting(registry, SWT.NONE, false);
        sorting(registry, SWT.MOD2, true);
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            if (table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)) == 0) {
                grid.toggle(table.getRowIndexByPosition(table.getRowPositionByY(event.y)));
            }
        });
    }

    private static void edit(UiBindingRegistry registry) {
        KeyEditAction edit = new KeyEditAction();
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        for (char typed : "-/.,+".toCharArray()) {
            registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, typed), edit);
        }
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), edit);
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), new MouseEditAction());
    }

    private void actions(UiBindingRegistry registry) {
        key(registry, SWT.NONE, SWT.DEL, grid.actions()::empty);
        key(registry, SWT.MOD1, 'c', grid.actions()::copy);
        key(registry, SWT.MOD1, 'x', grid.actions()::cut);
        key(registry, SWT.MOD1, 'v', grid.actions()::paste);
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.CR), new MoveSelectionAction(MoveDirectionEnum.DOWN));
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD2, SWT.CR), new MoveSelectionAction(MoveDirectionEnum.UP));
        for (int state : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
            home(registry, state);
        }
    }

    /** As where panes are frozen: to the first column that scrolls. */
    private void home(UiBindingRegistry registry, int state) {
        boolean extend = (state & SWT.MOD2) != 0;
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(state, SWT.HOME), (table, event) -> grid.home((state & SWT.MOD1) != 0, extend));
    }

    private static void key(UiBindingRegistry registry, int state, int key, Runnable action) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(state, key), (table, event) -> action.run());
    }

    private void sorting(UiBindingRegistry registry, int state, boolean more) {
        IMouseEventMatcher header = MouseEventMatcher.columnHeaderLeftClick(state);
        IMouseEventMatcher click = (table, event, regions) ->
                header.matches(table, event, regions) && regions != null && !regions.hasLabel(GridRegion.FILTER_ROW);
        IMouseAction select = (table, event) -> table.setFocus();
        registry.registerFirstMouseDownBinding(click, select);
        registry.registerFirstSingleClickBinding(click, (table, event) -> sort(table, event, more));
    }

    private void sort(NatTable table, MouseEvent event, boolean more) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        if (column >= 0) {
            grid.sort(column, more);
        }
    }
}
