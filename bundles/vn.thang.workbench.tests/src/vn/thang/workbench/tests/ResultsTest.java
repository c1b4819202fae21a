// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.chart.HitRegion;
import vn.thang.criteria.text.Texts;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.WorkbenchIds;

/** The results perspective: standings, charts, explanations and files, driven with the mouse. */
class ResultsTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        workbench.openCopy(folder);
        workbench.perspective(WorkbenchIds.RESULTS);
        ui.untilTrue("standings", () -> standings().getItemCount() == 28);
    }

    private Table standings() {
        return ui.byId(workbench.window(), Table.class, "results.standings");
    }

    private DrawingCanvas chart(String kind) {
        return ui.byId(workbench.window(), DrawingCanvas.class, "results.chart." + kind);
    }

    private GroupStandings group(int index) {
        return workbench.open().session().run().standings().groups().get(index);
    }

    private void clickRow(int row) {
        Rectangle cell = standings().getItem(row).getBounds(1);
        ui.click(standings(), cell.x + 20, cell.y + cell.height / 2, 1);
    }

    private static String name(Standing standing) {
        return Texts.name(standing.unit(), UiLanguage.locale());
    }

    /** 28 departments, 14 districts: the published report. */
    @Test
    void standingsShowTheGroupAndAClickChoosesTheUnitEverywhere() {
        assertEquals("1", standings().getItem(0).getText(0));
        assertEquals(name(group(0).standings().get(0)), standings().getItem(0).getText(1));
        Standing fifth = group(0).standings().get(4);
        clickRow(4);
        ui.untilTrue(
                "profile of the unit",
                () -> chart("gap").drawing().orElseThrow().title().endsWith(name(fifth)));
        CLabel title = ui.byId(workbench.window(), CLabel.class, "explain.title");
        ui.untilTrue("explanation of the unit", () -> title.getText().equals(name(fifth)));
        Combo groups = ui.byId(workbench.window(), Combo.class, "results.group");
        groups.select(1);
        groups.notifyListeners(SWT.Selection, new Event());
        ui.untilTrue("districts", () -> standings().getItemCount() == 14);
        assertEquals(
                Workbench.text("Thành phố Uông Bí", "Uông Bí City"),
                standings().getItem(0).getText(1));
    }

    @Test
    void explainOpensFromAChartAndLeadsToTheFigures() {
        clickRow(2);
        ui.untilTrue("charts", () -> chart("distribution").drawing().isPresent());
        workbench.page().activate(workbench.page().findView("vn.thang.results.ui.view.overview"));
        DrawingCanvas map = chart("heatmap");
        HitRegion cell = map.drawing().orElseThrow().regions().stream()
                .filter(region -> !region.target().unit().isEmpty()
                        && !region.target().node().isEmpty())
                .filter(region -> shown(map, region))
                .findFirst()
                .orElseThrow();
        ui.ctrlClick(map, (int) (cell.bounds().x() + 6), (int) (cell.bounds().y() + 6));
        String unit = workbench.open().session().model().getUnits().stream()
                .filter(each -> each.getId().equals(cell.target().unit()))
                .map(each -> Texts.name(each, UiLanguage.locale()))
                .findFirst()
                .orElseThrow();
        StyledText sentence = ui.byId(workbench.window(), StyledText.class, "explain.text");
        ui.untilTrue("sentence", () -> sentence.getText().startsWith(unit + ":"));
        Tree tree = ui.byId(workbench.window(), Tree.class, "explain.tree");
        assertEquals(1, tree.getItemCount());
        assertTrue(tree.getSelectionCount() == 1, "the step is selected");
        ToolBar bar = ui.byId(workbench.window(), ToolBar.class, "explain.bar");
        Rectangle copy = Arrays.stream(bar.getItems())
                .filter(item -> item.getText().equals(Workbench.text("Sao chép câu", "Copy sentence")))
                .findFirst()
                .orElseThrow()
                .getBounds();
        ui.click(bar, copy.x + copy.width / 2, copy.y + copy.height / 2, 1);
        Clipboard clipboard = new Clipboard(workbench.window().getDisplay());
        assertEquals(sentence.getText(), clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void explainOpensFromTheGrid() throws Exception {
        workbench.perspective(WorkbenchIds.EVALUATION);
        GridDriver grid = new GridDriver(ui, workbench.open());
        int column = grid.firstCriterion();
        Rectangle cell = grid.bounds(3, column);
        ui.ctrlClick(grid.table(), cell.x + cell.width / 2, cell.y + cell.height / 2);
        String start = Texts.name(grid.model().unit(3), UiLanguage.locale()) + ": "
                + grid.model().node(3, column).code() + " ";
        StyledText sentence = ui.byId(workbench.window(), StyledText.class, "explain.text");
        ui.untilTrue("sentence of the cell", () -> sentence.getText().startsWith(start));
    }

    private static boolean shown(Control canvas, HitRegion region) {
        var at = canvas.toDisplay(
                (int) region.bounds().x() + 6, (int) region.bounds().y() + 6);
        Rectangle port = canvas.getParent().getParent().getParent().getClientArea();
        var inPort = canvas.getParent().getParent().getParent().toControl(at);
        return port.contains(inPort);
    }

    /** The dialog is the platform's own: another thread types the name while it is open. */
    @Test
    void aChartIsSavedAsPngAndSvg() throws Exception {
        clickRow(0);
        ui.untilTrue("charts", () -> chart("distribution").drawing().isPresent());
        for (String format : new String[] {"png", "svg"}) {
            Path file = folder.resolve("chart." + format);
            Thread typist = Thread.ofPlatform().start(() -> UiDriver.answerFileDialog(file));
            MenuItem item = Arrays.stream(chart("distribution").getMenu().getItems())
                    .filter(each -> ("card." + format).equals(each.getData("id")))
                    .findFirst()
                    .orElseThrow();
            item.notifyListeners(SWT.Selection, new Event());
            ui.untilTrue("file " + file, () -> Files.exists(file));
            typist.join();
        }
        assertEquals(1520, ImageIO.read(folder.resolve("chart.png").toFile()).getWidth());
        String svg = Files.readString(folder.resolve("chart.svg"), StandardCharsets.UTF_8);
        String title = chart("distribution").drawing().orElseThrow().title();
        assertTrue(svg.contains("<title id=\"title\">" + title + "</title>"));
        assertTrue(svg.contains(Workbench.text("Dữ liệu dựng lại", "Reconstruction")), "says that scores are made up");
    }
}
