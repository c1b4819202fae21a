// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.FigureEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.WorkbenchIds;

/** What stands around the editors: perspectives, explorer, new assessments, recent files, preferences, about. */
class ShellTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    private void perspective(String vietnamese, String english, String id) {
        ui.menu(
                workbench.window(),
                Workbench.text(vietnamese, english),
                Workbench.text("Chuyển sang " + vietnamese, "Show " + english));
        ui.untilTrue(id, () -> workbench.page().getPerspective().getId().equals(id));
        ui.pump(300);
    }

    private Tree explorer() {
        return ui.byId(workbench.window(), Tree.class, "explorer.tree");
    }

    private TreeItem line(String text) {
        return ui.until("line " + text, () -> search(explorer().getItems(), text));
    }

    private static TreeItem search(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().startsWith(text) ? item : search(item.getItems(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void doubleClick(TreeItem item) {
        Rectangle area = item.getBounds();
        ui.click(explorer(), area.x + 12, area.y + area.height / 2, 2);
    }

    @Test
    void threePerspectives() {
        perspective("Bộ tiêu chí", "Criteria", WorkbenchIds.CRITERIA);
        Screen.picture("perspective-criteria-" + Workbench.text("vi", "en"), workbench.window());
        workbench.openSample();
        perspective("Kết quả", "Results", WorkbenchIds.RESULTS);
        assertFalse(workbench.page().isEditorAreaVisible());
        workbench.open();
        ui.pump(1500);
        Screen.picture("perspective-results-" + Workbench.text("vi", "en"), workbench.window());
        perspective("Đánh giá", "Evaluation", WorkbenchIds.EVALUATION);
        assertEquals(3, workbench.page().getOpenPerspectives().length);
    }

    @Test
    void resultsStayWithTheAssessmentWhileAFrameworkIsInFront() {
        workbench.openSample();
        new FrameworkDriver(ui, workbench).create("beside-" + System.nanoTime());
        workbench.perspective(WorkbenchIds.RESULTS);
        Table standings = ui.byId(workbench.window(), Table.class, "results.standings");
        ui.untilTrue("standings", () -> standings.getItemCount() > 5);
    }

    @Test
    void quickAccessFindsOurCommandsAndMenusShowTheirKeys() {
        MenuItem file = workbench.window().getMenuBar().getItem(0);
        file.getMenu().notifyListeners(SWT.Show, new Event());
        String wanted = Workbench.text("Kỳ đánh giá mới", "New assessment");
        assertEquals(
                List.of(wanted + "...\tCtrl+N"),
                Arrays.stream(file.getMenu().getItems())
                        .map(item -> item.getText().replace("&", ""))
                        .filter(text -> text.startsWith(wanted))
                        .toList());
        Shell window = workbench.window();
        // a tip that goes away as it opens takes the focus from it, so that it closes: then it is asked for again
        Optional<Shell> opened = Optional.empty();
        for (int i = 0; i < 3 && opened.isEmpty(); i++) {
            ui.menu(
                    window,
                    Workbench.text("Cửa sổ", "Window"),
                    Workbench.text("Tìm lệnh bất kỳ...", "Find any command..."));
            ui.pump(1500);
            opened = Arrays.stream(window.getDisplay().getShells())
                    .filter(shell -> shell != window
                            && shell.isVisible()
                            && !shell.getText().isEmpty())
                    .findFirst();
        }
        Shell popup = opened.orElseThrow(() -> new AssertionError("quick access does not open"));
        ui.find(popup, Text.class, text -> true).setText(wanted);
        Table found = ui.find(popup, Table.class, table -> true);
        ui.untilTrue(
                wanted,
                () -> Arrays.stream(found.getItems())
                        .anyMatch(item -> item.getText(1).contains(wanted)));
        Screen.picture("quick-access-" + Workbench.text("vi", "en"), popup);
        popup.close();
    }

    @Test
    void explorerOpensWhatIsDoubleClickedAndSeesNewFiles() throws Exception {
        workbench.openSample();
        workbench.closeAll();
        doubleClick(line("quang-ninh-2018"));
        assertEquals(
                Settings.folder().resolve("quang-ninh-2018.assessment"),
                workbench.open().session().file());
        Path report = Settings.folder().resolve("2018/Báo cáo.xlsx");
        Files.createDirectories(report.getParent());
        Files.writeString(report, "x");
        line("Báo cáo.xlsx");
        ui.pump(300);
        Screen.picture("explorer-" + Workbench.text("vi", "en"), workbench.window());
        Files.delete(report);
        ui.untilTrue("the report gone", () -> search(explorer().getItems(), "Báo cáo.xlsx") == null);
    }

    /** As File > Open does, and as a file given to a running workbench. */
    @Test
    void aTableOfPublishedFiguresIsOpenedFromTheExplorer() throws Exception {
        workbench.openSample();
        workbench.closeAll();
        Path file = Settings.folder().resolve("Số liệu.csv");
        Files.writeString(file, "statement,check\n131 units,sum: 28+14+89 = 131\n");
        // GTK lays the lines out with the first paint; until then all of them are at the top
        doubleClick(ui.until("place of the table", () -> {
            TreeItem item = search(explorer().getItems(), "Số liệu.csv");
            return item != null && item.getBounds().y > 3 * explorer().getItemHeight() ? item : null;
        }));
        Table figures = ui.byId(workbench.window(), Table.class, "figures.table");
        ui.untilTrue("the figure", () -> figures.getItemCount() == 1);
        assertEquals(
                file, FigureEditors.file(workbench.page().getActiveEditor()).orElseThrow());
        workbench.page().closeAllEditors(false);
        Files.delete(file);
    }

    @Test
    void aNewAssessmentFromTypedUnits() throws Exception {
        Path file = Settings.folder().resolve("Kiểm thử.assessment");
        Files.deleteIfExists(file);
        ui.menu(
                workbench.window(),
                Workbench.text("Tệp", "File"),
                Workbench.text("Kỳ đánh giá mới...", "New assessment..."));
        Shell wizard = workbench.window(Workbench.text("Kỳ đánh giá mới", "New assessment"));
        CatalogEntry original = Catalog.find("quang-ninh-2018").orElseThrow();
        workbench.chooseFramework(wizard, Texts.pick(original.name(), UiLanguage.locale(), "vi"));
        Label about = ui.byId(wizard, Label.class, "create.about");
        ui.untilTrue("framework read", () -> about.getText().contains("2018.1"));
        Screen.picture("new-assessment-1-" + Workbench.text("vi", "en"), wizard);
        workbench.press(wizard, "Tiếp tục >", "Next >");
        Text name = ui.byId(wizard, Text.class, "create.name");
        assertFalse(name.getText().isBlank());
        ui.byId(wizard, Text.class, "create.file").setText("Kiểm thử");
        Screen.picture("new-assessment-2-" + Workbench.text("vi", "en"), wizard);
        workbench.press(wizard, "Tiếp tục >", "Next >");
        Combo scorecard = ui.byId(wizard, Combo.class, "create.units.scorecard");
        scorecard.select(2);
        scorecard.notifyListeners(SWT.Selection, new Event());
        Text lines = ui.byId(wizard, Text.class, "create.units.lines");
        ui.click(lines);
        ui.type("Huyện A\nHuyện B\nHuyện C");
        Label found = ui.byId(wizard, Label.class, "create.units.found");
        ui.untilTrue("units", () -> found.getText().startsWith("3 "));
        Screen.picture("new-assessment-3-" + Workbench.text("vi", "en"), wizard);
        workbench.press(wizard, "Tạo", "Create");
        OpenAssessment open = workbench.open();
        assertEquals(file, open.session().file());
        assertEquals(3, open.session().model().getUnits().size());
        workbench.page().closeAllEditors(false);
        open.session().awaitClosed(10_000);
        Files.delete(file);
    }

    /** Every sample of the catalogue is offered by its name; the one typed and chosen is written and opened. */
    @Test
    void anotherSampleIsChosenByItsName() throws Exception {
        Link link = ui.byId(workbench.window(), Link.class, "welcome.samples");
        ui.pump(500);
        ui.dialog(() -> ui.click(link, 12, link.getSize().y / 2, 1), dialog -> {
            Table list = ui.find(dialog, Table.class, table -> true);
            long samples =
                    Catalog.entries().stream().filter(CatalogEntry::hasSample).count();
            ui.untilTrue("all samples", () -> list.getItemCount() == samples);
            Screen.picture("samples-" + Workbench.text("vi", "en"), dialog);
            ui.find(dialog, Text.class, text -> true)
                    .setText(Workbench.text("Chỉ số đánh giá chuyển đổi số", "Digital Tr"));
            ui.untilTrue("one is left", () -> list.getItemCount() == 1);
            ui.pump(200);
            ui.click(ui.find(dialog, Button.class, button -> button == dialog.getDefaultButton()));
        });
        OpenAssessment open = workbench.open();
        assertEquals("dti-2022", open.session().model().getCode());
        Path file = open.session().file();
        workbench.page().closeAllEditors(false);
        open.session().awaitClosed(10_000);
        Files.delete(file);
    }

    @Test
    void recentFilesOnTheWelcomePageAndInTheMenu() {
        Path sample = workbench.openSample();
        assertEquals(List.of(sample), Settings.recent());
        workbench.closeAll();
        Link link = ui.byId(workbench.window(), Link.class, "welcome.recent.0");
        ui.pump(200);
        Screen.picture("welcome-recent-" + Workbench.text("vi", "en"), workbench.window());
        ui.click(link, 12, link.getSize().y / 2, 1);
        assertEquals(sample, workbench.open().session().file());
    }

    @Test
    void aFileThatVanishedIsSaidSo() {
        Path gone = Settings.folder().resolve("gone.assessment");
        AssessmentEditors.open(workbench.page(), gone);
        ui.byId(workbench.window(), Button.class, "open.retry");
        ui.untilTrue("only the editor of the file", () -> workbench.page().getEditorReferences().length == 1);
    }

    @Test
    void languageIsKeptForTheNextStart() throws Exception {
        Path configuration =
                Path.of(Platform.getConfigurationLocation().getURL().getPath(), "config.ini");
        String before = Files.exists(configuration) ? Files.readString(configuration) : "";
        try {
            String other = Workbench.vietnamese() ? "en" : "vi";
            ui.dialog(
                    () -> ui.menu(
                            workbench.window(),
                            Workbench.text("Cửa sổ", "Window"),
                            Workbench.text("Tuỳ chọn...", "Preferences...")),
                    dialog -> choose(dialog, other));
            assertTrue(Files.readString(configuration).lines().anyMatch(("osgi.nl=" + other)::equals));
        } finally {
            Files.writeString(configuration, before);
        }
    }

    /** Pages of the platform ask for a category; one that is missing would be logged at every start. */
    @Test
    void everyPreferencePageFindsItsCategory() throws Exception {
        IPreferenceNode general =
                PlatformUI.getWorkbench().getPreferenceManager().find("org.eclipse.ui.preferencePages.Workbench");
        assertEquals(
                Set.of(Workbench.text("Phím tắt", "Keys"), Workbench.text("Đánh giá", "Evaluation")),
                Arrays.stream(general.getSubNodes())
                        .map(IPreferenceNode::getLabelText)
                        .collect(Collectors.toSet()));
        Path log = Platform.getLogFileLocation().toFile().toPath();
        if (Files.exists(log)) {
            assertEquals(
                    List.of(),
                    Files.readAllLines(log).stream()
                            .filter(line -> line.contains("Invalid preference category"))
                            .toList());
        }
    }

    private void choose(Shell dialog, String language) {
        // It comes up with the page that was open last.
        Tree pages = ui.find(dialog, Tree.class, tree -> true);
        pages.setSelection(pages.getItem(0));
        pages.notifyListeners(SWT.Selection, new Event());
        Combo combo = ui.byId(dialog, Combo.class, "preferences.language");
        combo.select(language.equals("vi") ? 1 : 2);
        ui.pump(200);
        Screen.picture("preferences-" + Workbench.text("vi", "en"), dialog);
        ui.click(dialog.getDefaultButton());
        ui.untilTrue("dialog closed", dialog::isDisposed);
    }

    @Test
    void aboutNamesVersionAndLicences() {
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Trợ giúp", "Help"),
                        Workbench.text("Giới thiệu Thang", "About Thang")),
                this::read);
    }

    private void read(Shell dialog) {
        Table libraries = ui.byId(dialog, Table.class, "about.libraries");
        ui.untilTrue("libraries", () -> libraries.getItemCount() > 0);
        List<String> lines = Arrays.stream(libraries.getItems())
                .map(item -> item.getText(0) + " " + item.getText(2))
                .toList();
        assertTrue(lines.contains("org.eclipse.nebula.widgets.nattable.core EPL-2.0"), lines.toString());
        ui.pump(200);
        Screen.picture("about-" + Workbench.text("vi", "en"), dialog);
    }
}
