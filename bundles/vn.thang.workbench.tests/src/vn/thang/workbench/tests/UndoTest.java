// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Node;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.Settings;
import vn.thang.workbench.WorkbenchIds;

/** Undo goes back in the editor in front, and there in whatever page the edit was made; the history tells of all. */
class UndoTest {
    private static final int UNIT = 2;
    private static final int GRID = 0;
    private static final int SHEET = 1;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver frameworks = new FrameworkDriver(ui, workbench);

    @TempDir
    Path folder;

    private void tab(int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
    }

    private void enter(GridDriver grid, String before) {
        grid.enter(UNIT, grid.firstCriterion(), Workbench.text("1,5", "1.5"));
        ui.untilTrue("new total", () -> !total(grid).equals(before));
    }

    private static String total(GridDriver grid) {
        return grid.text(UNIT, UnitFact.POINTS);
    }

    @Test
    void everyEditorGoesBackByItselfAndThePagesOfOneTogether() throws Exception {
        workbench.openCopy(folder);
        IEditorPart first = workbench.page().getActiveEditor();
        GridDriver one = new GridDriver(ui, workbench.open());
        String total = total(one);
        enter(one, total);
        String entered = total(one);

        Path other =
                Files.copy(Settings.folder().resolve("quang-ninh-2018.assessment"), folder.resolve("other.assessment"));
        AssessmentEditors.open(workbench.page(), other);
        GridDriver two = new GridDriver(ui, workbench.open());
        enter(two, total);

        OpenFramework framework = frameworks.create("undo-" + System.nanoTime());
        frameworks.row("I");
        frameworks.enter("form.maximum", "90");
        Node group = framework.framework().getScorecards().get(0).getChildren().get(0);
        ui.untilTrue("maximum", () -> group.getMaximum().compareTo(new BigDecimal("90")) == 0);
        assertEquals(
                Workbench.text("Có thay đổi chưa lưu", "Unsaved changes"),
                ui.byId(workbench.window(), CLabel.class, "status.editor.1").getText());
        history(framework.file());
        workbench.page().activate(workbench.page().getActiveEditor());
        ui.key('z', SWT.MOD1);
        ui.untilTrue("maximum undone", () -> group.getMaximum().compareTo(new BigDecimal("100")) == 0);
        assertEquals(entered, total(one), "other editors are left alone");
        assertEquals(entered, total(two));

        workbench.perspective(WorkbenchIds.EVALUATION);
        workbench.page().activate(first);
        // Enter has gone to the unit below.
        one.click(UNIT, one.firstCriterion(), 1);
        tab(SHEET);
        Tree sheet = ui.byId(workbench.window(), Tree.class, "sheet.tree");
        ui.untilTrue("sheet", () -> sheet.getSelectionCount() == 1);
        ui.key('z', SWT.MOD1);
        ui.untilTrue(
                "the edit of the grid undone on the sheet", () -> total(one).equals(total));
        assertEquals(entered, total(two));
        ui.type("2");
        ui.key(SWT.CR);
        ui.untilTrue("entered on the sheet", () -> !total(one).equals(total));
        tab(GRID);
        ui.key('z', SWT.MOD1);
        ui.untilTrue(
                "the edit of the sheet undone in the grid", () -> total(one).equals(total));
        assertEquals(entered, total(two));
    }

    /** All three editors stand in the history, each step with words; the status line stays beside a view. */
    private void history(Path framework) throws Exception {
        workbench.page().showView("vn.thang.ui.view.history");
        Table steps = ui.byId(workbench.window(), Table.class, "history.steps");
        ui.untilTrue("steps", () -> steps.getItemCount() >= 6);
        List<String> editors = Arrays.stream(steps.getItems())
                .map(line -> line.getText(2))
                .distinct()
                .toList();
        assertTrue(
                editors.containsAll(List.of(
                        "copy.assessment",
                        "other.assessment",
                        framework.getFileName().toString())),
                editors.toString());
        assertTrue(
                Arrays.stream(steps.getItems())
                        .allMatch(line -> line.getText(1).strip().length() > 3),
                "every step says what was done");
        assertEquals(
                framework.getFileName().toString(),
                ui.byId(workbench.window(), CLabel.class, "status.editor.0").getText());
        ui.pump(500);
        Screen.picture("undo-history-" + Workbench.text("vi", "en"), workbench.window());
    }
}
