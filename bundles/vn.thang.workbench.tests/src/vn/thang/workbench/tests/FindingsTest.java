// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
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
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.scoring.PlanNode;
import vn.thang.ui.Palette;
import vn.thang.ui.findings.ActiveFindings;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.FoundItem;

/** Findings appear while somebody works, lead to their place, and are repaired in one step that can be undone. */
class FindingsTest {
    private static final String VIEW = "vn.thang.ui.view.findings";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws PartInitException {
        workbench.page().showView(VIEW);
    }

    private FindingsSource source() {
        return ui.until(
                "source of findings",
                () -> ActiveFindings.of(workbench.page().getWorkbenchWindow())
                        .source()
                        .filter(source -> source.checked().isPresent())
                        .orElse(null));
    }

    private Optional<FoundItem> found(String rule) {
        return source().findings().stream()
                .filter(item -> item.rule().equals(rule))
                .findFirst();
    }

    private FoundItem until(String rule) {
        return ui.until("finding " + rule, () -> found(rule).orElse(null));
    }

    private void untilGone(String rule) {
        ui.untilTrue("no " + rule, () -> found(rule).isEmpty());
    }

    private Table table() {
        return ui.byId(workbench.window(), Table.class, "findings.table");
    }

    /** The row of a rule in the view, on the screen. */
    private Rectangle row(String rule) {
        int index = source().findings().indexOf(until(rule));
        table().showItem(table().getItem(index));
        return table().getItem(index).getBounds(0);
    }

    private static Criterion criterion(Group group, String code) {
        Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
        criterion.setId("c" + code.replace('.', '-'));
        criterion.setCode(code);
        criterion.getName().addAll(Texts.of("Tiêu chí " + code, "Criterion " + code));
        criterion.setMaximum(BigDecimal.valueOf(5));
        group.getChildren().add(criterion);
        return criterion;
    }

    /** A draft with one group of two criteria, 5 points each. */
    private Path draft() throws Exception {
        Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        framework.setId("draft");
        framework.setVersion("1");
        framework.getName().addAll(Texts.of("Bản thảo", "Draft"));
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("card");
        scorecard.setCode("T");
        scorecard.getName().addAll(Texts.of("Bảng tiêu chí", "Scorecard"));
        framework.getScorecards().add(scorecard);
        Group group = CriteriaFactory.eINSTANCE.createGroup();
        group.setId("g1");
        group.setCode("I");
        group.getName().addAll(Texts.of("Điều kiện sẵn sàng", "Readiness"));
        group.setMaximum(BigDecimal.TEN);
        scorecard.setMaximum(BigDecimal.TEN);
        scorecard.getChildren().add(group);
        criterion(group, "1.1");
        criterion(group, "1.2");
        Path file = folder.resolve("draft.criteria");
        FrameworkFiles.save(framework, file);
        return file;
    }

    @Test
    void aMaximumIsBrokenFixedAndBrokenAgainByUndo() throws Exception {
        CriteriaEditors.open(workbench.page(), draft());
        OpenFramework open = ui.until(
                "open framework",
                () -> Optional.ofNullable(workbench.page().getActiveEditor())
                        .map(editor -> editor.getAdapter(OpenFramework.class))
                        .orElse(null));
        assertEquals(List.of(), source().findings());
        String empty = Workbench.text("Không có phát hiện", "No findings");
        ui.find(workbench.window(), Label.class, label -> label.getText().equals(empty));
        ui.pump(300);
        Screen.picture("findings-none-" + Workbench.text("vi", "en"), workbench.window());

        Group group =
                (Group) open.framework().getScorecards().get(0).getChildren().get(0);
        Criterion second = (Criterion) group.getChildren().get(1);
        open.reveal(second);
        Text maximum = ui.byId(workbench.window(), Text.class, "form.maximum");
        ui.click(maximum);
        ui.key('a', SWT.MOD1);
        ui.type("7");
        ui.key(SWT.CR);
        FoundItem broken = until("maxima-sum");
        assertEquals(Severity.ERROR, broken.severity());
        assertEquals(group, broken.target());
        ui.pump(500);
        Screen.picture("findings-" + Workbench.text("vi", "en"), workbench.window());

        Rectangle row = row("maxima-sum");
        ui.click(table(), row.x + 40, row.y + row.height / 2, 2);
        ui.untilTrue(
                "the group is selected",
                () -> selection().map(each -> each == group).orElse(false));

        ui.click(table(), row.x + 40, row.y + row.height / 2, 1);
        String order = Workbench.text("Đặt điểm tối đa bằng 12", "Set the maximum to 12");
        Link fix =
                ui.find(workbench.window(), Link.class, link -> link.getText().contains(order));
        ui.click(fix, 20, fix.getSize().y / 2, 1);
        ui.untilTrue("the group has 12 points", () -> group.getMaximum().compareTo(BigDecimal.valueOf(12)) == 0);
        // Now the scorecard has 10 points for a group of 12: the finding has moved up.
        ui.untilTrue(
                "the sum of the scorecard",
                () -> found("maxima-sum")
                        .map(item -> item.target() instanceof Scorecard)
                        .orElse(false));
        open.domain().getCommandStack().undo();
        ui.untilTrue(
                "the finding is back",
                () -> found("maxima-sum").map(item -> item.target() == group).orElse(false));
        open.domain().getCommandStack().undo();
        untilGone("maxima-sum");
    }

    private Optional<EObject> selection() {
        return workbench
                                .page()
                                .getActiveEditor()
                                .getSite()
                                .getSelectionProvider()
                                .getSelection()
                        instanceof IStructuredSelection selected
                ? Optional.ofNullable((EObject) selected.getFirstElement())
                : Optional.empty();
    }

