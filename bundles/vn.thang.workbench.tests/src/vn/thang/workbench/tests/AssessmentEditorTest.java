// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.model.CellLook;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The editor of an assessment, driven with mouse and keyboard. */
class AssessmentEditorTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private GridDriver open() throws IOException {
        workbench.openCopy(folder);
        return new GridDriver(ui, workbench.open());
    }

    /** Scores what is in a file, by the same classes but apart from the workbench. */
    private static ScoringRun score(Path file, Layer layer) throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            return StandardMethods.scoring().score(store.framework(), store.model(), store.data(), layer);
        }
    }

    private static Standing standing(ScoringRun run, Unit unit) {
        return run.standings().all().stream()
                .filter(standing -> standing.unit().getId().equals(unit.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void assertRowIs(GridDriver grid, int row, Standing expected) {
        assertEquals(Numbers.print(expected.points(), 2, UiLanguage.locale()), grid.text(row, UnitFact.POINTS));
        assertEquals(Numbers.print(expected.percent(), 2, UiLanguage.locale()), grid.text(row, UnitFact.PERCENT));
        assertEquals(String.valueOf(expected.rank()), grid.text(row, UnitFact.RANK));
        assertEquals(Texts.name(expected.band(), UiLanguage.locale()), grid.text(row, UnitFact.BAND));
    }

    private void choose(String combo, int index) {
        Combo choice = ui.byId(workbench.window(), Combo.class, combo);
        ui.click(choice);
        ui.key(SWT.ESC);
        choice.select(index);
        choice.notifyListeners(SWT.Selection, new Event());
        ui.pump(300);
    }

    /** Origin of 131 = 28 + 14 + 89 and of 150.77 = Uông Bí's self-score: issue 2 F, the published report. */
    @Test
    void theSampleOpensWithAllUnitsAndTheirTotals() throws Exception {
        Path file = workbench.openSample();
        GridDriver grid = new GridDriver(ui, workbench.open());
        assertEquals(28, grid.model().rowCount());
        choose("scope", 0);
        ui.untilTrue("131 units", () -> grid.model().rowCount() == 131);
        ScoringRun run = score(file, Layer.FINAL);
        for (int row = 0; row < 131; row++) {
            assertRowIs(grid, row, standing(run, grid.model().unit(row)));
        }
        choose("scope", 2);
        ui.untilTrue("14 units", () -> grid.model().rowCount() == 14);
        choose("layer", Layer.SELF.ordinal());
        ui.untilTrue("self-scores", () -> grid.model().run().layer() == Layer.SELF);
        int uongBi = rowNamed(grid, "Uông Bí");
        assertEquals(Workbench.text("150,77", "150.77"), grid.text(uongBi, UnitFact.POINTS));
        choose("scope", 3);
        ui.untilTrue("89 units", () -> grid.model().rowCount() == 89);
    }

    private static int rowNamed(GridDriver grid, String part) {
        for (int row = 0; row < grid.model().rowCount(); row++) {
            if (grid.text(row, UnitFact.NAME).contains(part)) {
                return row;
            }
        }
        throw new AssertionError("no unit named " + part);
    }

    @Test
    void anEditMovesTotalRankAndBandAndStandsInTheJournal() throws Exception {
        GridDriver grid = open();
        Path file = workbench.open().session().file();
        int column = grid.firstCriterion();
        String before = grid.text(2, UnitFact.POINTS);
        grid.enter(2, column, Workbench.text("1,5", "1.5"));
        ui.untilTrue("new total", () -> !grid.text(2, UnitFact.POINTS).equals(before));
        assertEquals(Workbench.text("1,50", "1.50"), grid.model().text(2, column));
        ScoringRun run = score(file, Layer.FINAL);
        for (int row = 0; row < grid.model().rowCount(); row++) {
            assertRowIs(grid, row, standing(run, grid.model().unit(row)));
        }
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            JournalEntry last = store.journal(0, Integer.MAX_VALUE).getLast();
            assertEquals(grid.model().unit(2).getId(), last.unitId());
            assertEquals(0, new BigDecimal("1.5").compareTo(last.after().value()));
            assertEquals(System.getProperty("user.name"), last.author().id());
        }
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> grid.text(2, UnitFact.POINTS).equals(before));
        ui.key('y', SWT.MOD1);
        ui.untilTrue("redone", () -> !grid.text(2, UnitFact.POINTS).equals(before));
    }

    @Test
    void aRefusedEntrySaysWhyAndStaysOpen() throws Exception {
        GridDriver grid = open();
        int column = grid.firstCriterion();
        String before = grid.model().text(0, column);
        grid.enter(0, column, "99");
        ui.untilTrue("message", () -> !workbench.open().refusal().isEmpty());
        String maximum = Numbers.exact(grid.model().node(0, column).maximum(), UiLanguage.locale());
        assertTrue(
                workbench.open().refusal().contains(maximum), workbench.open().refusal());
        assertTrue(grid.table().getActiveCellEditor() != null);
        ui.key(SWT.ESC);
        ui.untilTrue("closed", () -> grid.table().getActiveCellEditor() == null);
        assertEquals(before, grid.model().text(0, column));
        assertEquals("", workbench.open().refusal());
    }

    @Test
    void missingNotApplicableAndZeroLookDifferent() throws Exception {
        GridDriver grid = open();
        int column = grid.firstCriterion();
        grid.enter(0, column, "0");
        ui.untilTrue("zero", () -> grid.model().text(0, column).equals("0"));
        grid.enter(1, column, "NA");
        ui.untilTrue("not applicable", () -> grid.model().look(1, column) == CellLook.NOT_APPLICABLE);
        choose("layer", Layer.SELF.ordinal());
        ui.untilTrue("self-scores", () -> grid.model().run().layer() == Layer.SELF);
        assertEquals(CellLook.MISSING, grid.model().look(0, column));
        ui.pump(300);
        double missing = inked(grid, 0, column);
        choose("layer", Layer.FINAL.ordinal());
        ui.untilTrue("final scores", () -> grid.model().run().layer() == Layer.FINAL);
        ui.pump(300);
        double zero = inked(grid, 0, column);
        double notApplicable = inked(grid, 1, column);
        assertTrue(missing > 0.1, "strokes fill a missing score: " + missing);
        assertTrue(zero > 0 && zero < 0.1, "a single digit for zero: " + zero);
        assertTrue(notApplicable > 0 && notApplicable < 0.1, "a dash for not applicable: " + notApplicable);
        assertTrue(pixels(grid, 1, column, Themes.palette().muted()) > 3, "the dash is grey");
    }

    /** The share of a cell that is not background. */
    private static double inked(GridDriver grid, int row, int column) {
        Rectangle area = inner(grid, row, column);
        int empty = Screen.count(grid.table(), area, Themes.palette().background());
        return 1 - empty / (double) (area.width * area.height);
    }

    private static Rectangle inner(GridDriver grid, int row, int column) {
        Rectangle cell = grid.bounds(row, column);
        return new Rectangle(cell.x + 2, cell.y + 2, cell.width - 6, cell.height - 4);
    }

    private static int pixels(GridDriver grid, int row, int column, RGB colour) {
        return Screen.count(grid.table(), inner(grid, row, column), colour);
    }

    @Test
    void explainShowsTheNumberOfTheCell() throws Exception {
        GridDriver grid = open();
        int column = grid.firstCriterion();
        grid.click(3, column, 1);
        ui.key(SWT.F4);
        StyledText text = ui.byId(workbench.window(), StyledText.class, "explain.text");
        String number = grid.model().text(3, column);
        String code = grid.model().code(column);
        ui.untilTrue(
                "derivation",
                () -> text.getText().contains(code) && text.getText().contains(number));
        int total = grid.model().columns().indexOf(UnitFact.POINTS);
        String points = grid.model().text(3, total);
        grid.click(3, total, 1);
        ui.untilTrue(
                "derivation of the total",
                () -> text.getText().lines().findFirst().orElse("").contains(points));
    }

    @Test
    void theDarkThemeReachesTheGrid() throws Exception {
        GridDriver grid = open();
        assertEquals(Palette.LIGHT, Themes.palette());
        int column = grid.firstCriterion();
        ui.menu(workbench.window(), Workbench.text("Xem", "View"), Workbench.text("Giao diện tối", "Dark theme"));
        ui.untilTrue("dark", Themes::dark);
        ui.pump(1500);
        int dark = pixels(grid, 0, column, Palette.DARK.background());
        Screen.picture("dark-" + Workbench.text("vi", "en"), workbench.window());
        ui.menu(workbench.window(), Workbench.text("Xem", "View"), Workbench.text("Giao diện tối", "Dark theme"));
        ui.untilTrue("light", () -> !Themes.dark());
        ui.pump(1500);
        assertTrue(dark > 200, "dark pixels: " + dark);
        assertTrue(pixels(grid, 0, column, Palette.LIGHT.background()) > 200);
    }

    @Test
    void deleteEmptiesASelectionInOneStep() throws Exception {
        GridDriver grid = open();
        int column = grid.firstCriterion();
        grid.enter(0, column, "1");
        grid.enter(1, column, "2");
        ui.untilTrue("entered", () -> grid.model().text(1, column).startsWith("2"));
        List<String> entered =
                List.of(grid.model().text(0, column), grid.model().text(1, column));
        grid.click(0, column, 1);
        ui.key(SWT.ARROW_DOWN, SWT.SHIFT);
        ui.key(SWT.DEL);
        ui.untilTrue("emptied", () -> !grid.model().text(1, column).equals(entered.get(1)));
        assertNotEquals(entered.get(0), grid.model().text(0, column));
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> grid.model().text(1, column).equals(entered.get(1)));
        assertEquals(entered.get(0), grid.model().text(0, column));
    }

    @Test
    void aFileOpenElsewhereIsReadOnly() throws Exception {
        Path copy = workbench.openCopy(folder);
        workbench.closeAll();
        try (AssessmentStore elsewhere = openWhenFree(copy)) {
            assertEquals(copy, elsewhere.file());
            AssessmentEditors.open(workbench.page(), copy);
            GridDriver grid = new GridDriver(ui, workbench.open());
            assertTrue(workbench.open().session().readOnly());
            grid.click(0, grid.firstCriterion(), 1);
            ui.key(SWT.F2);
            assertEquals(null, grid.table().getActiveCellEditor());
        }
    }

    private AssessmentStore openWhenFree(Path file) {
        return ui.until("file let go of", () -> {
            try {
                return new SqliteAssessmentStores().open(file, Clock.systemUTC(), false);
            } catch (Exception stillOpen) {
                return null;
            }
        });
    }
}
