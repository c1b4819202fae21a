// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import vn.thang.ui.ColumnRoom;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** The steps of all open editors; a click goes to the state after a step. */
final class StepTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final int[] WIDTHS = {76, 200, 150};
    private static final int WHAT = 1;

    private final Table table;
    private List<UndoSteps.Step> steps = List.of();

    StepTable(Composite parent, Consumer<UndoSteps.Step> chosen) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "history.steps");
        table.setHeaderVisible(true);
        for (String key : List.of("step.when", "step.what", "step.editor")) {
            column(key);
        }
        ColumnRoom.share(table, WIDTHS, WHAT);
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            table.setForeground(new Color(palette.text()));
            colour();
        });
        // Not at every selection: the platform selects a line when the table gets the focus.
        table.addListener(SWT.MouseUp, e -> {
            if (e.button == 1) {
                choose(table.getItem(new Point(e.x, e.y)), chosen);
            }
        });
        table.addListener(SWT.DefaultSelection, e -> choose(e.item instanceof TableItem item ? item : null, chosen));
    }

    private void choose(TableItem item, Consumer<UndoSteps.Step> chosen) {
        int index = item == null ? -1 : table.indexOf(item);
        if (index >= 0 && index < steps.size()) {
            chosen.accept(steps.get(index));
        }
    }

    private void column(String key) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(HistoryTexts.text(key));
    }

    Table control() {
        return table;
    }

    /** The editors of a page that can undo. */
    static Map<IUndoContext, String> editors(IWorkbenchPage page) {
        Map<IUndoContext, String> editors = new LinkedHashMap<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null) {
                Optional.ofNullable(editor.getAdapter(IUndoContext.class))
                        .ifPresent(context -> editors.put(context, editor.getTitle()));
            }
        }
        return editors;
    }

    void show(List<UndoSteps.Step> next) {
        steps = next;
        table.setRedraw(false);
        table.setItemCount(next.size());
        for (int i = 0; i < next.size(); i++) {
            table.getItem(i).setText(texts(next.get(i)));
        }
        table.deselectAll();
        colour();
        table.setRedraw(true);
    }

    private static String[] texts(UndoSteps.Step step) {
        String label =
                step.operation().map(IUndoableOperation::getLabel).orElseGet(() -> HistoryTexts.text("step.opened"));
        String mark = step.current() ? "▸ " : step.done() ? "   " : "↶ ";
        return new String[] {step.when().map(TIME::format).orElse(""), mark + label, step.editor()};
    }

    private void colour() {
        Palette palette = Themes.palette();
        for (int i = 0; i < table.getItemCount() && i < steps.size(); i++) {
            TableItem item = table.getItem(i);
            item.setForeground(new Color(steps.get(i).done() ? palette.text() : palette.muted()));
        }
    }
}
