// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
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
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.Settings;

/** The criteria editor, driven with mouse and keyboard: a small framework from nothing. */
class CriteriaEditorTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);

    @TempDir
    Path folder;

    @AfterEach
    void end() throws IOException {
        workbench.closeAll(); // they are open
        try (DirectoryStream<Path> own = Files.newDirectoryStream(Settings.folder(), "*.criteria")) {
            for (Path file : own) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aSmallFrameworkFromNothing() throws Exception {
        OpenFramework open = editor.create("trial-" + System.nanoTime());
        Framework framework = open.framework();
        Group card = framework.getScorecards().get(0);
        editor.row("A");
        ui.key(SWT.INSERT, SWT.ALT);
        editor.named("Second group");
        assertEquals(2, card.getChildren().size());
        Group second = assertInstanceOf(Group.class, card.getChildren().get(1));
        assertEquals("II", second.getCode());
        editor.enter("form.maximum", "40");
        editor.row("II");
        ui.key(SWT.INSERT, SWT.ALT);
        editor.named("Plan");
        editor.enter("form.maximum", Workbench.text("12,5", "12.5"));
        editor.rule(Literals.YES_NO_RULE);
        editor.row(second.getChildren().get(0).getCode());
        ui.key(SWT.INSERT);
        editor.named("Rules");
        editor.enter("form.maximum", "20");
        editor.rule(Literals.FULL_HALF_NONE_RULE);
        editor.row(second.getChildren().get(1).getCode());
        ui.key(SWT.INSERT);
        editor.named("Leaders");
        editor.enter("form.maximum", "7");
        editor.rule(Literals.EXPERT_RULE);
        assertInstanceOf(YesNoRule.class, ((Criterion) second.getChildren().get(0)).getRule());
        assertInstanceOf(
                FullHalfNoneRule.class, ((Criterion) second.getChildren().get(1)).getRule());
        assertInstanceOf(ExpertRule.class, ((Criterion) second.getChildren().get(2)).getRule());
        Label total = ui.byId(workbench.window(), Label.class, "criteria.total");
        assertTrue(total.getText().contains("≠"), total.getText());
        editor.row(second.getChildren().get(2).getCode());
        editor.enter("form.maximum", Workbench.text("7,5", "7.5"));
        editor.row("I");
        editor.enter("form.maximum", "60");
        editor.row("1");
        editor.enter("form.maximum", "60");
        ui.untilTrue("sums agree", () -> total.getText().contains("✓"));
        assertEquals(
                List.of(new BigDecimal("12.5"), new BigDecimal("20"), new BigDecimal("7.5")),
                second.getChildren().stream().map(Node::getMaximum).toList());
        Screen.picture("criteria-" + Workbench.text("vi", "en"), workbench.window());
        bands(framework);
        save(open);
    }

    private void bands(Framework framework) {
        editor.page(2);
        ui.click(ui.byId(workbench.window(), Button.class, "bands.add.bandings"));
        ui.untilTrue("banding", () -> framework.getBandings().size() == 1);
        editor.enter("form.name." + Workbench.text("vi", "en"), "Bands");
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
        OpenFramework again = editor.open();
        assertArrayEquals(content, FrameworkFiles.toBytes(again.framework()));
    }

    @Test
    void aWrongNumberStaysInTheFieldAndUndoTakesARightOneBack() {
        OpenFramework open = editor.create("wrong-" + System.nanoTime());
        Node first = open.framework().getScorecards().get(0).getChildren().get(0);
        editor.row("I");
        editor.enter("form.maximum", "many");
        Label problem = ui.byId(workbench.window(), Label.class, "form.problem");
        assertTrue(problem.getText().contains(Workbench.text("2,5", "2.5")), problem.getText());
        assertEquals(
                "many", ui.byId(workbench.window(), Text.class, "form.maximum").getText());
        assertEquals(BigDecimal.valueOf(100), first.getMaximum());
        editor.enter("form.maximum", "90");
        assertEquals(new BigDecimal("90"), first.getMaximum());
        ui.click(editor.tree(), 5, editor.tree().getClientArea().height - 5, 1);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> first.getMaximum().equals(BigDecimal.valueOf(100)));
        assertFalse(workbench.page().getActiveEditor().isDirty());
    }

    @Test
    void anIssuedFrameworkIsReadOnly() throws Exception {
        OpenFramework draft = editor.create("issued-" + System.nanoTime());
        Framework issued = FrameworkFiles.load(draft.file());
        FrameworkFiles.issue(issued, LocalDate.of(2018, 7, 11), "UBND");
        Path file = folder.resolve("issued.criteria");
        FrameworkFiles.save(issued, file);
        workbench.closeAll();
        CriteriaEditors.open(workbench.page(), file);
        assertTrue(editor.open().frozen());
        editor.row("1");
        assertFalse(ui.byId(workbench.window(), Text.class, "form.maximum").getEditable());
        Button newVersion = ui.byId(workbench.window(), Button.class, "frozen.newVersion");
        ui.dialog(() -> ui.click(newVersion), dialog -> ui.click(dialog.getDefaultButton()));
        ui.untilTrue(
                "new version",
                () -> workbench.page().getActiveEditor().getAdapter(OpenFramework.class) != null
                        && !editor.open().frozen());
        assertEquals("2", editor.open().framework().getVersion());
    }
}
