// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page of the targets, with mouse and keyboard. */
class TargetsTest {
    private static final int TARGETS = 4;
    private static final int STATE = 0;
    private static final int LIMIT = 3;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private Table table;

    private Path openPage() throws Exception {
        Path copy = workbench.openCopy(folder);
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        Rectangle tab = tabs.getItem(TARGETS).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        table = ui.byId(workbench.window(), Table.class, "targets.table");
        return copy;
    }

    private Text text(Shell shell, String id) {
        return ui.byId(shell, Text.class, id);
    }

    private void write(Shell shell, String id, String content) {
        Text field = text(shell, id);
        ui.click(field);
        ui.untilTrue("focus in " + id, field::isFocusControl);
        ui.key('a', SWT.CTRL);
        ui.type(content);
        ui.untilTrue(content, () -> field.getText().equals(content));
    }

    private void click(Shell shell, String id) {
        ui.click(ui.byId(shell, Button.class, id));
    }

    /** Any unit of the sample has some share of its maximum at its scorecard, none has more than 100 %. */
    @Test
    void aTargetIsAddedJudgedFilteredAndUndone() throws Exception {
        openPage();
        ui.dialog(() -> click(workbench.window(), "targets.add"), dialog -> {
            Button ok = ui.byId(dialog, Button.class, "target.ok");
            assertFalse(ok.isEnabled(), "a target needs a limit");
            write(dialog, "target.limit", "98");
            assertFalse(ok.isEnabled(), "98 without a sign is no target");
            write(dialog, "target.limit", "> 100");
            write(dialog, "target.deadline", "31/12/2019");
            write(dialog, "target.owner", "Lan");
            Screen.picture("targets-dialog", dialog);
            ui.click(ok);
        });
        ui.untilTrue("added", () -> table.getItemCount() == 1);
        assertEquals("> 100 %", table.getItem(0).getText(LIMIT));
        write(workbench.window(), "targets.day", "2019-06-01");
        String before = table.getItem(0).getText(STATE);
        write(workbench.window(), "targets.day", "2020-01-01");
        ui.untilTrue("overdue", () -> !table.getItem(0).getText(STATE).equals(before));
        assertTrue(table.getItem(0).getImage(STATE) != null, "an icon beside the word");
        Screen.picture("targets-overdue", workbench.window());
        Combo filter = ui.byId(workbench.window(), Combo.class, "targets.filter");
        filter.select(2); // at risk: the one there is is overdue
        filter.notifyListeners(SWT.Selection, new Event());
        ui.untilTrue("filtered out", () -> table.getItemCount() == 0);
        filter.select(1); // overdue
        filter.notifyListeners(SWT.Selection, new Event());
        ui.untilTrue("filtered", () -> table.getItemCount() == 1);
        ui.click(table, 60, table.getHeaderHeight() + 60, 1);
        ui.key('z', SWT.CTRL);
        ui.untilTrue("undone", () -> table.getItemCount() == 0);
    }

    private Table lines(Shell dialog, String id) {
        return ui.byId(dialog, Table.class, id);
    }

    private void writePlan(Shell dialog) {
        write(dialog, "target.limit", "> 100");
        write(dialog, "target.deadline", "31/12/2019");
        ui.dialog(() -> click(dialog, "target.actions.add"), line -> {
            assertFalse(ui.byId(line, Button.class, "plan.ok").isEnabled(), "an action needs words");
            write(line, "plan.text", "Train");
            write(line, "plan.done", "30/6/2019");
            click(line, "plan.ok");
        });
        assertEquals("Train", lines(dialog, "target.actions").getItem(0).getText(0));
        click(dialog, "target.reviews.quarterly");
        ui.untilTrue(
                "quarters from 1 June to 31 December",
                () -> lines(dialog, "target.reviews").getItemCount() == 3);
        Table reviews = lines(dialog, "target.reviews");
        reviews.setSelection(2);
        click(dialog, "target.reviews.remove");
        ui.untilTrue("one less", () -> reviews.getItemCount() == 2);
        Screen.picture("targets-plan", dialog);
        click(dialog, "target.ok");
    }

    /** Nobody has more than 100 %, so that the promise of a file to itself is not kept once its deadline has passed. */
    @Test
    void plansAreWrittenAndPromisesHeldAgainstFigures() throws Exception {
        Path copy = openPage();
        write(workbench.window(), "targets.day", "2019-06-01");
        ui.dialog(() -> click(workbench.window(), "targets.add"), this::writePlan);
        Text details = text(workbench.window(), "targets.details");
        ui.untilTrue(
                "the plan is shown",
                () -> details.getText().contains("Train")
                        && (details.getText().contains("2019-09-30")
                                || details.getText().contains("30/09/2019")));
        write(workbench.window(), "targets.day", "2020-01-01");
        text(workbench.window(), "targets.earlier").setText(copy.toString());
        Table promises = ui.byId(workbench.window(), Table.class, "targets.promises");
        ui.untilTrue("promises", () -> promises.getItemCount() == 1);
        assertEquals("> 100 %", promises.getItem(0).getText(LIMIT));
        String outcome = promises.getItem(0).getText(STATE);
        ui.untilTrue("shown", promises::isVisible);
        ui.pump(500); // painted, too
        Screen.picture("targets-promises", workbench.window());
        write(workbench.window(), "targets.day", "2019-06-01");
        ui.untilTrue("still open", () -> !promises.getItem(0).getText(STATE).equals(outcome));
        text(workbench.window(), "targets.earlier").setText("");
        ui.untilTrue("gone", () -> !promises.isVisible());
    }
}
