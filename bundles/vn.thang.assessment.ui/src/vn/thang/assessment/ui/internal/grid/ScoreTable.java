// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PixelCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

/**
 * The table. Edit &gt; Cut, Copy, Paste and Select all of the workbench call the methods of these names at whatever has
 * the focus, so they are public.
 */
public final class ScoreTable extends NatTable {
    private final GridActions actions;
    private final ViewportLayer viewport;

    ScoreTable(Composite parent, GridLayers layers, GridActions actions) {
        super(parent, layers.grid, false);
        this.actions = actions;
        viewport = layers.viewport;
    }

    public void copy() {
        actions.copy();
    }

    public void cut() {
        actions.cut();
    }

    public void paste() {
        actions.paste();
    }

    /** All cells; what is in sight stays in sight, as in a spreadsheet. */
    public void selectAll() {
        PixelCoordinate origin = viewport.getOrigin();
        doCommand(new SelectAllCommand());
        viewport.setOriginX(origin.getX());
        viewport.setOriginY(origin.getY());
    }
}
