// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Cells of a table by keyboard: arrows move, F2 and double click edit, Tab goes on to the next cell. */
public final class CellNavigation {
    private CellNavigation() {}

    /** Marks the focused cell; the whole row stays selected and readable. */
    public static FocusCellOwnerDrawHighlighter highlighter(ColumnViewer viewer) {
        return new FocusCellOwnerDrawHighlighter(viewer, false) {
            @Override
            protected Color getSelectedCellForegroundColor(ViewerCell cell) {
                return viewer.getControl().getDisplay().getSystemColor(SWT.COLOR_WHITE);
            }

            @Override
            protected Color getSelectedCellForegroundColorNoFocus(ViewerCell cell) {
                return getSelectedCellForegroundColor(cell);
            }
        };
    }

    public static void install(TableViewer viewer) {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, highlighter(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(
                viewer,
                focus,
                strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }
}
