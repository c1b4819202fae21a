// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.results.ui.ComparedYears;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.workbench.WorkbenchIds;

/** How sure ranks are, what they are made of, what would be if, and over the years: driven with mouse and keys. */
class ResultsAnalysisTest {
    private static final String VIEW = "vn.thang.results.ui.view.";

    /** Of a move of a slider; what the eye takes for at once. */
    private static final int FRAME_MILLIS = 16;

    private static final int MOVES = 15;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        workbench.openCopy(folder);
        workbench.perspective(WorkbenchIds.RESULTS);
        Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
        ui.untilTrue("standings", () -> standings.getItemCount() == 28);
    }

    private void show(String view) {
        try {
            workbench.page().showView(VIEW + view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        ui.pump(200);
    }

    private Button button(String id) {
        return ui.byId(workbench.window(), Button.class, id);
    }

    private Combo combo(String id) {
        return ui.byId(workbench.window(), Combo.class, id);
    }

    /** The chart of a kind as soon as it is drawn; it can be saved as all others can. */
    private DrawingCanvas chart(String code) {
        DrawingCanvas chart = ui.byId(workbench.window(), DrawingCanvas.class, "results.chart." + code);
        ui.untilTrue(code, () -> chart.drawing().isPresent());
        List<Object> entries = new ArrayList<>();
        for (var item : chart.getMenu().getItems()) {
            entries.add(item.getData("id"));
        }
        assertTrue(entries.containsAll(List.of("card.png", "card.svg", "card.copy.data")), entries + "");
        return chart;
    }

    private void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theRanksAreTriedAndTheFindingsStayWithTheAssessment() {
        show("robustness");
        ui.click(button("sure.first"));
        DrawingCanvas ranks = chart("intervals");
        assertEquals(28, ranks.drawing().orElseThrow().table().rows().size());
        ui.click(button("sure.page.1"));
        chart("bands");
        ui.click(button("sure.page.2"));
        chart("pairs");
        ui.click(button("sure.page.3"));
        chart("causes");
        Combo groups = combo("results.group");
        choose(groups, 1);
        assertTrue(button("sure.first").isVisible(), "the districts have not been tried yet");
        choose(groups, 0);
        chart("causes");
        workbench.page().hideView(workbench.page().findView(VIEW + "robustness"));
        show("robustness");
        chart("intervals");
    }

    @Test
    void triesAreEndedAndAskedForWithSense() {
        show("robustness");
        Combo replications = combo("sure.replications");
        Label state = ui.until("state", () -> {
            replications.setText("many");
            return ui.byId(workbench.window(), Label.class, "sure.state");
        });
        assertTrue(state.getText().startsWith("“many”: "), state.getText());
        assertFalse(button("sure.run").isEnabled());
        replications.setText("1000000");
        ui.untilTrue("can run", () -> button("sure.run").isEnabled());
        String run = button("sure.run").getText();
        ui.click(button("sure.run"));
        ui.byId(workbench.window(), ProgressBar.class, "sure.progress");
        assertNotEquals(run, button("sure.run").getText());
        ui.click(button("sure.run"));
        ui.untilTrue("ended", () -> button("sure.run").getText().equals(run));
        assertTrue(button("sure.first").isVisible(), "what was ended is not shown");
    }

    @Test
    void whatScoresAreMadeOf() {
        show("diagnosis");
        DrawingCanvas matrix = chart("correlations");
        String pearson = matrix.drawing().orElseThrow().table().tsv();
        choose(combo("diagnosis.kind"), 2);
        ui.untilTrue(
                "Kendall", () -> !matrix.drawing().orElseThrow().table().tsv().equals(pearson));
        ui.click(button("diagnosis.page.1"));
        chart("biplot");
        ui.click(button("diagnosis.page.2"));
        chart("weights");
        ui.click(button("diagnosis.page.3"));
        chart("limits");
        chart("reliability");
    }

    @Test
    void ranksFollowASliderAtOnceAndNothingIsKept() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("copy.assessment"));
        show("whatif");
        Table ranks = ui.byId(workbench.window(), Table.class, "whatif.ranks");
        ui.untilTrue("ranks", () -> ranks.getItemCount() == 28);
        Label sentence = ui.byId(workbench.window(), Label.class, "whatif.sentence");
        String nothing = sentence.getText();
        Label amount = ui.byId(workbench.window(), Label.class, "whatif.amount.0");
        String stated = amount.getText();
        Scale slider = ui.byId(workbench.window(), Scale.class, "whatif.slider.0");
        slider.setFocus();
        List<Long> works = new ArrayList<>();
        for (int i = 0; i < MOVES; i++) {
            ui.pump(50);
            ui.longestWork();
            ui.key(SWT.ARROW_RIGHT);
            works.add(ui.longestWork());
        }
        ui.untilTrue("moved", () -> slider.getSelection() > 100 + MOVES / 2);
        assertNotEquals(stated, amount.getText());
        assertNotEquals(nothing, sentence.getText());
        List<Long> sorted = works.stream().sorted().toList();
        assertTrue(sorted.get(MOVES / 2) < FRAME_MILLIS, "milliseconds of a move: " + works);
        Rectangle end = slider.getBounds();
        ui.click(slider, end.width - 12, end.height / 2, 3);
        ui.untilTrue("units moved", () -> {
            for (int row = 0; row < 28; row++) {
                if (!ranks.getItem(row).getText(1).isEmpty()) {
                    return true;
                }
            }
            return false;
        });
        ui.click(button("whatif.reset"));
        ui.untilTrue(
                "reset",
                () -> slider.getSelection() == 100 && sentence.getText().equals(nothing));
        assertEquals("", ranks.getItem(0).getText(1));
        assertEquals(stated, amount.getText());
        assertEquals(before.length, Files.readAllBytes(folder.resolve("copy.assessment")).length, "nothing is saved");
    }

    @Test
    void ranksOverTheYears() throws Exception {
        Path other = Files.copy(folder.resolve("copy.assessment"), folder.resolve("other.assessment"));
        show("years");
        assertTrue(button("years.first").isEnabled(), "what belongs here can be brought");
        ((ComparedYears) workbench.page().findView(VIEW + "years")).add(List.of(other));
        DrawingCanvas chart = chart("years");
        assertEquals(28, chart.drawing().orElseThrow().table().rows().size());
        Label names = ui.byId(workbench.window(), Label.class, "years.names");
        assertTrue(names.getText().endsWith("other.assessment"), names.getText());
        ui.click(button("years.remove"));
        ui.untilTrue("empty", () -> button("years.first").isVisible());
    }
}
