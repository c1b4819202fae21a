// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.scoring.PlanNode;
import vn.thang.ui.Palette;
import vn.thang.ui.findings.ActiveFindings;
import vn.thang.ui.findings.FoundCell;

/** What the mouse does in the grid and beside it: fill handle, chosen columns, find bar, evidence, marks of findings. */
class GridHandTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private GridDriver sample() throws Exception {
        workbench.openCopy(folder);
        return new GridDriver(ui, workbench.open());
    }

    private static int column(GridDriver grid, String code) {
        int column = 0;
        while (!grid.model().code(column).equals(code)) {
            column++;
        }
        return column;
    }

    private List<String> texts(GridDriver grid, int column) {
        return List.of(0, 1, 2, 3, 4).stream()
                .map(row -> grid.model().text(row, column))
                .toList();
    }

    @Test
    void theFillHandleFillsDownInOneStep() throws Exception {
        GridDriver grid = sample();
        NatTable table = grid.table();
        int column = column(grid, "S1.4");
        List<String> before = texts(grid, column);
        grid.enter(0, column, Workbench.text("1,5", "1.5"));
        String filled = Workbench.text("1,50", "1.50");
        ui.untilTrue("entered", () -> grid.model().text(0, column).equals(filled));
        grid.click(0, column, 1);
        ui.pump(200);
        Rectangle from = grid.bounds(0, column);
        Rectangle to = grid.bounds(3, column);
        ui.drag(
                table,
                new Point(from.x + from.width - 1, from.y + from.height - 1),
                table,
                new Point(to.x + to.width / 2, to.y + to.height / 2));
        ui.untilTrue("filled", () -> grid.model().text(3, column).equals(filled));
        assertEquals(List.of(filled, filled, filled, filled, before.get(4)), texts(grid, column));
        ui.key('z', SWT.MOD1);
        ui.untilTrue("taken back", () -> grid.model().text(3, column).equals(before.get(3)));
        assertEquals(List.of(filled, before.get(1), before.get(2), before.get(3), before.get(4)), texts(grid, column));
    }

    @Test
    void homeGoesToTheFirstColumnThatScrolls() throws Exception {
        GridDriver grid = sample();
        int first = grid.model().frozenColumns();
        int last = grid.shownRows() - 1;
        grid.click(2, first + 1, 1);
        ui.untilTrue("clicked", () -> at(grid, 2, first + 1));
        ui.key(SWT.END, SWT.MOD1);
        ui.untilTrue(
                "the last cell", () -> at(grid, last, grid.model().columns().size() - 1));
        ui.key(SWT.HOME);
        ui.untilTrue("the first column", () -> at(grid, last, first));
        ui.key(SWT.HOME, SWT.MOD1);
        ui.untilTrue("the first cell", () -> at(grid, 0, first));
        ui.untilTrue("in sight", () -> grid.firstVisible() == 0 && shows(grid, first));
    }

    /** Whether this cell is selected. */
    private boolean at(GridDriver grid, int place, int column) {
        int row = grid.shown(place);
        return selectedCell()
                .filter(cell -> cell.unit().equals(grid.model().unit(row)))
                .filter(cell -> cell.node().equals(grid.model().node(row, column)))
                .isPresent();
    }

    private void tool(String id) {
        ToolBar bar = ui.find(
                workbench.window(), ToolBar.class, each -> item(each, id).isPresent());
        Rectangle at = item(bar, id).orElseThrow().getBounds();
        ui.click(bar, at.x + at.width / 2, at.y + at.height / 2, 1);
    }

    private static Optional<ToolItem> item(ToolBar bar, String id) {
        return Arrays.stream(bar.getItems())
                .filter(each -> id.equals(each.getData("id")))
                .findFirst();
    }

    @Test
    void columnsAreChosenAndATextIsFound() throws Exception {
        GridDriver grid = sample();
        int column = column(grid, "S1.2");
        ui.dialog(() -> tool("header.columns"), dialog -> {
            ui.pump(500);
            ui.click(ui.byId(dialog, Button.class, "columns.none"));
            ui.pump(300);
            Screen.picture("columns-" + Workbench.text("vi", "en"), dialog);
            workbench.press(dialog, "Áp dụng", "Apply");
        });
        ui.untilTrue("hidden", () -> !shows(grid, column));
        ui.dialog(() -> tool("header.columns"), dialog -> {
            ui.click(ui.byId(dialog, Button.class, "columns.all"));
            workbench.press(dialog, "Áp dụng", "Apply");
        });
        ui.untilTrue("all columns", () -> shows(grid, column));
        grid.click(0, 0, 1);
        ui.key('f', SWT.MOD1);
        Text find = ui.byId(workbench.window(), Text.class, "grid.find");
        ui.untilTrue("focus", find::isFocusControl);
        ui.type(Workbench.text("mau 07", "department 07"));
        ui.key(SWT.CR);
        ui.untilTrue(
                "found",
                () -> selected()
                        .map(Unit::getId)
                        .equals(Optional.of(grid.model().unit(6).getId())));
        ui.key('a', SWT.MOD1);
        ui.type("xyz");
        ui.key(SWT.CR);
        Label answer = ui.byId(workbench.window(), Label.class, "grid.find.answer");
        ui.untilTrue("told", () -> answer.getText().contains("xyz"));
        ui.key(SWT.ESC);
        ui.untilTrue("closed", find::isDisposed);
    }

    private static boolean shows(GridDriver grid, int column) {
        return IntStream.range(0, grid.table().getColumnCount())
                .anyMatch(position -> grid.table().getColumnIndexByPosition(position) == column);
    }

    private Optional<Unit> selected() {
        return selectedCell().map(SelectedCell::unit);
    }

    private Optional<SelectedCell> selectedCell() {
        ISelection selection = workbench
                .page()
                .getActiveEditor()
                .getSite()
                .getSelectionProvider()
                .getSelection();
        return selection instanceof IStructuredSelection cells && cells.getFirstElement() instanceof SelectedCell cell
                ? Optional.of(cell)
                : Optional.empty();
    }

    @Test
    void evidenceWithAFileIsThereAtOnceAndUndone() throws Exception {
        Path document = Files.writeString(folder.resolve("bao-cao.txt"), "12 %");
        GridDriver grid = sample();
        int column = column(grid, "S1.2");
        grid.click(0, column, 1);
        Table table = ui.byId(workbench.window(), Table.class, "strip.evidence");
        ui.pump(500);
        assertEquals(0, table.getItemCount());
        Button add = ui.byId(workbench.window(), Button.class, "evidence.button.add");
        ui.dialog(() -> ui.click(add), dialog -> {
            enter(ui.byId(dialog, Text.class, "evidence.number"), "123/BC");
            Text date = ui.byId(dialog, Text.class, "evidence.date");
            enter(date, "31/2/2018x");
            enter(ui.byId(dialog, Text.class, "evidence.file"), document.toString());
            ui.click(dialog.getDefaultButton());
            assertFalse(dialog.isDisposed(), "the date is wrong");
            ui.untilTrue("at the wrong field", date::isFocusControl);
            ui.key('a', SWT.MOD1);
            ui.type("12/9/2018");
            Screen.picture("evidence-" + Workbench.text("vi", "en"), dialog);
            ui.click(dialog.getDefaultButton());
        });
        ui.untilTrue("listed while the strip has the focus", () -> table.getItemCount() == 1);
        assertEquals("123/BC", table.getItem(0).getText(1));
        assertEquals("12/09/2018", table.getItem(0).getText(2));
        assertEquals(document.toString(), table.getItem(0).getText(5));
        grid.click(0, column, 1);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("taken back", () -> table.getItemCount() == 0);
    }

    private void enter(Text field, String text) {
        ui.click(field);
        ui.type(text);
    }

    @Test
    void aCellThatACheckWarnsOfHasAMarkInItsCorner() throws Exception {
        GridDriver grid = sample();
        OpenAssessment open = workbench.open();
        int column = column(grid, "S1.4");
        Unit unit = grid.model().unit(1);
        PlanNode node = grid.model().node(1, column);
        ui.pump(500);
        Set<RGB> plain = corner(grid, column);
        // An import of an older file may lack the reason that the grid asks for.
        open.perform(new ScoreEdit(
                open.session().author(),
                "1",
                List.of(new CellEdit(
                        unit.getId(),
                        new ColumnKey(node.id(), Facet.POINTS, Layer.FINAL),
                        Cell.NOT_APPLICABLE,
                        null))));
        FoundCell cell = new FoundCell(unit.getId(), node.id());
        ui.untilTrue(
                "warning",
                () -> ActiveFindings.of(workbench.page().getWorkbenchWindow())
                        .source()
                        .filter(source -> !source.overlay().at(cell).isEmpty())
                        .isPresent());
        ui.pump(500);
        Screen.picture("marks-" + Workbench.text("vi", "en"), workbench.window());
        assertFalse(plain.contains(Palette.LIGHT.noticeText()));
        assertTrue(corner(grid, column).contains(Palette.LIGHT.noticeText()));
    }

    /** The colours in the upper right corner of a cell. */
    private Set<RGB> corner(GridDriver grid, int column) {
        Rectangle cell = grid.bounds(1, column);
        Image picture = new Image(grid.table().getDisplay(), 12, 10);
        GC gc = new GC(grid.table());
        gc.copyArea(picture, cell.x + cell.width - 12, cell.y);
        gc.dispose();
        ImageData data = picture.getImageData();
        picture.dispose();
        Set<RGB> colours = new HashSet<>();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                colours.add(data.palette.getRGB(data.getPixel(x, y)));
            }
        }
        return colours;
    }
}
