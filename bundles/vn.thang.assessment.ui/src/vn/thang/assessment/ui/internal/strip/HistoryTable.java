// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.assessment.ui.session.JournalPage;
import vn.thang.assessment.ui.sheet.JournalText;

/** Who changed the line, when, from what to what, and why. */
final class HistoryTable {
    private static final String[] COLUMNS = {"when", "who", "what", "before", "after", "why"};
    private static final int[] WIDTHS = {172, 100, 230, 80, 80, 220};

    private final Table table;

    HistoryTable(Composite parent) {
        table = Look.plain(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE));
        table.setData("id", "strip.history");
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, i == 3 || i == 4 ? SWT.RIGHT : SWT.LEFT);
            column.setText(StripTexts.text("history." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
    }

    Table control() {
        return table;
    }

    void show(StripContent content) {
        table.setRedraw(false);
        table.removeAll();
        for (JournalPage.Entry entry : content.history()) {
            JournalText.Line line = content.journal().line(entry);
            new TableItem(table, SWT.NONE).setText(new String[] {
                line.when(),
                line.author(),
                line.what(),
                line.before().isEmpty() ? "–" : line.before(),
                line.after().isEmpty() ? "–" : line.after(),
                line.comment()
            });
        }
        table.setRedraw(true);
    }
}