    @Test
    void aScoreOutOfRangeLeadsToItsCellAndIsClamped() throws Exception {
        workbench.openCopy(folder);
        OpenAssessment open = workbench.open();
        source();
        GridDriver grid = new GridDriver(ui, open);
        PlanNode node = open.session().run().tables().get(0).plan().nodes().stream()
                .filter(each -> each.element() instanceof Criterion && each.maximum() != null)
                .skip(3)
                .findFirst()
                .orElseThrow();
        Unit unit = open.session().run().tables().get(0).unit(2);
        ColumnKey key = new ColumnKey(node.id(), Facet.POINTS, Layer.FINAL);
        Cell tooMuch = Cell.of(node.maximum().add(BigDecimal.ONE));
        // The grid refuses such an entry; an import of an older file may hold one.
        open.perform(
                new ScoreEdit(open.session().author(), "1", List.of(new CellEdit(unit.getId(), key, tooMuch, null))));
        FoundItem found = until("points-range");
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(found, source().findings().get(0), "errors stand first");
        assertEquals(
                1,
                source().findings().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count(),
                "scoring does not repeat it");
        ui.pump(400);
        Screen.picture("findings-data-" + Workbench.text("vi", "en"), workbench.window());
        workbench.theme(true);
        Control why = ui.byId(workbench.window(), Control.class, "findings.explanation");
        ui.untilTrue("dark", () -> why.getBackground().getRGB().equals(Palette.DARK.background()));
        ui.pump(1500);
        Screen.picture("findings-dark-" + Workbench.text("vi", "en"), workbench.window());
        workbench.theme(false);
        ui.pump(300);

        Rectangle row = row("points-range");
        ui.click(table(), row.x + 40, row.y + row.height / 2, 1);
        ui.key('c', SWT.MOD1);
        Clipboard clipboard = new Clipboard(table().getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(copied.lines().count() == 2 && copied.contains(node.code()), copied);
        ui.key(SWT.CR);
        ui.untilTrue(
                "the cell is selected",
                () -> cell().map(at -> at.unit().equals(unit) && at.node().id().equals(node.id()))
                        .orElse(false));
        assertTrue(grid.table().isVisible());

        Link fix = ui.byId(workbench.window(), Link.class, "findings.fix");
        ui.click(fix, 20, fix.getSize().y / 2, 1);
        untilGone("points-range");
        ui.untilTrue("stored", () -> !open.session().busy());
        assertEquals(
                Optional.of(0),
                open.session()
                        .read(data ->
                                data.column(key).value(data.rowOf(unit.getId())).compareTo(node.maximum())));
    }

    private Optional<SelectedCell> cell() {
        return workbench
                                        .page()
                                        .getActiveEditor()
                                        .getSite()
                                        .getSelectionProvider()
                                        .getSelection()
                                instanceof IStructuredSelection selected
                        && selected.getFirstElement() instanceof SelectedCell cell
                ? Optional.of(cell)
                : Optional.empty();
    }

    @Test
    void aFindingAboutAPublishedFigureLeadsToIt() throws Exception {
        workbench.openCopy(folder);
        Table findings = ui.byId(workbench.window(), Table.class, "findings.table");
        ui.untilTrue("findings", () -> findings.getItemCount() > 0);
        String page = Workbench.text("Số liệu đã công bố", "Published figures");
        int row = ui.until(
                "row of a figure",
                () -> IntStream.range(0, findings.getItemCount())
                        .boxed()
                        .filter(each -> findings.getItem(each).getText(1).equals(page))
                        .findFirst()
                        .orElse(null));
        Rectangle line = findings.getItem(row).getBounds(0);
        ui.click(findings, line.x + 60, line.y + line.height / 2, 2);
        Table figures = ui.byId(workbench.window(), Table.class, "figures.table");
        ui.untilTrue("selected", () -> figures.getSelectionCount() == 1);
        String statement = figures.getItem(figures.getSelectionIndex()).getText(1);
        assertTrue(
                findings.getItem(row).getText(0).contains(statement),
                () -> statement + " in " + findings.getItem(row).getText(0));
    }

    @Test
    void thePressedButtonsFollowALiveSwitchOfTheTheme() throws Exception {
        workbench.openCopy(folder);
        workbench.page().showView("vn.thang.ui.view.findings");
        ToolBar counts = ui.find(
                workbench.window(),
                ToolBar.class,
                each -> each.getItemCount() > 0
                        && "findings.error".equals(each.getItem(0).getData("id")));
        try {
            workbench.theme(true);
            ui.untilTrue("dark", () -> Looks.contrast(colour(counts), new RGB(255, 255, 255)) > 4.5);
            RGB pressed = colour(counts);
            Screen.picture("findings-switched-dark", workbench.window());
            Rectangle button = counts.getItem(0).getBounds();
            ui.click(counts, button.x + button.width / 2, button.y + button.height / 2, 1);
            ui.untilTrue("switched off", () -> !counts.getItem(0).getSelection());
            ui.untilTrue(
                    "pressed can be told from not pressed",
                    () -> !colour(counts).equals(pressed));
        } finally {
            counts.getItem(0).setSelection(true);
            counts.getItem(0).notifyListeners(SWT.Selection, new Event());
            workbench.theme(false);
            ui.pump(500);
        }
    }

    /** The colour that most of the first button has; the pointer is elsewhere. */
    private RGB colour(ToolBar counts) {
        ui.point(workbench.window(), 20, 6);
        ui.pump(400);
        Display display = counts.getDisplay();
        ImageData screen = Screen.copy(display, display.getBounds());
        Rectangle button = display.map(counts, null, counts.getItem(0).getBounds());
        int pixel = Screen.colours(screen, button).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return screen.palette.getRGB(pixel);
    }
}
