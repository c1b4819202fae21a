// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** View &gt; Script console, driven with the keyboard. */
class ScriptConsoleTest {
    private static final String VIEW = "vn.thang.assessment.ui.view.script";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        IViewPart view = workbench.page().findView(VIEW);
        if (view != null) {
            workbench.page().hideView(view);
        }
    }

    private StyledText show() {
        ui.menu(workbench.window(), Workbench.text("Xem", "View"), Workbench.text("Bảng lệnh", "Script console"));
        return ui.byId(workbench.window(), StyledText.class, "script.text");
    }

    private String output() {
        return ui.byId(workbench.window(), StyledText.class, "script.output").getText();
    }

    private String state() {
        return ui.byId(workbench.window(), Label.class, "script.state").getText();
    }

    private void write(StyledText field, String text) {
        ui.click(field, 60, 12, 1);
        ui.untilTrue("focus", field::isFocusControl);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.untilTrue(text, () -> field.getText().equals(text));
    }

    private void run() {
        ui.key(SWT.CR, SWT.MOD1);
        Button run = ui.byId(workbench.window(), Button.class, "script.run");
        ui.untilTrue("has run", run::isEnabled);
    }

    private void picture(String name) {
        ui.pump(500);
        Screen.picture("script-" + name + "-" + Workbench.text("vi", "en"), workbench.window());
    }

    /** What stands in the file now. */
    private static Cell given(OpenAssessment open, Unit unit, PlanNode node) {
        return open.session()
                .read(data -> data.column(new ColumnKey(node.id(), Facet.POINTS, Layer.FINAL))
                        .cell(data.rowOf(unit.getId())))
                .orElse(null);
    }

    @Test
    void readsPrintsChangesAndIsUndone() throws Exception {
        StyledText field = show();
        write(field, "print(1)");
        ui.key(SWT.CR, SWT.MOD1);
        ui.untilTrue(
                "says what is missing",
                () -> output().contains(Workbench.text("Hãy mở một kỳ đánh giá", "Open an assessment")));
        picture("nothing-open");
        workbench.openCopy(folder);
        OpenAssessment open = workbench.open();
        Unit unit = open.session().model().getUnits().getFirst();
        PlanNode criterion = open.session().run().tableOf(unit).orElseThrow().plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION)
                .findFirst()
                .orElseThrow();
        ui.untilTrue("names the file", () -> state().contains("copy.assessment"));
        write(field, "print(thang.units.length)");
        run();
        ui.untilTrue("131 units of the sample", () -> output().equals("131\n"));
        mistake(field);
        change(field, open, unit, criterion);
        earlier(field);
    }

    private void mistake(StyledText field) {
        write(field, "let a = 1;\npionts(a)");
        ui.key(SWT.CR, SWT.MOD1);
        ui.untilTrue("names the line", () -> output().contains(Workbench.text("dòng 2", "line 2")));
        ui.untilTrue("selects it", () -> field.getSelectionText().equals("pionts(a)"));
        picture("mistake");
    }

    private void change(StyledText field, OpenAssessment open, Unit unit, PlanNode criterion) {
        Cell before = given(open, unit, criterion);
        Text arguments = ui.byId(workbench.window(), Text.class, "script.arguments");
        ui.click(arguments);
        ui.type("points=0.25");
        String script =
                "thang.setPoints('" + unit.getCode() + "', '" + criterion.code() + "', 'final', thang.args.points)";
        Button apply = ui.byId(workbench.window(), Button.class, "script.apply");
        ui.click(apply);
        assertFalse(apply.getSelection());
        write(field, script);
        run();
        ui.untilTrue("asks only", () -> state().contains(Workbench.text("Chưa thay đổi gì", "Nothing was changed")));
        assertEquals(before, given(open, unit, criterion));
        ui.click(apply);
        write(field, script);
        run();
        Cell changed = Cell.of(new BigDecimal("0.25"));
        ui.untilTrue("changed", () -> changed.equals(given(open, unit, criterion)));
        picture("changed");
        workbench.page().activate(workbench.page().getActiveEditor());
        ui.menu(workbench.window(), Workbench.text("Sửa", "Edit"), undo());
        ui.untilTrue("taken back", () -> before.equals(given(open, unit, criterion)));
        ui.untilTrue("stored", () -> !open.session().busy());
    }

    /** Undo names what it takes back: the script. */
    private String undo() {
        return ui.until("undo of the script", () -> {
            var edit = workbench.window().getMenuBar().getItem(1).getMenu();
            edit.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(edit.getItems())
                    .map(each -> UiDriver.plain(each.getText()))
                    .filter(each -> each.startsWith(Workbench.text("Hoàn tác", "Undo")))
                    .findFirst()
                    .orElse(null);
        });
    }

    /** What was run before comes back; so does what stood there before that. */
    private void earlier(StyledText field) {
        write(field, "print('a new one')");
        ui.key('a', SWT.MOD1);
        ui.key(SWT.DEL);
        ui.untilTrue("empty", () -> field.getText().isEmpty());
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone in the field", () -> field.getText().equals("print('a new one')"));
    }

    @Test
    void isStoppedAndLooksRightInTheDark() throws Exception {
        workbench.openCopy(folder);
        StyledText field = show();
        picture("empty");
        write(field, "for (;;) {}");
        ui.key(SWT.CR, SWT.MOD1);
        Button stop = ui.byId(workbench.window(), Button.class, "script.stop");
        ui.untilTrue("running", stop::isEnabled);
        assertTrue(state().contains("console.js"), state());
        ui.click(stop);
        ui.untilTrue(
                "stopped",
                () -> !stop.isEnabled()
                        && output().equals(Workbench.text(
                                "Đã dừng tập lệnh; chưa thay đổi gì.",
                                "The script was stopped; nothing was changed.")));
        String best = """
                // the best of each group
                for (let group of [...new Set(thang.units.map(u => u.group))]) {
                    let best = thang.units.filter(u => u.group === group && thang.rank(u) <= 3);
                    for (let unit of best) { csv(group, thang.rank(unit), unit.code, unit.name, thang.exactPoints(unit)); }
                }""";
        ui.click(field, 60, 12, 1);
        ui.key('a', SWT.MOD1);
        ui.key(SWT.DEL);
        field.insert(best);
        run();
        ui.untilTrue("printed", () -> output().lines().count() >= 3);
        picture("best");
        workbench.theme(true);
        ui.pump(800);
        picture("dark");
        workbench.theme(false);
    }
}
