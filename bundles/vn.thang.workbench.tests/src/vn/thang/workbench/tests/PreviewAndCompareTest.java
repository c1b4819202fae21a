// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.UiLanguage;

/** The rule preview follows figures and edits; the compare page names what changed and who moves. */
class PreviewAndCompareTest {
    private static final String VIEW = "vn.thang.criteria.ui.view.preview";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private static Framework catalogued() {
        return Catalog.find("quang-ninh-2018").orElseThrow().framework();
    }

    private OpenFramework open(Framework framework) throws Exception {
        Path file = folder.resolve("own.criteria");
        FrameworkFiles.save(framework, file);
        CriteriaEditors.open(workbench.page(), file);
        return ui.until(
                "open framework",
                () -> workbench.page().getActiveEditor() == null
                        ? null
                        : workbench.page().getActiveEditor().getAdapter(OpenFramework.class));
    }

    private static Criterion criterion(Framework framework, String id) {
        for (var all = framework.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Criterion each && id.equals(each.getId())) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    private String label(String id) {
        return ui.byId(workbench.window(), Label.class, id).getText();
    }

    @Test
    void thePreviewReactsToTypingAndToEdits() throws Exception {
        workbench.page().showView(VIEW);
        OpenFramework open = open(catalogued());
        Criterion computers = criterion(open.framework(), "dis-c01");
        BigDecimal maximum = new BigDecimal("5");
        open.domain()
                .getCommandStack()
                .execute(SetCommand.create(
                        open.domain(), computers, CriteriaPackage.eINSTANCE.getNode_Maximum(), maximum));
        open.reveal(computers);
        Text owned = ui.byId(workbench.window(), Text.class, "preview.input.dis-m02");
        replace(owned, "217");
        replace(ui.byId(workbench.window(), Text.class, "preview.input.dis-m01"), "245");
        // by hand: 5 × 217 / 245 = 4.428…, rounded to two decimals by the framework
        ui.untilTrue("points", () -> label("preview.points").equals(Workbench.text("→ 4,43 / 5", "→ 4.43 / 5")));
        assertEquals(Workbench.text("5 × 217 / 245 = 4,43", "5 × 217 / 245 = 4.43"), label("preview.calculation"));
        open.domain()
                .getCommandStack()
                .execute(SetCommand.create(
                        open.domain(), computers, CriteriaPackage.eINSTANCE.getNode_Maximum(), new BigDecimal("10")));
        // by hand: 10 × 217 / 245 = 8.857…
        ui.untilTrue(
                "points of the edited rule",
                () -> label("preview.points").equals(Workbench.text("→ 8,86 / 10", "→ 8.86 / 10")));
        replace(owned, "x");
        ui.untilTrue("refused", () -> !label("preview.problem.dis-m02").isEmpty());
        ui.pump(500);
        Screen.picture("preview-" + Workbench.text("vi", "en"), workbench.window());
    }

    private void replace(Text field, String text) {
        ui.click(field);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.untilTrue("typed " + text, () -> field.getText().equals(text));
    }

    @Test
    void theComparePageShowsTheReweightedCriterionAndWhoMoves() throws Exception {
        Path assessment = workbench.openCopy(folder);
        workbench.closeAll();
        Framework newer = FrameworkFiles.newVersion(catalogued(), "2019.1");
        criterion(newer, "dis-c01").setMaximum(new BigDecimal("9"));
        open(newer);
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "criteria.tabs");
        int last =
                Stream.of(tabs.getItems()).map(item -> item.getText()).toList().indexOf("⇄");
        ui.untilTrue("tabs laid out", () -> tabs.getItem(last).getBounds().y > 0);
        ui.pump(300);
        Rectangle tab = tabs.getItem(last).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        // the predecessor is found in the catalogue by its content
        Tree changes = ui.byId(workbench.window(), Tree.class, "compare.changes");
        TreeItem row = ui.until("changed criterion", () -> leaf(changes));
        assertTrue(row.getText(0).startsWith("H1.1.1"), row.getText(0));
        assertEquals("9", row.getText(3));
        Combo files = ui.byId(workbench.window(), Combo.class, "compare.assessment");
        files.select(files.indexOf("copy.assessment"));
        files.notifyListeners(SWT.Selection, new Event());
        Table units = ui.byId(workbench.window(), Table.class, "compare.impact");
        withImpact(assessment, newer, expected -> {
            ui.untilTrue("units", () -> units.getItemCount() == expected.moved());
            String first = Texts.name(expected.units().get(0).unit(), UiLanguage.locale());
            ui.untilTrue("first unit", () -> units.getItem(0).getText(0).equals(first));
            assertEquals(first, label("compare.why.unit"));
            assertEquals(
                    expected.units().get(0).contributions().size(),
                    ui.byId(workbench.window(), Table.class, "compare.why").getItemCount());
        });
        ui.pump(500);
        Screen.picture("compare-" + Workbench.text("vi", "en"), workbench.window());
    }

    /** The only row at the end of the only path. */
    private static TreeItem leaf(Tree tree) {
        TreeItem item = tree.getItemCount() == 1 ? tree.getItem(0) : null;
        while (item != null && item.getItemCount() == 1) {
            item = item.getItem(0);
        }
        return item;
    }

    private static void withImpact(Path file, Framework newer, Consumer<ScoreImpact> check) throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            ScoreImpact impact = ScoreImpact.of(
                    StandardMethods.scoring(), store.framework(), newer, store.model(), store.data(), Layer.FINAL);
            assertTrue(impact.moved() > 0);
            check.accept(impact);
        }
    }
}
