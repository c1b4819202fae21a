// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.Band;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.UiLanguage;

/** The criteria editor, driven with mouse and keyboard: a small framework from nothing. */
class CriteriaEditorTest {
    @RegisterExtension
    final UiDriver ui = new UiDriver();

    private final Workbench workbench = new Workbench(ui);

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        Assumptions.assumeTrue(UiDriver.available(), "xdotool sends the events of these tests");
        workbench.closeAll();
    }

    @AfterEach
    void end() {
        workbench.closeAll();
    }

    private OpenFramework open() {
        return ui.until(
                "open framework",
                () -> Optional.ofNullable(workbench.page().getActiveEditor())
                        .map(editor -> editor.getAdapter(OpenFramework.class))
                        .orElse(null));
    }

    private Tree tree() {
        return ui.byId(workbench.window(), Tree.class, "criteria.tree");
    }

    private static List<TreeItem> all(TreeItem[] items) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem item : items) {
            all.add(item);
            all.addAll(all(item.getItems()));
        }
        return all;
    }

    /** Goes to a row with the arrow keys. */
    private void row(String code) {
        ui.until("row " + code, () -> find(code));
        tree().forceFocus();
        ui.pump(200);
        for (int i = 0; i < 40; i++) {
            List<TreeItem> rows = all(tree().getItems());
            int at = tree().getSelectionCount() == 0 ? -1 : rows.indexOf(tree().getSelection()[0]);
            int to = rows.indexOf(find(code));
            if (at == to) {
                return;
            }
            ui.key(to > at ? SWT.ARROW_DOWN : SWT.ARROW_UP);
        }
        throw new AssertionError("row " + code + " cannot be reached");
    }

    private TreeItem find(String code) {
        return all(tree().getItems()).stream()
                .filter(each -> each.getText(0).equals(code))
                .findFirst()
                .orElse(null);
    }

    private void enter(String id, String text) {
        Text field = ui.byId(workbench.window(), Text.class, id);
        ui.click(field);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.key(SWT.CR);
    }

    private void rule(EClass kind) {
        Combo combo = ui.byId(workbench.window(), Combo.class, "form.rule");
        combo.select(Arrays.asList(combo.getItems()).indexOf(Texts.label(kind, UiLanguage.locale())));
        combo.notifyListeners(SWT.Selection, new Event());
        ui.pump(200);
    }

    private void named(String name) {
        ui.pump(300);
        ui.type(name);
        ui.key(SWT.CR);
        ui.pump(200);
    }

    private void page(int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "criteria.tabs");
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
    }

    private OpenFramework create(String code) {
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Bộ tiêu chí", "Criteria"),
                        Workbench.text("Bộ tiêu chí mới...", "New framework...")),
                dialog -> {
                    fill(dialog, "new.nameVi", "Thử nghiệm");
                    fill(dialog, "new.nameEn", "Trial");
                    fill(dialog, "new.code", code);
                    ui.click(ui.find(
                            dialog, Button.class, button -> button.getText().equals(Workbench.text("Tạo", "Create"))));
                });
        return open();
    }

    private void fill(Shell dialog, String id, String text) {
        ui.click(ui.byId(dialog, Text.class, id));
        ui.type(text);
    }

    @Test
    void aSmallFrameworkFromNothing() throws Exception {
        OpenFramework open = create("trial-" + System.nanoTime());
        Framework framework = open.framework();
        Group card = framework.getScorecards().get(0);
        row("A");
        ui.key(SWT.INSERT, SWT.ALT);
        named("Second group");
        assertEquals(2, card.getChildren().size());
        Group second = assertInstanceOf(Group.class, card.getChildren().get(1));
        assertEquals("II", second.getCode());
        enter("form.maximum", "40");
        row("II");
        ui.key(SWT.INSERT, SWT.ALT);
        named("Plan");
        enter("form.maximum", Workbench.text("12,5", "12.5"));
        rule(Literals.YES_NO_RULE);
        row(second.getChildren().get(0).getCode());
        ui.key(SWT.INSERT);
        named("Rules");
        enter("form.maximum", "20");
        rule(Literals.FULL_HALF_NONE_RULE);
        row(second.getChildren().get(1).getCode());
        ui.key(SWT.INSERT);
        named("Leaders");
        enter("form.maximum", "7");
        rule(Literals.EXPERT_RULE);
        assertInstanceOf(YesNoRule.class, ((Criterion) second.getChildren().get(0)).getRule());
        assertInstanceOf(
                FullHalfNoneRule.class, ((Criterion) second.getChildren().get(1)).getRule());
        assertInstanceOf(ExpertRule.class, ((Criterion) second.getChildren().get(2)).getRule());
        Label total = ui.byId(workbench.window(), Label.class, "criteria.total");
        assertTrue(total.getText().contains("≠"), total.getText());
        row(second.getChildren().get(2).getCode());
        enter("form.maximum", Workbench.text("7,5", "7.5"));
        row("I");
        enter("form.maximum", "60");
        row("1");
        enter("form.maximum", "60");
        ui.untilTrue("sums agree", () -> total.getText().contains("✓"));
        assertEquals(
                List.of(new BigDecimal("12.5"), new BigDecimal("20"), new BigDecimal("7.5")),
                second.getChildren().stream().map(Node::getMaximum).toList());
        Screen.picture("criteria-" + Workbench.text("vi", "en"), workbench.window());
        bands(framework);
        save(open);
    }

    private void bands(Framework framework) {
        page(2);
        ui.click(ui.byId(workbench.window(), Button.class, "bands.add.bandings"));
        ui.untilTrue("banding", () -> framework.getBandings().size() == 1);
        enter("form.name." + Workbench.text("vi", "en"), "Bands");
        for (String from : List.of("80", "50", "")) {
            Button add = ui.byId(workbench.window(), Button.class, "form.bands.add");
            ui.click(add);
            ui.key('a', SWT.MOD1);
            ui.type("b" + from);
            ui.key(SWT.TAB);
            ui.pump(150);
            ui.type("Band " + from);
            ui.key(SWT.TAB);
            ui.pump(150);
            ui.key('a', SWT.MOD1);
            ui.key(SWT.DEL);
            if (!from.isEmpty()) {
                ui.type(from);
            }
            ui.key(SWT.CR);
            ui.pump(200);
        }
        List<Band> bands = framework.getBandings().get(0).getBands();
        assertEquals(
                List.of("b80", "b50", "b"), bands.stream().map(Band::getCode).toList());
        assertEquals(
                Arrays.asList(new BigDecimal("80"), new BigDecimal("50"), null),
                bands.stream().map(Band::getFrom).toList());
        Screen.picture("bands-" + Workbench.text("vi", "en"), workbench.window());
    }

    private void save(OpenFramework open) throws Exception {
        assertTrue(workbench.page().getActiveEditor().isDirty());
        ui.key('s', SWT.MOD1);
        ui.untilTrue("saved", () -> !workbench.page().getActiveEditor().isDirty());
        byte[] content = FrameworkFiles.toBytes(open.framework());
        Path file = open.file();
        assertArrayEquals(content, Files.readAllBytes(file));
        workbench.closeAll();
        CriteriaEditors.open(workbench.page(), file);
        OpenFramework again = open();
        assertArrayEquals(content, FrameworkFiles.toBytes(again.framework()));
        Files.delete(file);
    }

    @Test
    void aWrongNumberStaysInTheFieldAndUndoTakesARightOneBack() {
        OpenFramework open = create("wrong-" + System.nanoTime());
        Node first = open.framework().getScorecards().get(0).getChildren().get(0);
        row("I");
        enter("form.maximum", "many");
        Label problem = ui.byId(workbench.window(), Label.class, "form.problem");
        assertTrue(problem.getText().contains(Workbench.text("2,5", "2.5")), problem.getText());
        assertEquals(
                "many", ui.byId(workbench.window(), Text.class, "form.maximum").getText());
        assertEquals(BigDecimal.valueOf(100), first.getMaximum());
        enter("form.maximum", "90");
        assertEquals(new BigDecimal("90"), first.getMaximum());
        ui.click(tree(), 5, tree().getClientArea().height - 5, 1);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> first.getMaximum().equals(BigDecimal.valueOf(100)));
        assertFalse(workbench.page().getActiveEditor().isDirty());
    }

    @Test
    void anIssuedFrameworkIsReadOnly() throws Exception {
        OpenFramework draft = create("issued-" + System.nanoTime());
        Framework issued = FrameworkFiles.load(draft.file());
        FrameworkFiles.issue(issued, LocalDate.of(2018, 7, 11), "UBND");
        Path file = folder.resolve("issued.criteria");
        FrameworkFiles.save(issued, file);
        workbench.closeAll();
        CriteriaEditors.open(workbench.page(), file);
        assertTrue(open().frozen());
        row("1");
        assertFalse(ui.byId(workbench.window(), Text.class, "form.maximum").getEditable());
        Button newVersion = ui.byId(workbench.window(), Button.class, "frozen.newVersion");
        ui.dialog(
                () -> ui.click(newVersion),
                dialog -> ui.click(
                        ui.find(dialog, Button.class, button -> button.getText().equals("OK"))));
        ui.untilTrue(
                "new version",
                () -> workbench.page().getActiveEditor().getAdapter(OpenFramework.class) != null && !open().frozen());
        assertEquals("2", open().framework().getVersion());
    }
}
