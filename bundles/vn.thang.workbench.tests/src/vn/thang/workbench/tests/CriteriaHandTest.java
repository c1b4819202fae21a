// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;

/** What the mouse does in the tree of a framework, and the dialogs of the criteria editor. */
class CriteriaHandTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);

    @TempDir
    Path folder;

    /** A copy of the framework of the catalogue as a draft. */
    private Path draft(String name) throws Exception {
        Path file = folder.resolve(name);
        FrameworkFiles.save(Catalog.find("quang-ninh-2018").orElseThrow().framework(), file);
        return file;
    }

    private OpenFramework open(Path file) {
        CriteriaEditors.open(workbench.page(), file);
        OpenFramework open = editor.open();
        ui.untilTrue("tree of " + file, () -> open.file().equals(file));
        ui.until("row S1.1", () -> item("S1.1").orElse(null));
        ui.pump(300);
        return open;
    }

    private Optional<TreeItem> item(String code) {
        return all(editor.tree().getItems())
                .filter(each -> each.getText(0).equals(code))
                .findFirst();
    }

    private static Stream<TreeItem> all(TreeItem[] items) {
        return Arrays.stream(items).flatMap(each -> Stream.concat(Stream.of(each), all(each.getItems())));
    }

    /** The place in the row where a hand would point, in the column with the names. */
    private Point at(String code) {
        TreeItem item = item(code).orElseThrow();
        editor.tree().showItem(item);
        ui.pump(100);
        Rectangle name = item.getBounds(1);
        return new Point(name.x + 60, name.y + name.height / 2);
    }

    private void click(String code) {
        Point at = at(code);
        ui.click(editor.tree(), at.x, at.y, 1);
    }

    private static Group group(OpenFramework open, String id) {
        return (Group) open.framework().eResource().getEObject(id);
    }

    private static List<String> codes(Group group) {
        return group.getChildren().stream().map(Node::getCode).toList();
    }

    @Test
    void aCriterionIsDraggedBesideAnotherAndIntoAnotherGroup() throws Exception {
        OpenFramework open = open(draft("drag.criteria"));
        Group first = group(open, "dep-g01");
        Group second = group(open, "dep-g02");
        assertEquals(List.of("S1.1", "S1.2", "S1.3", "S1.4"), codes(first));
        click("S1.4");
        Tree tree = editor.tree();
        Point target = at("S1.1");
        Rectangle row = item("S1.1").orElseThrow().getBounds(1);
        ui.dragAndDrop(tree, at("S1.4"), tree, new Point(target.x, row.y + 2));
        ui.untilTrue("moved up", () -> codes(first).equals(List.of("S1.4", "S1.1", "S1.2", "S1.3")));
        Node moved = first.getChildren().get(0);
        ui.dragAndDrop(tree, at("S1.4"), tree, at("S2"));
        ui.untilTrue("in the other group", () -> second.getChildren().contains(moved));
        Screen.picture("dragged-" + Workbench.text("vi", "en"), workbench.window());
        assertEquals(List.of("S1.1", "S1.2", "S1.3"), codes(first));
        ui.key('z', SWT.MOD1);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("as before", () -> codes(first).equals(List.of("S1.1", "S1.2", "S1.3", "S1.4")));
        assertFalse(workbench.page().getActiveEditor().isDirty());
    }

    @Test
    void elementsAreCopiedFromOneFrameworkToAnother() throws Exception {
        OpenFramework to = editor.create("paste-" + System.nanoTime());
        open(draft("from.criteria"));
        click("S1.2");
        Point third = at("S1.3");
        ui.ctrlClick(editor.tree(), third.x, third.y);
        ui.key('c', SWT.MOD1);
        CriteriaEditors.open(workbench.page(), to.file());
        Group group =
                (Group) to.framework().getScorecards().get(0).getChildren().get(0);
        try {
            int before = group.getChildren().size();
            editor.row("I");
            ui.key('v', SWT.MOD1);
            ui.untilTrue("pasted", () -> group.getChildren().size() == before + 2);
            ui.pump(300);
            Screen.picture("pasted-" + Workbench.text("vi", "en"), workbench.window());
            assertEquals(List.of("S1.2", "S1.3"), codes(group).subList(before, before + 2));
            assertEquals(2, editor.tree().getSelectionCount());
            FrameworkFiles.toBytes(to.framework());
            ui.key('z', SWT.MOD1);
            ui.untilTrue("taken back", () -> group.getChildren().size() == before);
        } finally {
            Path file = to.file();
            workbench.closeAll();
            Files.delete(file);
        }
    }

    @Test
    void severalCriteriaGetOneMaximumInOneStep() throws Exception {
        OpenFramework open = open(draft("bulk.criteria"));
        List<Node> nodes = group(open, "dep-g01").getChildren();
        List<BigDecimal> before = nodes.stream().map(Node::getMaximum).toList();
        click("S1.1");
        for (String code : List.of("S1.2", "S1.3", "S1.4")) {
            Point at = at(code);
            ui.ctrlClick(editor.tree(), at.x, at.y);
        }
        assertEquals(4, editor.tree().getSelectionCount());
        Screen.picture("bulk-" + Workbench.text("vi", "en"), workbench.window());
        editor.enter("form.maximum", Workbench.text("3,25", "3.25"));
        BigDecimal all = new BigDecimal("3.25");
        ui.untilTrue("all", () -> nodes.stream().allMatch(each -> all.equals(each.getMaximum())));
        assertEquals(4, editor.tree().getSelectionCount());
        click("S2");
        ui.key('z', SWT.MOD1);
        ui.untilTrue(
                "one step", () -> nodes.stream().map(Node::getMaximum).toList().equals(before));
    }

    @Test
    void wordsAreFoundAndReplaced() throws Exception {
        OpenFramework open = open(draft("search.criteria"));
        Shell window = workbench.window();
        click("S1.1");
        byte[] before = FrameworkFiles.toBytes(open.framework());
        ui.key('f', SWT.MOD1);
        Shell dialog = workbench.window(Workbench.text("Tìm và thay thế", "Find and replace"));
        ui.click(ui.byId(dialog, Text.class, "search.find"));
        ui.type("comput");
        Table hits = ui.byId(dialog, Table.class, "search.hits");
        ui.untilTrue("hits", () -> hits.getItemCount() > 1);
        int found = hits.getItemCount();
        Label count = ui.byId(dialog, Label.class, "search.count");
        assertTrue(count.getText().startsWith(found + " "), count.getText());
        ui.click(ui.byId(dialog, Text.class, "search.replace"));
        ui.type("laptop");
        ui.pump(300);
        Screen.picture("search-" + Workbench.text("vi", "en"), dialog);
        assertTrue(
                hits.getItem(0).getText(2).contains("laptop"), hits.getItem(0).getText(2));
        hits.getItem(0).setChecked(false);
        workbench.press(dialog, "Thay các mục đã chọn", "Replace the checked ones");
        ui.untilTrue("one is left", () -> hits.getItemCount() == 1);
        click("S1.1");
        ui.key('f', SWT.MOD1);
        assertSame(dialog, workbench.window(dialog.getText()), "the same dialog comes to the front");
        assertEquals(1, count(window, dialog.getText()));
        click("S1.1");
        ui.key('z', SWT.MOD1);
        ui.untilTrue("one step", () -> Arrays.equals(before, FrameworkFiles.toBytes(open.framework())));
        workbench.closeAll();
        ui.untilTrue("closed with its editor", dialog::isDisposed);
    }

    private static long count(Shell window, String title) {
        return Arrays.stream(window.getDisplay().getShells())
                .filter(shell -> shell.getText().equals(title))
                .count();
    }

    @Test
    void aDraftIsSavedUnderAnotherNameAndIssued() throws Exception {
        Path file = draft("draft.criteria");
        byte[] before = Files.readAllBytes(file);
        OpenFramework open = open(file);
        click("S1.1");
        editor.enter("form.name." + Workbench.text("vi", "en"), "Portal");
        Path other = folder.resolve("other.criteria");
        Thread answer = new Thread(() -> UiDriver.answerFileDialog(other));
        answer.start();
        ui.menu(workbench.window(), Workbench.text("Tệp", "File"), Workbench.text("Lưu thành...", "Save as..."));
        answer.join();
        ui.untilTrue("another file", () -> open.file().equals(other));
        assertFalse(workbench.page().getActiveEditor().isDirty());
        assertEquals("other.criteria", workbench.page().getActiveEditor().getTitle());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        assertEquals(-1, Arrays.mismatch(FrameworkFiles.toBytes(open.framework()), Files.readAllBytes(other)));
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Bộ tiêu chí", "Criteria"),
                        Workbench.text("Ban hành...", "Issue...")),
                dialog -> {
                    Text by = ui.byId(dialog, Text.class, "issue.by");
                    assertFalse(dialog.getDefaultButton().isEnabled());
                    ui.click(by);
                    ui.type("UBND");
                    Screen.picture("issue-" + Workbench.text("vi", "en"), dialog);
                    ui.click(dialog.getDefaultButton());
                });
        ui.untilTrue("issued", () -> editor.open().frozen());
        assertEquals(FrameworkStatus.ISSUED, FrameworkFiles.load(other).getStatus());
        click("S1.1");
        Tree tree = editor.tree();
        Point from = at("S1.2");
        ui.dragAndDrop(tree, from, tree, at("S2"));
        assertEquals(
                List.of("S1.1", "S1.2", "S1.3", "S1.4"),
                codes(group(editor.open(), "dep-g01")),
                "an issued framework stays as it is");
    }
}
