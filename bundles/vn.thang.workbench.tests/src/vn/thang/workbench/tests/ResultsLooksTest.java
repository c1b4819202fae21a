// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.workbench.WorkbenchIds;

/** How results look: standings, every chart, and the report workbench. */
class ResultsLooksTest {
    private static final int MOST_SCREENS = 12;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void standingsAndCharts(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.openCopy(folder);
            workbench.perspective(WorkbenchIds.RESULTS);
            Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
            ui.untilTrue("standings", () -> standings.getItemCount() == 28);
            Rectangle row = standings.getItem(4).getBounds(1);
            ui.click(standings, row.x + 20, row.y + row.height / 2, 1);
            DrawingCanvas chart = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart.distribution");
            ui.untilTrue("charts", () -> chart.drawing().isPresent());
            scroll("profile", chart);
            workbench.page().activate(workbench.page().findView("vn.thang.results.ui.view.overview"));
            DrawingCanvas map = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart.heatmap");
            ui.untilTrue("map", () -> map.drawing().isPresent());
            scroll("overview", map);
            Combo groups = ui.byId(workbench.window(), Combo.class, "results.group");
            groups.select(2);
            groups.notifyListeners(SWT.Selection, new Event());
            ui.pump(800);
            gallery.window("communes");
            Text search = ui.byId(workbench.window(), Text.class, "results.search");
            search.setText("xyz");
            gallery.window("standings-none");
        });
    }

    /** One picture for each screenful. */
    private void scroll(String name, Control inside) {
        Composite parent = inside.getParent();
        while (!(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        ScrolledComposite scroller = (ScrolledComposite) parent;
        int page = scroller.getClientArea().height;
        for (int screen = 0;
                screen < MOST_SCREENS && screen * page < scroller.getContent().getSize().y;
                screen++) {
            scroller.setOrigin(0, screen * page);
            gallery.window(name + "-" + screen);
        }
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void theReportWorkbench(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.openCopy(folder);
            gallery.dialog(
                    "report",
                    () -> ui.menu(
                            workbench.window(),
                            Workbench.text("Tệp", "File"),
                            Workbench.text("Xuất báo cáo...", "Export the report...")),
                    desk -> {
                        ui.untilTrue(
                                "pages",
                                () -> ui.byId(desk, Canvas.class, "preview.pages")
                                                        .getData("pages")
                                                instanceof Integer count
                                        && count > 0);
                        gallery.shell("report-first", desk);
                        ui.byId(desk, Text.class, "folder")
                                .setText(folder.resolve("out").toString());
                        workbench.press(desk, "Xuất", "Export");
                        workbench.untilWritten(desk);
                        gallery.shell("report-written", desk);
                        workbench.page(desk, "more");
                        gallery.shell("report-more", desk);
                        workbench.page(desk, "cover");
                        gallery.shell("report-cover", desk);
                        ui.byId(desk, Text.class, "cover.date").setText("31/02/2019");
                        Label state = ui.byId(desk, Label.class, "report.state");
                        ui.untilTrue("refused", () -> state.getText().contains("31/02/2019"));
                        workbench.page(desk, "documents");
                        Button choose = ui.byId(desk, Button.class, "document.scorecard");
                        choose.setSelection(true);
                        choose.notifyListeners(SWT.Selection, new Event());
                    });
        });
    }
}
