// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.widgets.Composite;

/**
 * The table. Edit &gt; Cut, Copy, Paste and Select all of the workbench call the methods of these names at whatever has
 * the focus, so they are public.
 */
public final class ScoreTable extends NatTable {
    private final GridActions actions;

    ScoreTable(Composite parent, ILayer layer, GridActions actions) {
        super(parent, layer, false);
        this.actions = actions;
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

    public void selectAll() {
        doCommand(new SelectAllCommand());
    }
}
