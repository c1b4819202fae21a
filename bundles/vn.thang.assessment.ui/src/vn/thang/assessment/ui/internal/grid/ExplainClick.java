// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import vn.thang.assessment.ui.AssessmentEditors;

/**
 * Ctrl+click on a cell selects it and explains its score; with Ctrl down the pointer is a hand.
 */
final class ExplainClick {
    private ExplainClick() {}

    static void register(UiBindingRegistry registry) {
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.MOD1), (table, event) -> {
            int column = table.getColumnPositionByX(event.x);
            int row = table.getRowPositionByY(event.y);
            table.doCommand(new SelectCellCommand(table, column, row, false, false));
            table.getDisplay().asyncExec(ExplainClick::explain);
        });
        registry.registerMouseMoveBinding(
                new MouseEventMatcher(SWT.MOD1, GridRegion.BODY, 0),
                (table, event) -> table.setCursor(table.getDisplay().getSystemCursor(SWT.CURSOR_HAND)),
                (table, event) -> table.setCursor(null));
    }

    private static void explain() {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(AssessmentEditors.EXPLAIN_COMMAND, null);
        } catch (CommandException e) {
            throw new IllegalStateException(AssessmentEditors.EXPLAIN_COMMAND, e);
        }
    }
}
