// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.workbench.WorkbenchIds;

/** How the criteria editor with its pages and dialogs looks. */
class CriteriaLooksTest {
    /** One element of each kind that has a form of its own, by its id in the catalogue. */
    private static final Map<String, String> FORMS =
            Map.of("scorecard", "district", "group", "dep-g01", "ratio", "dis-c01");

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);

    @TempDir
    Path folder;

    private static Framework newer() {
        return FrameworkFiles.newVersion(
                Catalog.find("quang-ninh-2018").orElseThrow().framework(), "2019.1");
    }

    private OpenFramework open(Framework framework, String name) throws Exception {
        Path file = folder.resolve(name);
        FrameworkFiles.save(framework, file);
        CriteriaEditors.open(workbench.page(), file);
        OpenFramework open = editor.open();
        ui.untilTrue("tree", () -> editor.tree().getItemCount() > 0);
        ui.pump(500);
        return open;
    }

    private static Criterion criterion(Framework framework, String id) {
        return (Criterion) element(framework, id).orElseThrow();
    }

    private static Optional<EObject> element(Framework framework, String id) {
        for (TreeIterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (id.equals(EcoreUtil.getID(each))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void treeFormsAndPages(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.perspective(WorkbenchIds.CRITERIA);
            Framework framework = newer();
            FormulaRule formula = CriteriaFactory.eINSTANCE.createFormulaRule();
            formula.setExpression("max(0; x +");
            criterion(framework, "dep-c01").setRule(formula);
            OpenFramework open = open(framework, "quang-ninh-2019.criteria");
            gallery.window("criteria-framework");
            for (Map.Entry<String, String> form : FORMS.entrySet()) {
                element(open.framework(), form.getValue()).ifPresent(open::reveal);
                gallery.window("criteria-" + form.getKey());
            }
            open.reveal(criterion(open.framework(), "dep-c01"));
            gallery.window("criteria-formula");
            StyledText expression = ui.byId(workbench.window(), StyledText.class, "form.expression");
            ui.click(expression);
            ui.untilTrue("focus", expression::isFocusControl);
            ui.type(" 1");
            gallery.window("criteria-formula-typed");
            for (int page = 1; page < 5; page++) {
                editor.page(page);
                gallery.window("criteria-page-" + page);
            }
            workbench.page().showView("org.eclipse.ui.views.PropertySheet");
            editor.page(0);
            open.reveal(criterion(open.framework(), "dis-c01"));
            gallery.window("criteria-properties");
        });
    }

    private void select(String... codes) {
        Tree tree = editor.tree();
        boolean first = true;
        for (String code : codes) {
            TreeItem item = ui.until("row " + code, () -> find(tree.getItems(), code));
            tree.showItem(item);
            ui.pump(100);
            Rectangle at = item.getBounds(1);
            if (first) {
                ui.click(tree, at.x + 60, at.y + at.height / 2, 1);
            } else {
                ui.ctrlClick(tree, at.x + 60, at.y + at.height / 2);
            }
            first = false;
        }
    }

    private static TreeItem find(TreeItem[] items, String code) {
        for (TreeItem item : items) {
            TreeItem found = item.getText(0).equals(code) ? item : find(item.getItems(), code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void dialogs(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            gallery.dialog("new-framework", () -> criteriaMenu("Bộ tiêu chí mới...", "New framework..."), shell -> {});
            open(newer(), "dialogs.criteria");
            select("S1.1", "S1.2", "S1.3");
            gallery.window("criteria-bulk");
            ui.key('f', SWT.MOD1);
            Shell search = workbench.window(Workbench.text("Tìm và thay thế", "Find and replace"));
            gallery.shell("search-empty", search);
            ui.click(ui.byId(search, Text.class, "search.find"));
            ui.type(Workbench.text("máy", "comput"));
            ui.click(ui.byId(search, Text.class, "search.replace"));
            ui.type(Workbench.text("thiết bị", "laptop"));
            Table hits = ui.byId(search, Table.class, "search.hits");
            ui.untilTrue("hits", () -> hits.getItemCount() > 1);
            gallery.shell("search", search);
            search.close();
            gallery.dialog("issue", () -> criteriaMenu("Ban hành...", "Issue..."), shell -> {});
            gallery.dialog("new-version", () -> criteriaMenu("Phiên bản mới...", "New version..."), shell -> {});
        });
    }

    private void criteriaMenu(String vietnamese, String english) {
        ui.menu(workbench.window(), Workbench.text("Bộ tiêu chí", "Criteria"), Workbench.text(vietnamese, english));
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void comparedVersions(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.openCopy(folder);
            workbench.closeAll();
            Framework newer = newer();
            criterion(newer, "dis-c01").setMaximum(new BigDecimal("9"));
            Path file = folder.resolve("quang-ninh-2019.criteria");
            FrameworkFiles.save(newer, file);
            CriteriaEditors.compare(workbench.page(), file);
            editor.open();
            ui.pump(800);
            gallery.window("compare-changes");
            Combo files = ui.byId(workbench.window(), Combo.class, "compare.assessment");
            files.select(files.indexOf("copy.assessment"));
            files.notifyListeners(SWT.Selection, new Event());
            Table units = ui.byId(workbench.window(), Table.class, "compare.impact");
            ui.untilTrue("units", () -> units.getItemCount() > 0);
            ui.pump(500);
            gallery.window("compare-impact");
            workbench.perspective(WorkbenchIds.CRITERIA);
            gallery.window("compare-perspective");
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void anIssuedFrameworkAndAnEmptyOne(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            Framework issued = newer();
            FrameworkFiles.issue(issued, LocalDate.of(2018, 7, 11), "UBND");
            open(issued, "issued.criteria");
            gallery.window("criteria-issued");
            workbench.closeAll();
            Framework bare = CriteriaFactory.eINSTANCE.createFramework();
            bare.setId("bare");
            bare.setVersion("1");
            Path file = folder.resolve("bare.criteria");
            FrameworkFiles.save(bare, file);
            CriteriaEditors.open(workbench.page(), file);
            editor.open();
            ui.byId(workbench.window(), CTabFolder.class, "criteria.tabs");
            ui.pump(500);
            for (int page = 0; page < 5; page++) {
                editor.page(page);
                gallery.window("bare-page-" + page);
            }
            editor.page(2);
            ui.click(ui.byId(workbench.window(), Button.class, "bands.add.bandings"));
            gallery.window("bare-banding");
        });
    }
}
