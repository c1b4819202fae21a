// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.ui.Palette;
import vn.thang.ui.Settings;
import vn.thang.workbench.WorkbenchIds;

/** The pictures of README and help, from the sample; on each of them every word of a label or button has its room. */
class PicturesTest {
    private static final String PROFILE = "vn.thang.results.ui.view.profile";
    private static final String OVERVIEW = "vn.thang.results.ui.view.overview";
    private static final String EXPLAIN = "vn.thang.assessment.ui.view.explain";
    private static final String DETAIL = "vn.thang.assessment.ui.view.sheet";
    private static final String FINDINGS = "vn.thang.ui.view.findings";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    private void picture(String name) {
        ui.pump(700);
        Screen.picture("manual-" + name + "-" + Workbench.text("vi", "en"), workbench.window());
        List<String> clipped = new ArrayList<>();
        clipped(workbench.window(), clipped);
        assertEquals(List.of(), clipped, name);
    }

    /** Labels of one line and buttons that are narrower than what they say. */
    private static void clipped(Control control, List<String> found) {
        if (!control.isVisible()) {
            return;
        }
        String says = control instanceof Label label && (label.getStyle() & SWT.WRAP) == 0
                ? label.getText()
                : control instanceof Button button ? button.getText() : "";
        if (!says.isEmpty() && control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > control.getSize().x) {
            found.add(says);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                clipped(child, found);
            }
        }
    }

    private void view(String id) throws Exception {
        IViewPart view = workbench.page().showView(id);
        workbench.page().activate(view);
    }

    private void tab(String folder, int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, folder);
        ui.untilTrue("tabs laid out", () -> tabs.getItem(index).getBounds().y > 0);
        ui.pump(300);
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
    }

    /** The bar of perspectives as it is when the workbench is started: with all three. */
    @BeforeEach
    void allPerspectives() {
        workbench.perspective(WorkbenchIds.CRITERIA);
        workbench.perspective(WorkbenchIds.RESULTS);
        workbench.perspective(WorkbenchIds.EVALUATION);
    }

    @Test
    void scoring() throws Exception {
        picture("welcome");
        workbench.openSample();
        GridDriver grid = new GridDriver(ui, workbench.open());
        grid.click(4, grid.firstCriterion(), 1);
        view(DETAIL);
        ui.byId(workbench.window(), Control.class, "strip.criterion");
        ui.wheel(workbench.window(), 5, 5, 1);
        picture("grid");
        view(EXPLAIN);
        picture("explain");
        workbench.theme(true);
        Control reason = ui.byId(workbench.window(), Control.class, "explain.text");
        ui.untilTrue("dark", () -> reason.getBackground().getRGB().equals(Palette.DARK.background()));
        ui.pump(1000);
        picture("dark");
        workbench.theme(false);
        ui.untilTrue("light", () -> reason.getBackground().getRGB().equals(Palette.LIGHT.background()));
        ui.pump(1000);
        tab("editor.tabs", 1);
        Tree sheet = ui.byId(workbench.window(), Tree.class, "sheet.tree");
        ui.untilTrue("sheet", () -> sheet.getItemCount() > 0);
        picture("sheet");
        tab("editor.tabs", 2);
        picture("form");
        tab("editor.tabs", 0);
        view(FINDINGS);
        Table findings = ui.byId(workbench.window(), Table.class, "findings.table");
        ui.untilTrue("findings", () -> findings.getItemCount() > 0);
        picture("findings");
    }

    @Test
    void results() throws Exception {
        workbench.openSample();
        workbench.perspective(WorkbenchIds.RESULTS);
        Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
        ui.untilTrue("standings", () -> standings.getItemCount() == 28);
        Rectangle row = standings.getItem(4).getBounds(1);
        ui.click(standings, row.x + 20, row.y + row.height / 2, 1);
        view(PROFILE);
        DrawingCanvas chart = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart.distribution");
        ui.untilTrue("charts", () -> chart.drawing().isPresent());
        ui.byId(workbench.window(), DrawingCanvas.class, "results.chart.gap");
        ui.byId(workbench.window(), Tree.class, "explain.tree");
        picture("profile");
        view(OVERVIEW);
        DrawingCanvas map = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart.heatmap");
        ui.untilTrue("map", () -> map.drawing().isPresent());
        picture("overview");
    }

    @Test
    void criteria() throws Exception {
        workbench.perspective(WorkbenchIds.CRITERIA);
        Framework newer = FrameworkFiles.newVersion(
                Catalog.find("quang-ninh-2018").orElseThrow().framework(), "2019.1");
        Path file = Settings.folder().resolve("quang-ninh-2019.criteria");
        FrameworkFiles.save(newer, file);
        CriteriaEditors.open(workbench.page(), file);
        OpenFramework open = ui.until(
                "open framework",
                () -> workbench.page().getActiveEditor() == null
                        ? null
                        : workbench.page().getActiveEditor().getAdapter(OpenFramework.class));
        for (var all = open.framework().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Criterion each && "dis-c01".equals(each.getId())) {
                open.reveal(each);
            }
        }
        type("preview.input.dis-m02", "217");
        type("preview.input.dis-m01", "245");
        picture("criteria");
        workbench.closeAll();
        Files.delete(file);
    }

    private void type(String id, String text) {
        Text field = ui.byId(workbench.window(), Text.class, id);
        ui.click(field);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.untilTrue("typed " + text, () -> field.getText().equals(text));
    }
}
