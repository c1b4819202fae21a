// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of the grid; commands are contributed to {@value #ID}. */
final class GridMenu {
    private static final String ID = "popup:vn.thang.assessment.ui.grid";

    private GridMenu() {}

    static void on(NatTable table) {
        MenuManager manager = new MenuManager();
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(manager, ID);
        table.setMenu(manager.createContextMenu(table));
        table.addDisposeListener(e -> {
            menus.releaseContributions(manager);
            manager.dispose();
        });
    }

    /** A right click outside the selection selects the cell first, as in a spreadsheet. */
    static void register(UiBindingRegistry registry) {
        registry.registerFirstMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), GridMenu::select);
    }

    private static void select(NatTable table, MouseEvent event) {
        int column = table.getColumnPositionByX(event.x);
        int row = table.getRowPositionByY(event.y);
        ILayerCell cell = table.getCellByPosition(column, row);
        if (cell != null && cell.getDisplayMode() != DisplayMode.SELECT) {
            table.doCommand(new SelectCellCommand(table, column, row, false, false));
        }
    }
}
