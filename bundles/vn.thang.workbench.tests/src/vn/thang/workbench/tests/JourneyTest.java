// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.model.CellLook;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.scoring.NodeKind;
import vn.thang.ui.Palette;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/**
 * One person's whole way: writes a framework, starts an assessment from it, scores three units, asks where a number comes
 * from, filters, undoes and redoes everything, exports the report and reads it back. In Vietnamese this goes in the light
 * theme, in English in the dark one.
 */
class JourneyTest {
    private static final String NAME = "Hành trình";

    /** What is typed for each unit: yes/no of 40 and full/half/none of 20 by their points, points of experts up to 40. */
    private static final List<List<String>> ANSWERS =
            List.of(List.of("40", "20", "30.5"), List.of("40", "10", "35"), List.of("0", "20", "40"));

    /**
     * By hand from {@link #ANSWERS}: 40 + 20 + 30.5, 40 + 20/2 + 35, 0 + 20 + 40; of 100, so the percents are the same
     * numbers.
     */
    private static final List<String> POINTS = List.of("90.5", "85", "60");

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);
    private final Path frameworkFile = Settings.folder().resolve("journey.criteria");
    private final Path assessmentFile = Settings.folder().resolve(NAME + ".assessment");
    private final Path reports = Settings.folder().resolve("journey-reports");

    @BeforeEach
    void start() throws IOException {
        clean();
        if (!Workbench.vietnamese()) {
            theme(true);
        }
    }

    @AfterEach
    void end() throws IOException {
        workbench.closeAll(); // its files are open
        clean();
    }

    private void clean() throws IOException {
        Files.deleteIfExists(frameworkFile);
        Files.deleteIfExists(assessmentFile);
        if (Files.isDirectory(reports)) {
            for (Path file : files()) {
                Files.delete(file);
            }
        }
    }

    private void theme(boolean dark) {
        ui.menu(workbench.window(), Workbench.text("Xem", "View"), Workbench.text("Giao diện tối", "Dark theme"));
        ui.untilTrue("theme", () -> Themes.dark() == dark);
    }

    @Test
    void fromNothingToAnExportedReport() throws IOException {
        writeTheFramework();
        startTheAssessment();
        GridDriver grid = new GridDriver(ui, workbench.open());
        List<Integer> criteria = criteria(grid);
        score(grid, criteria);
        explain(grid);
        filter(grid);
        undoAndRedo(grid, criteria);
        Screen.picture("journey-" + Workbench.text("vi", "en"), workbench.window());
        assertEquals(Workbench.vietnamese() ? Palette.LIGHT : Palette.DARK, Themes.palette());
        export();
        assertReport();
    }

    /** A scorecard of 100: group I of 60 with criteria of 40 and 20, group II of 40 with one of 40. */
    private void writeTheFramework() {
        OpenFramework open = editor.create("journey");
        editor.row("1");
        editor.enter("form.maximum", "40");
        editor.row("1");
        ui.key(SWT.INSERT);
        editor.named("Plans");
        editor.enter("form.maximum", "20");
        editor.rule(Literals.FULL_HALF_NONE_RULE);
        editor.row("I");
        editor.enter("form.maximum", "60");
        editor.row("A");
        ui.key(SWT.INSERT, SWT.ALT);
        editor.named("Opinions");
        editor.enter("form.maximum", "40");
        editor.row("II");
        ui.key(SWT.INSERT, SWT.ALT);
        editor.named("Experts");
        editor.enter("form.maximum", "40");
        editor.rule(Literals.EXPERT_RULE);
        Label total = ui.byId(workbench.window(), Label.class, "criteria.total");
        ui.untilTrue("maxima add up", () -> total.getText().contains("✓"));
        ui.key('s', SWT.MOD1);
        ui.untilTrue("saved", () -> !workbench.page().getActiveEditor().isDirty());
        assertEquals(frameworkFile, open.file());
        workbench.closeAll();
    }

    private void startTheAssessment() {
        ui.menu(
                workbench.window(),
                Workbench.text("Tệp", "File"),
                Workbench.text("Kỳ đánh giá mới...", "New assessment..."));
        Shell wizard = workbench.window(Workbench.text("Kỳ đánh giá mới", "New assessment"));
        workbench.chooseFramework(wizard, "journey");
        Label about = ui.byId(wizard, Label.class, "create.about");
        ui.untilTrue("framework read", () -> about.getText().contains(Workbench.text("Thử nghiệm", "Trial")));
        workbench.press(wizard, "Tiếp tục >", "Next >");
        replace(ui.byId(wizard, Text.class, "create.name"), NAME);
        replace(ui.byId(wizard, Text.class, "create.file"), NAME);
        workbench.press(wizard, "Tiếp tục >", "Next >");
        Text lines = ui.byId(wizard, Text.class, "create.units.lines");
        ui.click(lines);
        ui.type("Huyện A\nHuyện B\nHuyện C");
        Label found = ui.byId(wizard, Label.class, "create.units.found");
        ui.untilTrue("units", () -> found.getText().startsWith("3 "));
        workbench.press(wizard, "Tạo", "Create");
        assertEquals(assessmentFile, workbench.open().session().file());
    }

    private void replace(Text field, String text) {
        ui.click(field);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.untilTrue("typed " + text, () -> field.getText().equals(text));
    }

    private static List<Integer> criteria(GridDriver grid) {
        return IntStream.range(0, grid.model().columns().size())
                .filter(column -> grid.model().columns().get(column) instanceof NodePoints points
                        && points.node().kind() == NodeKind.CRITERION)
                .boxed()
                .toList();
    }

    private void score(GridDriver grid, List<Integer> criteria) {
        assertEquals(3, criteria.size());
        for (int row = 0; row < ANSWERS.size(); row++) {
            for (int i = 0; i < criteria.size(); i++) {
                grid.enter(row, criteria.get(i), number(ANSWERS.get(row).get(i)));
            }
        }
        untilScored(grid);
        for (int row = 0; row < POINTS.size(); row++) {
            assertEquals(printed(row), grid.text(row, UnitFact.PERCENT));
            assertEquals(String.valueOf(row + 1), grid.text(row, UnitFact.RANK));
        }
        // full/half/none: half of 20
        assertEquals(Workbench.text("10,00", "10.00"), grid.model().text(1, criteria.get(1)));
    }

    /** As a person types it in the language of the workbench. */
    private static String number(String plain) {
        return Workbench.vietnamese() ? plain.replace('.', ',') : plain;
    }

    private static String printed(int row) {
        return Numbers.print(new BigDecimal(POINTS.get(row)), 2, UiLanguage.locale());
    }

    private void untilScored(GridDriver grid) {
        ui.untilTrue(
                "scored",
                () -> IntStream.range(0, POINTS.size())
                        .allMatch(row -> grid.text(row, UnitFact.POINTS).equals(printed(row))));
    }

    private void explain(GridDriver grid) {
        grid.click(1, grid.model().columns().indexOf(UnitFact.POINTS), 1);
        ui.key(SWT.F4);
        StyledText text = ui.byId(workbench.window(), StyledText.class, "explain.text");
        ui.untilTrue("derivation of the total", () -> text.getText().startsWith("Huyện B: 85 "));
    }

    private void filter(GridDriver grid) {
        int points = grid.model().columns().indexOf(UnitFact.POINTS);
        grid.click(0, points, 1);
        ui.key('l', SWT.MOD1, SWT.SHIFT);
        grid.filter(points, ">=" + number("85"));
        ui.untilTrue("filtered", () -> grid.shownRows() == 2);
        assertEquals(List.of(0, 1), grid.shownStart());
        grid.click(0, points, 1);
        ui.key('l', SWT.MOD1, SWT.SHIFT);
        ui.untilTrue("all again", () -> grid.shownRows() == 3);
    }

    private void undoAndRedo(GridDriver grid, List<Integer> criteria) {
        OpenAssessment open = workbench.open();
        int steps = ANSWERS.size() * criteria.size();
        for (int i = 0; i < steps; i++) {
            ui.key('z', SWT.MOD1);
        }
        ui.untilTrue(
                "all undone",
                () -> open.session().run().standings().all().stream().allMatch(each -> each.points() == null)
                        && criteria.stream()
                                .allMatch(column -> IntStream.range(0, ANSWERS.size())
                                        .allMatch(row -> grid.model().look(row, column) == CellLook.MISSING)));
        for (int i = 0; i < steps; i++) {
            ui.key('y', SWT.MOD1);
        }
        untilScored(grid);
    }

    private void export() {
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Tệp", "File"),
                        Workbench.text("Xuất báo cáo...", "Export the report...")),
                dialog -> {
                    ui.click(ui.byId(dialog, Button.class, "format.csv"));
                    replace(ui.byId(dialog, Text.class, "folder"), reports.toString());
                    workbench.press(dialog, "Xuất", "Export");
                    workbench.untilWritten(dialog);
                });
    }

    private void assertReport() throws IOException {
        for (String kind : List.of(".xlsx", ".docx")) {
            byte[] content = Files.readAllBytes(exported(kind));
            assertEquals("PK", new String(content, 0, 2, StandardCharsets.US_ASCII), "a packed " + kind);
        }
        List<List<String>> rows = Files.readAllLines(exported(".csv")).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertEquals(4, rows.size());
        // by hand, see POINTS; groups: 40 + 20, 30.5; 40 + 10, 35; 0 + 20, 40
        assertUnit(rows, 1, "Huyện A", "1", Map.of("I", "60", "1", "40", "2", "20", "II", "30.5", "3", "30.5"));
        assertUnit(rows, 2, "Huyện B", "2", Map.of("I", "50", "1", "40", "2", "10", "II", "35", "3", "35"));
        assertUnit(rows, 3, "Huyện C", "3", Map.of("I", "20", "1", "0", "2", "20", "II", "40", "3", "40"));
    }

    private static void assertUnit(
            List<List<String>> rows, int row, String name, String rank, Map<String, String> nodes) {
        List<String> header = rows.getFirst();
        List<String> cells = rows.get(row);
        Map<String, String> expected = new TreeMap<>(nodes);
        String points = POINTS.get(row - 1);
        expected.putAll(
                Map.of("name", name, "points", points, "maximum", "100", "percent", points, "rank", rank, "A", points));
        Map<String, String> read = new TreeMap<>();
        expected.keySet().forEach(column -> read.put(column, cells.get(header.indexOf(column))));
        assertEquals(expected, read);
    }

    private Path exported(String kind) throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.toList();
        }
    }
}
