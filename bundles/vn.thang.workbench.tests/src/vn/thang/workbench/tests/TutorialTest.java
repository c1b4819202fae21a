// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.help.content.HelpContents;
import vn.thang.help.content.HelpPage;
import vn.thang.help.content.HelpRenderer;
import vn.thang.help.content.HelpText;
import vn.thang.help.content.HelpText.Style;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.WorkbenchIds;

/**
 * The tutorial of the help, word for word, with the help open: what it calls by a name is there under that name, its
 * numbers are typed and give the points it promises, and what is typed into is in sight.
 */
class TutorialTest {
    private static final int GRID = 0;
    private static final int SHEET = 1;

    /** What the frame of a table may hide of a line, in pixels. */
    private static final int BORDER = 3;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final HelpPage page =
            HelpContents.load(UiLanguage.locale()).page("tutorial").orElseThrow();
    private final HelpText text = HelpRenderer.render(page.markdown(), command -> "");
    private final Path reports = Settings.folder().resolve("reports");

    @BeforeEach
    void start() throws IOException {
        clean();
        // Their buttons stand at the top right, as after the first start.
        workbench.perspective(WorkbenchIds.RESULTS);
        workbench.perspective(WorkbenchIds.EVALUATION);
    }

    @AfterEach
    void end() throws IOException {
        workbench.closeAll();
        clean();
    }

