// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.workbench.WorkbenchIds;

/** How the pages of certainty, diagnosis, what-if and years look. */
class AnalysisLooksTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void pagesOfTheAnalysis(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.openCopy(folder);
            workbench.perspective(WorkbenchIds.RESULTS);
            Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
            ui.untilTrue("standings", () -> standings.getItemCount() == 28);
            Combo groups = ui.byId(workbench.window(), Combo.class, "results.group");
            groups.select(1);
            groups.notifyListeners(SWT.Selection, new Event());
            ui.untilTrue("districts", () -> standings.getItemCount() == 14);
            ui.click(standings, 60, standings.getHeaderHeight() + standings.getItemHeight() * 4, 1);
            page("years", "years-none");
            page("robustness", "sure-none");
            press("sure.first");
            hang("intervals", "sure-ranks");
            press("sure.page.1");
            hang("bands", "sure-bands");
            press("sure.page.2");
            hang("pairs", "sure-pairs");
            press("sure.page.3");
            hang("causes", "sure-causes");
            page("diagnosis", "diagnosis-correlations");
            press("diagnosis.page.1");
            hang("biplot", "diagnosis-biplot");
            press("diagnosis.page.2");
            hang("weights", "diagnosis-weights");
            press("diagnosis.page.3");
            hang("limits", "diagnosis-limits");
            workbench.page().showView("vn.thang.results.ui.view.whatif");
            Scale slider = ui.byId(workbench.window(), Scale.class, "whatif.slider.0");
            slider.setSelection(170);
            slider.notifyListeners(SWT.Selection, new Event());
            gallery.window("whatif");
        });
    }

    private void page(String view, String name) throws Exception {
        workbench.page().showView("vn.thang.results.ui.view." + view);
        ui.pump(800);
        gallery.window(name);
    }

    private void press(String id) {
        ui.click(ui.byId(workbench.window(), Button.class, id));
    }

    private void hang(String chart, String name) {
        DrawingCanvas canvas = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart." + chart);
        ui.untilTrue(chart, () -> canvas.drawing().isPresent());
        gallery.window(name);
    }
}
