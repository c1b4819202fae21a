// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.session.ScoreEdit;

/** How the grid, the score sheet and the form look, with everything that opens from them. */
class ScoringLooksTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);

    @TempDir
    Path folder;

    private GridDriver open() throws Exception {
        workbench.openCopy(folder);
        GridDriver grid = new GridDriver(ui, workbench.open());
        ui.pump(500);
        return grid;
    }

    private static int column(GridDriver grid, String code) {
        int column = 0;
        while (!grid.model().code(column).equals(code)) {
            column++;
        }
        return column;
    }

    private void tool(String id) {
        ToolBar bar = ui.find(
                workbench.window(),
                ToolBar.class,
                each -> Arrays.stream(each.getItems()).anyMatch(item -> id.equals(item.getData("id"))));
        Rectangle at = Arrays.stream(bar.getItems())
                .filter(item -> id.equals(item.getData("id")))
                .findFirst()
                .orElseThrow()
                .getBounds();
        ui.click(bar, at.x + at.width / 2, at.y + at.height / 2, 1);
    }

    private void choose(String combo, int index) {
        Combo choice = ui.byId(workbench.window(), Combo.class, combo);
        choice.select(index);
        choice.notifyListeners(SWT.Selection, new Event());
        ui.pump(400);
    }

    private void tab(String folderId, int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, folderId);
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
        ui.pump(300);
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void theGridAndItsBars(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            GridDriver grid = open();
            int column = column(grid, "S1.2");
            grid.click(1, column, 1);
            gallery.window("grid");
            signs(grid);
            gallery.window("grid-signs");
            ui.key('f', SWT.MOD1);
            Text find = ui.byId(workbench.window(), Text.class, "grid.find");
            ui.untilTrue("focus", find::isFocusControl);
            ui.type("xyz");
            ui.key(SWT.CR);
            gallery.window("grid-find");
            ui.key(SWT.ESC);
            grid.click(1, column, 1);
            ui.key('l', SWT.MOD1, SWT.SHIFT);
            grid.filter(0, Workbench.text("mau 1", "department 1"));
            ui.untilTrue("filtered", () -> grid.shownRows() < 28);
            gallery.window("grid-filter");
            grid.click(grid.shown(1), column, 1);
            ui.key('l', SWT.MOD1, SWT.SHIFT);
            clipboard("1\n99\nabc\n0\n");
            grid.click(0, column, 1);
            ui.key('v', SWT.MOD1);
            ui.byId(workbench.window(), Button.class, "block.valid");
            gallery.window("grid-paste");
            ui.click(ui.byId(workbench.window(), Button.class, "block.cancel"));
            choose("contents", 1);
            gallery.window("grid-contents");
            choose("contents", 0);
            choose("scope", 0);
            tool("header.fold");
            gallery.window("grid-folded");
        });
    }

    /** One cell of each look: changed, zero, missing, not applicable, out of range, warned of. */
    private void signs(GridDriver grid) {
        int column = column(grid, "S1.4");
        grid.enter(0, column, "0");
        grid.enter(1, column, "NA");
        OpenAssessment open = workbench.open();
        Unit unit = grid.model().unit(2);
        String node = grid.model().node(2, column).id();
        open.perform(new ScoreEdit(
                open.session().author(),
                "1",
                List.of(
                        new CellEdit(
                                unit.getId(),
                                new ColumnKey(node, Facet.POINTS, Layer.FINAL),
                                Cell.of(new BigDecimal("99")),
                                null),
                        new CellEdit(
                                grid.model().unit(3).getId(),
                                new ColumnKey(node, Facet.POINTS, Layer.FINAL),
                                Cell.NOT_APPLICABLE,
                                null))));
        ui.pump(2000);
    }

    private void clipboard(String text) {
        Clipboard clipboard = new Clipboard(workbench.window().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void whatOpensFromTheGrid(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            GridDriver grid = open();
            int column = column(grid, "S1.2");
            gallery.dialog("columns", () -> tool("header.columns"), shell -> ui.pump(400));
            gallery.popup("legend", () -> tool("header.legend"));
            grid.click(1, column, 1);
            gallery.dialog("not-applicable", () -> ui.key('n', SWT.MOD1, SWT.SHIFT), shell -> {});
            tab("strip.tabs", 0);
            Button add = ui.byId(workbench.window(), Button.class, "evidence.button.add");
            gallery.dialog("evidence", () -> ui.click(add), shell -> {
                ui.click(ui.byId(shell, Text.class, "evidence.number"));
                ui.type("123/BC");
                ui.click(ui.byId(shell, Text.class, "evidence.date"));
                ui.type("31/2/2018x");
                ui.click(shell.getDefaultButton());
            });
            tab("strip.tabs", 1);
            gallery.window("strip-history");
            grid.click(2, column(grid, "S1.1"), 1);
            ui.key(SWT.F2);
            gallery.window("cell-quotient");
            ui.key(SWT.ESC);
            grid.click(2, column, 1);
            ui.key(SWT.F2);
            gallery.window("cell-choice");
            ui.key(SWT.ESC);
            grid.enter(2, column(grid, "S1.4"), "99");
            gallery.window("cell-refused");
            ui.key(SWT.ESC);
            grid.click(2, column, 1);
            ui.key(SWT.F4);
            ui.pump(500);
            gallery.window("explain");
            workbench.page().showView("vn.thang.ui.view.findings");
            Table findings = ui.byId(workbench.window(), Table.class, "findings.table");
            ui.untilTrue("findings", () -> findings.getItemCount() > 0);
            gallery.window("findings");
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void sheetFormAndHistory(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            GridDriver grid = open();
            int column = column(grid, "S1.2");
            grid.enter(2, column(grid, "S1.4"), "1");
            grid.click(1, column, 1);
            tab("editor.tabs", 1);
            Tree sheet = ui.byId(workbench.window(), Tree.class, "sheet.tree");
            ui.untilTrue("sheet", () -> sheet.getItemCount() > 0);
            gallery.window("sheet");
            ui.type("999");
            assertEquals(
                    "999",
                    ui.byId(workbench.window(), Combo.class, "sheet.cell").getText());
            ui.key(SWT.CR);
            gallery.window("sheet-refused");
            ui.key(SWT.ESC);
            gallery.popup("units", () -> ui.click(ui.byId(workbench.window(), Button.class, "sheet.unit")));
            tab("editor.tabs", 2);
            gallery.window("form");
            workbench.page().showView("vn.thang.ui.view.history");
            Table steps = ui.byId(workbench.window(), Table.class, "history.steps");
            ui.untilTrue("steps", () -> steps.getItemCount() == 2);
            gallery.window("history");
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void figuresAndTargets(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            open();
            tab("editor.tabs", 3);
            Table figures = ui.byId(workbench.window(), Table.class, "figures.table");
            ui.untilTrue("figures", () -> figures.getItemCount() > 0);
            gallery.window("figures");
            for (String button : List.of("add", "paste", "resolve")) {
                int contradiction = button.equals("resolve") ? firstContradiction() : 0;
                figures.setSelection(contradiction);
                figures.notifyListeners(SWT.Selection, new Event());
                Button opens = ui.byId(workbench.window(), Button.class, "figures." + button);
                ui.untilTrue("enabled " + button, opens::isEnabled);
                gallery.dialog("figure-" + button, () -> ui.click(opens), shell -> ui.pump(300));
            }
            tab("editor.tabs", 4);
            ui.byId(workbench.window(), Table.class, "targets.table");
            gallery.window("targets");
            gallery.dialog(
                    "target-add",
                    () -> ui.click(ui.byId(workbench.window(), Button.class, "targets.add")),
                    shell -> ui.pump(300));
        });
    }

    /** The row that somebody can decide about. */
    private int firstContradiction() {
        Table figures = ui.byId(workbench.window(), Table.class, "figures.table");
        Button resolve = ui.byId(workbench.window(), Button.class, "figures.resolve");
        for (int row = 0; row < figures.getItemCount(); row++) {
            figures.setSelection(row);
            figures.notifyListeners(SWT.Selection, new Event());
            if (resolve.isEnabled()) {
                return row;
            }
        }
        throw new AssertionError("no contradiction among the figures");
    }
}
