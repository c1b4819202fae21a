// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.Settings;

/** File &gt; New metamodel package: a kind of criterion from nothing, authored at once and scored by its formula. */
class PackageWizardTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final FrameworkDriver editor = new FrameworkDriver(ui, workbench);
    private final Path file = Settings.folder().resolve("thang-extensions/urgent.ecore");
    private final Path framework = Settings.folder().resolve("urgent-trial.criteria");

    @TempDir
    Path folder;

    @AfterEach
    void end() throws Exception {
        workbench.closeWindows();
        workbench.closeAll(); // its file is open
        Files.deleteIfExists(framework);
        Files.deleteIfExists(file);
    }

    private Shell open() {
        ui.menu(
                workbench.window(),
                Workbench.text("Tệp", "File"),
                Workbench.text("Gói siêu mô hình mới...", "New metamodel package..."));
        return workbench.window(Workbench.text("Gói siêu mô hình mới", "New metamodel package"));
    }

    private void enter(Shell wizard, String id, String text) {
        Text field = ui.byId(wizard, Text.class, "package." + id);
        ui.click(field);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.untilTrue(text, () -> field.getText().equals(text));
    }

    /** Pasted: the proposals that come up while one types take keys on a slow machine. */
    private void formula(Shell wizard, String text) {
        StyledText field = ui.byId(wizard, StyledText.class, "formula.text");
        ui.click(field, 20, 12, 1);
        ui.untilTrue("focus", field::isFocusControl);
        ui.key('a', SWT.MOD1);
        ui.paste(text);
        ui.untilTrue(text, () -> field.getText().equals(text));
    }

    private void tab(Shell wizard, String id) {
        TabFolder tabs = ui.byId(wizard, TabFolder.class, "package.class.tabs");
        tabs.setSelection(Arrays.stream(tabs.getItems())
                .filter(each -> ("package.tab." + id).equals(each.getData("id")))
                .findFirst()
                .orElseThrow());
        ui.pump(200); // laid out
    }

    private void choose(Shell wizard, String id, String text) {
        Combo combo = ui.byId(wizard, Combo.class, "package." + id);
        combo.select(combo.indexOf(text));
        assertEquals(text, combo.getText());
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void press(Shell wizard, String vietnamese, String english) {
        workbench.press(wizard, vietnamese, english);
    }

    private String language() {
        return Workbench.text("vi", "en");
    }

    @Test
    void aKindOfCriterionFromNothingIsAuthoredAtOnceAndScoredByItsFormula() throws Exception {
        OpenFramework open = editor.create("urgent-trial");
        Shell wizard = open();
        about(wizard);
        press(wizard, "Tiếp tục >", "Next >");
        attributes(wizard);
        points(wizard);
        conditions(wizard);
        Screen.picture("package-conditions-" + language(), wizard);
        press(wizard, "Tiếp tục >", "Next >");
        Table findings = ui.byId(wizard, Table.class, "package.findings");
        ui.untilTrue(
                "nothing is wrong",
                () -> findings.getItemCount() == 1
                        && findings.getItem(0)
                                .getText()
                                .equals(Workbench.text("Không phát hiện lỗi.", "Nothing was found.")));
        ui.pump(300);
        Screen.picture("package-preview-" + language(), wizard);
        assertFalse(Files.exists(file), "nothing is written before");
        ui.dialog(() -> press(wizard, "Tạo", "Create"), told -> {
            assertTrue(Files.exists(file), "written");
            ui.pump(300);
            Screen.picture("package-written-" + language(), told);
            ui.click(told.getDefaultButton());
        });
        ExtensionPackage written = ExtensionFiles.read(file);
        assertEquals("https://example.org/urgent/1", written.address());
        assertEquals("Sở Nội vụ", written.source());
        author(open.framework());
        scored();
    }

    private void about(Shell wizard) {
        enter(wizard, "about.name", "urgent case");
        Button next = ui.find(
                wizard,
                Button.class,
                each -> UiDriver.plain(each.getText()).equals(Workbench.text("Tiếp tục >", "Next >")));
        ui.pump(600);
        assertFalse(next.isEnabled(), "no such name");
        Screen.picture("package-refused-" + language(), wizard);
        enter(wizard, "about.name", "urgent");
        assertEquals(
                "https://example.org/urgent/1",
                ui.byId(wizard, Text.class, "package.about.address").getText());
        enter(wizard, "about.vi", "Độ khẩn");
        enter(wizard, "about.en", "Urgency");
        enter(wizard, "about.source", "Sở Nội vụ");
        ui.untilTrue("may go on", next::isEnabled);
        ui.pump(300);
        Screen.picture("package-about-" + language(), wizard);
    }

    private void attributes(Shell wizard) {
        enter(wizard, "class.name", "UrgentCriterion");
        enter(wizard, "class.vi", "Tiêu chí khẩn");
        enter(wizard, "class.en", "Urgent criterion");
        attribute(wizard, "share", "Tỷ lệ đúng hạn", "Share in time");
        enter(wizard, "attribute.value", "0,5");
        ui.pump(600);
        Screen.picture("package-value-refused-" + language(), wizard);
        enter(wizard, "attribute.value", "0.5");
        attribute(wizard, "level", "Mức độ", "Level");
        choose(wizard, "attribute.kind", Workbench.text("Lựa chọn", "Choice"));
        Text choices = ui.byId(wizard, Text.class, "package.attribute.choices");
        ui.click(choices);
        ui.type("low; Thấp; Low\nhigh; Cao; High");
        enter(wizard, "attribute.value", "high");
        ui.pump(600);
        Screen.picture("package-attributes-" + language(), wizard);
        attribute(wizard, "pull", "Sức nặng", "Pull");
        choose(wizard, "attribute.kind", Workbench.text("Tính theo công thức", "Computed by a formula"));
        formula(wizard, "share * level");
        assertEquals(3, ui.byId(wizard, Table.class, "package.attributes").getItemCount());
    }

    private void attribute(Shell wizard, String name, String vietnamese, String english) {
        ui.click(ui.byId(wizard, Button.class, "package.attributes.add"));
        enter(wizard, "attribute.name", name);
        enter(wizard, "attribute.vi", vietnamese);
        enter(wizard, "attribute.en", english);
    }

    /** The formula is checked where it is written. */
    private void points(Shell wizard) {
        tab(wizard, "points");
        formula(wizard, "max * pul / 2");
        Label message = ui.byId(wizard, Label.class, "formula.message");
        ui.untilTrue("unknown name", () -> message.getText().contains("pul"));
        Table classes = ui.byId(wizard, Table.class, "package.classes");
        ui.untilTrue("marked", () -> classes.getItem(0).getImage() != null);
        Screen.picture("package-points-refused-" + language(), wizard);
        formula(wizard, "max * pull / 2");
        ui.untilTrue("good", () -> classes.getItem(0).getImage() == null);
    }

    private void conditions(Shell wizard) {
        tab(wizard, "conditions");
        ui.click(ui.byId(wizard, Button.class, "package.conditions.add"));
        enter(wizard, "condition.name", "shareRange");
        formula(wizard, "share >= 0 && share <= 1");
        enter(wizard, "condition.vi", "Tỷ lệ nằm trong khoảng 0 đến 1.");
        enter(wizard, "condition.en", "The share is between 0 and 1.");
        ui.pump(500);
    }

    /** The framework that was open before the package was written offers its class. */
    private void author(Framework open) throws Exception {
        editor.row("I");
        ui.untilTrue(
                "offered",
                () -> open.eResource()
                        .getResourceSet()
                        .getPackageRegistry()
                        .containsKey("https://example.org/urgent/1"));
        MenuItem child =
                item(editor.tree().getMenu(), Workbench.text("Thêm bên dưới (Alt+Insert)", "Add below (Alt+Insert)"));
        item(child.getMenu(), Workbench.text("Tiêu chí khẩn", "Urgent criterion"))
                .notifyListeners(SWT.Selection, new Event());
        editor.named("Xử lý hồ sơ khẩn");
        editor.enter("form.maximum", "20");
        editor.enter("form.share", Workbench.text("0,75", "0.75"));
        ui.pump(500);
        Screen.picture("package-authored-" + language(), workbench.window());
        editor.row("1");
        editor.enter("form.maximum", "80");
        // The menu was looked at while nothing had changed.
        ui.key('s', SWT.MOD1);
        ui.untilTrue("saved", () -> !workbench.page().getActiveEditor().isDirty());
    }

    private MenuItem item(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return ui.until(
                text,
                () -> Arrays.stream(menu.getItems())
                        .filter(each -> UiDriver.plain(each.getText()).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    /** By hand: pull = 0.75 × 2 (high is the second choice) = 1.5; 20 × 1.5 / 2 = 15. */
    private void scored() throws Exception {
        Files.writeString(folder.resolve("units.csv"), "unit,name\nA,Don vi A\n");
        command("import", "table", "--framework", framework.toString(), "--data", "units.csv", "--out", "A.assessment");
        String table = command("score", "A.assessment");
        assertTrue(table.lines().skip(1).findFirst().orElse("").endsWith(",15"), table);
    }

    private String command(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new Cli(new Console(out, out), Locale.ENGLISH, Clock.systemUTC(), folder).run(arguments);
        assertTrue(code != Cli.BAD, said.toString(StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Controls without a meaning of their own are not there: what has no points says so. */
    @Test
    void aKindOfFigureHasNoPoints() {
        Shell wizard = open();
        enter(wizard, "about.name", "urgent");
        press(wizard, "Tiếp tục >", "Next >");
        choose(wizard, "class.base", Workbench.text("Số liệu báo cáo", "Measure"));
        tab(wizard, "points");
        ui.find(
                wizard,
                Label.class,
                each -> each.getText()
                        .equals(Workbench.text(
                                "Chỉ các loại tiêu chí và loại quy tắc mới có điểm.",
                                "Only kinds of criteria and of rules have points.")));
        wizard.close();
        ui.untilTrue("closed", wizard::isDisposed);
        assertFalse(Files.exists(file));
    }
}
