// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringPlan;

/** The score sheet and the form, with the keyboard. */
class SheetTest {
    private static final int UNITS = 3;
    private static final int CRITERIA = 2;
    private static final int GRID = 0;
    private static final int SHEET = 1;
    private static final int FORM = 2;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private void tab(int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
    }

    /** Criteria that are answered with a level or with yes and no, and not computed from figures. */
    private static List<PlanNode> scored(OpenAssessment open, Unit unit) {
        ScoringPlan plan = open.session().run().tableOf(unit).orElseThrow().plan();
        return plan.nodes().stream()
                .filter(node -> node.element() instanceof Criterion criterion
                        && (criterion.getRule() instanceof YesNoRule || criterion.getRule() instanceof LevelLadderRule))
                .filter(node -> plan.measures(node).isEmpty())
                .limit(CRITERIA)
                .toList();
    }

    private static Cell cell(OpenAssessment open, Unit unit, PlanNode node, Layer layer) {
        return open.session()
                .read(data -> Stream.of(Facet.POINTS, Facet.INPUT)
                        .map(facet -> data.effective(node.id(), facet, layer).cell(data.rowOf(unit.getId())))
                        .filter(each -> each.status() != CellStatus.MISSING)
                        .findFirst()
                        .orElse(Cell.MISSING))
                .orElse(Cell.MISSING);
    }

    /** Takes the verified scores of some criteria of the first units away, as if nobody had scored them. */
    private List<Unit> empty(OpenAssessment open) {
        List<Unit> units = open.session().model().getUnits().subList(0, UNITS);
        List<CellEdit> edits = new ArrayList<>();
        for (Unit unit : units) {
            for (PlanNode node : scored(open, unit)) {
                for (Facet facet : Facet.values()) {
                    edits.add(new CellEdit(
                            unit.getId(), new ColumnKey(node.id(), facet, Layer.VERIFIED), Cell.MISSING, null));
                }
            }
        }
        open.perform(new ScoreEdit(open.session().author(), "empty", edits));
        ui.untilTrue("emptied", () -> isOpen(open, units.getLast()));
        return units;
    }

    private static boolean isOpen(OpenAssessment open, Unit unit) {
        return open.session().run().standings().of(unit).orElseThrow().points() == null;
    }

    /** What is typed: the value of the answer. */
    private static String answer(PlanNode node) {
        return ((Criterion) node.element()).getRule() instanceof LevelLadderRule ladder
                ? ladder.getScale().getLevels().getFirst().getValue().toPlainString()
                : "1";
    }

    @Test
    void threeUnitsAreScoredWithTheKeyboardOnlyAndAllOfItIsUndone() throws Exception {
        workbench.openCopy(folder);
        OpenAssessment open = workbench.open();
        List<Unit> units = empty(open);
        open.reveal(units.getFirst(), scored(open, units.getFirst()).getFirst());
        tab(SHEET);
        Tree tree = ui.byId(workbench.window(), Tree.class, "sheet.tree");
        ui.untilTrue("sheet", () -> tree.getItemCount() > 0 && tree.getSelectionCount() == 1);
        Button name = ui.byId(workbench.window(), Button.class, "sheet.unit");
        for (Unit unit : units) {
            ui.untilTrue("sheet of " + unit.getCode(), () -> isShown(name, unit));
            for (PlanNode node : scored(open, unit)) {
                ui.untilTrue("line " + node.code(), () -> node.code().equals(selected(tree)));
                ui.type(answer(node));
                ui.key(SWT.CR);
            }
            ui.untilTrue("scored " + unit.getCode(), () -> !isOpen(open, unit));
            ui.key(SWT.ARROW_RIGHT, SWT.MOD3);
        }
        Screen.picture("sheet-" + Workbench.text("vi", "en"), workbench.window());
        for (int i = 0; i < UNITS * CRITERIA; i++) {
            ui.key('z', SWT.MOD1);
        }
        ui.untilTrue("undone", () -> units.stream().allMatch(unit -> isOpen(open, unit)));
    }

    private static String selected(Tree tree) {
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText(0);
    }

    private static boolean isShown(Button name, Unit unit) {
        return !name.isDisposed()
                && unit.getName().stream().anyMatch(text -> name.getText().startsWith(text.getValue()));
    }

    @Test
    void theFormStoresWhatIsTypedAndSaysWhatIsWrong() throws Exception {
        workbench.openCopy(folder);
        OpenAssessment open = workbench.open();
        Unit unit = empty(open).getFirst();
        PlanNode node = scored(open, unit).getFirst();
        open.reveal(unit, node);
        tab(FORM);
        String id = "form." + node.id() + ".verified";
        Combo field = ui.byId(workbench.window(), Combo.class, id);
        ui.pump(400);
        field.setFocus();
        ui.type("999");
        ui.key(SWT.TAB);
        Label message = ui.byId(workbench.window(), Label.class, "form.message");
        ui.untilTrue("refusal", () -> message.getText().contains("999"));
        assertEquals(Cell.MISSING, cell(open, unit, node, Layer.VERIFIED));
        Screen.picture("form-" + Workbench.text("vi", "en"), workbench.window());
        field.setFocus();
        ui.key('a', SWT.MOD1);
        ui.type(answer(node));
        ui.key(SWT.TAB);
        ui.untilTrue("stored", () -> cell(open, unit, node, Layer.VERIFIED).status() == CellStatus.VALUE);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> cell(open, unit, node, Layer.VERIFIED).status() == CellStatus.MISSING);
    }

    @Test
    void theHistoryGoesBackToTheStateAtOpeningAndForthAgain() throws Exception {
        workbench.openCopy(folder);
        OpenAssessment open = workbench.open();
        Unit unit = empty(open).getFirst();
        workbench.page().showView("vn.thang.ui.view.history");
        Table steps = ui.byId(workbench.window(), Table.class, "history.steps");
        ui.untilTrue("steps", () -> steps.getItemCount() == 2);
        Table journal = ui.byId(workbench.window(), Table.class, "history.journal");
        ui.untilTrue("journal", () -> journal.getItemCount() > UNITS);
        ui.pump(500);
        assertTrue(journal.getItemCount() > UNITS, "stays");
        Screen.picture("history-" + Workbench.text("vi", "en"), workbench.window());
        click(steps, 1);
        ui.untilTrue("as opened", () -> !isOpen(open, unit));
        click(steps, 0);
        ui.untilTrue("empty again", () -> isOpen(open, unit));
    }

    private void click(Table table, int index) {
        Rectangle row = table.getItem(index).getBounds(1);
        ui.click(table, row.x + 20, row.y + row.height / 2, 1);
    }

    @Test
    void aFileThatWasNotClosedTellsWhatIsThere() throws Exception {
        Path copy = workbench.openCopy(folder);
        empty(workbench.open());
        workbench.closeAll();
        Path lock = copy.toRealPath().resolveSibling(copy.getFileName() + ".lock");
        ui.untilTrue("let go of", () -> !Files.exists(lock));
        // What a killed process leaves behind.
        Files.write(lock, new byte[1]);
        AssessmentEditors.open(workbench.page(), copy);
        assertFalse(workbench.open().session().readOnly());
        Label notice = ui.find(
                workbench.window(), Label.class, label -> label.getText().contains("empty ("));
        assertTrue(notice.getText().contains(System.getProperty("user.name")), notice.getText());
        ui.click(ui.byId(workbench.window(), Button.class, "recovered.ok"));
        ui.untilTrue("notice closed", notice::isDisposed);
        assertEquals(
                GRID,
                ui.byId(workbench.window(), CTabFolder.class, "editor.tabs").getSelectionIndex());
    }
}