    private void clean() throws IOException {
        for (Path folder : List.of(Settings.folder(), reports)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(
                                    each -> each.getFileName().toString().startsWith(name()))
                            .toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static String name() {
        return Workbench.text("Kỳ thử", "Trial");
    }

    @Test
    void fromTheWelcomePageToAnExportedReport() throws IOException {
        Link link = ui.byId(workbench.window(), Link.class, "welcome.tutorial");
        atRest(link);
        ui.click(link, 12, link.getSize().y / 2, 1);
        StyledText help = ui.byId(workbench.window(), StyledText.class, "help.page");
        ui.untilTrue("tutorial", () -> help.getLine(0).equals(page.title()));
        seeTheSample();
        startAnAssessment(help);
        scoreTheFirst();
        scoreTheOthers();
        readTheResults();
        export(help);
    }

    /** Waits until a control has its place: another size of the window, or the help beside it, moves it. */
    private void atRest(Control control) {
        atRest(() -> control.toDisplay(0, 0));
    }

    private <T> T atRest(Supplier<T> place) {
        List<T> seen = new ArrayList<>(List.of(place.get()));
        ui.untilTrue("place", () -> {
            ui.pump(400);
            seen.add(place.get());
            return seen.getLast().equals(seen.get(seen.size() - 2));
        });
        return seen.getLast();
    }

    /** What stands in bold or as something to type, in order. */
    private List<String> marked(Style style) {
        return text.spans().stream()
                .filter(span -> span.style() == style)
                .map(span -> text.text().substring(span.start(), span.start() + span.length()))
                .toList();
    }

    /** Says that the tutorial calls something by this name. */
    private String named(String label) {
        assertTrue(marked(Style.STRONG).contains(label), () -> label + " is not among " + marked(Style.STRONG));
        return label;
    }

    private void follow(StyledText help, String target) {
        HelpText.Span link = text.spans().stream()
                .filter(span -> span.target().equals(target))
                .findFirst()
                .orElseThrow();
        String label = text.text().substring(link.start(), link.start() + link.length());
        int at = help.getText().indexOf(label + " (");
        atRest(help::getSize);
        help.setTopIndex(help.getLineAtOffset(at));
        Rectangle place = atRest(() -> help.getTextBounds(at, at + 3));
        ui.click(help, place.x + place.width / 2, place.y + place.height / 2, 1);
    }

    private void seeTheSample() {
        Button sample = ui.byId(workbench.window(), Button.class, "welcome.sample");
        named(sample.getText().strip());
        atRest(sample);
        ui.click(sample);
        OpenAssessment open = workbench.open();
        assertEquals(131, open.session().model().getUnits().size());
        GridDriver grid = new GridDriver(ui, open);
        ui.untilTrue("first group", () -> grid.shownRows() == 28);
        named(ui.byId(workbench.window(), Combo.class, "scope").getText());
        named(Workbench.text("Điểm", "Points"));
        grid.click(2, grid.model().columns().indexOf(UnitFact.POINTS), 1);
        ui.key(SWT.F4);
        StyledText sentence = ui.byId(workbench.window(), StyledText.class, "explain.text");
        String points = grid.text(2, UnitFact.POINTS);
        ui.untilTrue("explained", () -> sentence.getText().contains(points));
        Tree chain = ui.byId(workbench.window(), Tree.class, "explain.tree");
        ui.untilTrue(
                "chain", () -> chain.getItemCount() == 1 && chain.getItem(0).getItemCount() > 0);
    }

    private void startAnAssessment(StyledText help) {
        follow(help, "command:vn.thang.workbench.command.newAssessment");
        Shell wizard = workbench.window(Workbench.text("Kỳ đánh giá mới", "New assessment"));
        workbench.chooseFramework(
                wizard,
                marked(Style.STRONG).stream()
                        .filter(each -> each.contains("Quảng Ninh"))
                        .findFirst()
                        .orElseThrow());
        named(Workbench.text("Tiếp tục >", "Next >"));
        workbench.press(wizard, "Tiếp tục >", "Next >");
        Text typed = ui.byId(wizard, Text.class, "create.name");
        ui.untilTrue("name selected", () -> typed.getSelectionCount() > 0);
        ui.type(marked(Style.EMPHASIS).getFirst());
        ui.untilTrue("typed", () -> typed.getText().equals(name()));
        workbench.press(wizard, "Tiếp tục >", "Next >");
        Text lines = ui.byId(wizard, Text.class, "create.units.lines");
        ui.untilTrue("can type", lines::isFocusControl);
        for (String unit : List.of("A", "B", "C")) {
            ui.type(unit);
            ui.key(SWT.CR);
        }
        Combo scorecard = ui.byId(wizard, Combo.class, "create.units.scorecard");
        int communes = scorecard.indexOf(named(Workbench.text("Bảng tiêu chí cấp xã", "Scorecard of communes")));
        scorecard.setFocus();
        IntStream.range(0, communes).forEach(i -> ui.key(SWT.ARROW_DOWN));
        ui.untilTrue("scorecard", () -> scorecard.getSelectionIndex() == communes);
        named(Workbench.text("Tạo", "Create"));
        workbench.press(wizard, "Tạo", "Create");
        ui.untilTrue(
                "units", () -> workbench.open().session().model().getUnits().size() == 3);
    }

    private void tab(int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        named(tabs.getItem(index).getText());
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
    }

    private String total() {
        return Objects.requireNonNullElse(
                ui.byId(workbench.window(), CLabel.class, "sheet.total").getText(), "");
    }

    /** Types into the current cell of the sheet, which has to be in sight, and waits until it has gone on. */
    private void enter(String number) {
        Tree sheet = ui.byId(workbench.window(), Tree.class, "sheet.tree");
        ui.untilTrue("current cell in sight for " + number, () -> sheet.getSelectionCount() == 1 && inSight(sheet));
        TreeItem line = sheet.getSelection()[0];
        ui.type(number);
        ui.key(SWT.CR);
        ui.untilTrue(
                "entered " + number,
                () -> !line.getText(SheetColumn.FINAL.ordinal()).isEmpty());
    }

    private static boolean inSight(Tree sheet) {
        Rectangle cell = sheet.getSelection()[0].getBounds(SheetColumn.FINAL.ordinal());
        Rectangle room = sheet.getClientArea();
        return cell.height > 0
                && cell.y >= room.y
                && cell.y + cell.height <= room.y + room.height + BORDER
                && cell.x >= room.x
                && cell.x + cell.width <= room.x + room.width + BORDER;
    }

    private void scoreTheFirst() {
        tab(SHEET);
        ui.untilTrue("an empty sheet", () -> total().contains(Workbench.text("còn thiếu 13 ", ": 13")));
        for (String number : marked(Style.CODE).getFirst().split("\\s+")) {
            enter(number);
        }
        String promised = named(Workbench.text("66,70 / 100", "66.70 / 100"));
        ui.untilTrue(promised, () -> total().startsWith(promised));
        Screen.picture("tutorial-sheet-" + Workbench.text("vi", "en"), workbench.window());
    }

    private void scoreTheOthers() {
        tab(GRID);
        OpenAssessment open = workbench.open();
        GridDriver grid = new GridDriver(ui, open);
        grid.click(0, grid.model().columns().indexOf(UnitFact.POINTS), 1);
        ui.key('a', SWT.MOD1);
        ui.key('d', SWT.MOD1);
        List<Unit> units = open.session().model().getUnits();
        tab(SHEET);
        List<String> figures = marked(Style.CODE);
        for (int i = 1; i < units.size(); i++) {
            int unit = i;
            Button name = ui.byId(workbench.window(), Button.class, "sheet.unit");
            ui.key(SWT.ARROW_RIGHT, SWT.MOD3);
            ui.untilTrue(
                    "next unit",
                    () -> name.getText()
                            .startsWith(units.get(unit).getName().getFirst().getValue()));
            ui.untilTrue("one is missing", () -> total().contains(Workbench.text("còn thiếu 1 ", ": 1")));
            enter(figures.get(i));
            ui.untilTrue("scored", () -> total().contains(" / 100"));
        }
    }

    /** By hand from the numbers of the tutorial: X2.2 gives 10 × n / 200 points, all else 66.7 − 10 × 10 / 200 = 66.2. */
    private void readTheResults() {
        String results = named(Workbench.text("Kết quả", "Results"));
        ToolBar bar = ui.find(
                workbench.window(),
                ToolBar.class,
                each -> Arrays.stream(each.getItems())
                        .anyMatch(item -> item.getText().equals(results)));
        ToolItem item = Arrays.stream(bar.getItems())
                .filter(each -> each.getText().equals(results))
                .findFirst()
                .orElseThrow();
        Rectangle place = item.getBounds();
        ui.click(bar, place.x + place.width / 2, place.y + place.height / 2, 1);
        Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
        ui.untilTrue("standings", () -> standings.getItemCount() == 3);
        List<String> points = List.of(
                Workbench.text("72,20 / 100", "72.20 / 100"), // 120: 66.2 + 6
                Workbench.text("69,20 / 100", "69.20 / 100"), // 60: 66.2 + 3
                Workbench.text("66,70 / 100", "66.70 / 100"));
        for (int i = 0; i < 3; i++) {
            int row = i;
            ui.untilTrue(
                    "rank " + (row + 1), () -> standings.getItem(row).getText(2).equals(points.get(row)));
        }
        assertNotNull(ui.byId(workbench.window(), StyledText.class, "help.page"), "the help comes along");
    }

    private void export(StyledText help) throws IOException {
        ui.dialog(() -> follow(help, "command:vn.thang.assessment.ui.command.export"), dialog -> {
            named(Workbench.text("Xuất", "Export"));
            // As a person does: the pages are looked at first.
            Canvas pages = ui.byId(dialog, Canvas.class, "preview.pages");
            ui.untilTrue("pages", () -> pages.getData("pages") instanceof Integer count && count > 0);
            ui.untilTrue("the window in front", () -> dialog.getDisplay().getActiveShell() == dialog);
            atRest(dialog);
            workbench.press(dialog, "Xuất", "Export");
            workbench.untilWritten(dialog);
            Label recent = ui.find(
                    dialog,
                    Label.class,
                    label -> label.getText().equals(Workbench.text("Vừa ghi gần đây", "Written lately")));
            named(recent.getText());
            Table written = ui.byId(dialog, Table.class, "report.recent");
            ui.click(written, 40, written.getItem(0).getBounds(0).y + 5, 1);
            Button open = ui.byId(dialog, Button.class, "recent.open");
            named(open.getText());
            assertTrue(open.isEnabled());
        });
        try (Stream<Path> files = Files.list(reports)) {
            List<String> kinds = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name()))
                    .map(file -> file.substring(file.lastIndexOf('.')))
                    .sorted()
                    .toList();
            assertEquals(List.of(".docx", ".xlsx"), kinds);
        }
    }
}
