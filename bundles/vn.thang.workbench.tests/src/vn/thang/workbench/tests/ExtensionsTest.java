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
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.FrameworkPackage;

/** Help &gt; Extensions: what is installed, from where, and what it means, seen before anything is copied. */
class ExtensionsTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private static final String COMMAND = "vn.thang.workbench.command.extensions";

    private final UiDriver ui = workbench.ui();
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    @BeforeEach
    void inAHomeOfItsOwn() {
        System.setProperty("user.home", folder.resolve("home").toString());
    }

    @AfterEach
    void backHome() {
        workbench.closeWindows(); // windows of a test that failed
        System.setProperty("user.home", home);
    }

    private Shell open() {
        ui.menu(
                workbench.window(),
                Workbench.text("Trợ giúp", "Help"),
                Workbench.text("Phần mở rộng...", "Extensions..."));
        return workbench.window(Workbench.text("Phần mở rộng", "Extensions"));
    }

    private static List<String> lines(Shell window, UiDriver ui) {
        return Arrays.stream(ui.byId(window, Table.class, "extensions.table").getItems())
                .map(item -> item.getText(0) + "|" + item.getText(1) + "|" + item.getText(2) + "|" + item.getText(3))
                .toList();
    }

    private void untilLines(Shell window, String... expected) {
        ui.untilTrue(String.join("; ", expected), () -> lines(window, ui).equals(List.of(expected)));
    }

    /** Asks for a file as the system's dialog would, and waits for the window that shows what it is. */
    private Shell look(Path file, String vietnamese, String english) throws Exception {
        Command command =
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                command, Map.of("vn.thang.workbench.parameter.extension", file.toString())),
                        null);
        return workbench.window(Workbench.text("Cài: " + vietnamese, "Install: " + english));
    }

    private String about(Shell install) {
        return ui.byId(install, Text.class, "extensions.about").getText();
    }

    private void install(Shell install) {
        Button ok = ui.byId(install, Button.class, "extensions.install.ok");
        ui.untilTrue("can be installed", ok::isEnabled);
        ui.click(ok);
        ui.untilTrue("installed", install::isDisposed);
    }

    private void confirm(Shell window, String button) {
        ui.dialog(() -> ui.click(ui.byId(window, Button.class, button)), dialog -> ui.click(dialog.getDefaultButton()));
    }

    @Test
    void aMetamodelPackageIsShownBeforeItIsCopiedThenUsedSwitchedAndRemoved() throws Exception {
        ExtensionFiles.create("risk", folder.resolve("work"));
        Path installed = folder.resolve("home/.thang/thang-extensions/risk.ecore");
        Shell empty = open();
        ui.untilTrue(
                "nothing yet",
                () -> ui.byId(empty, Text.class, "extensions.details")
                        .getText()
                        .startsWith(Workbench.text("Chưa cài gì.", "Nothing is installed.")));
        empty.close();
        Shell install =
                look(folder.resolve("work/thang-extensions/risk.ecore"), "Gói siêu mô hình", "Metamodel package");
        Shell window = (Shell) install.getParent();
        String about = about(install);
        assertTrue(about.contains("https://example.org/risk/1") && about.contains("SHA-256: "), about);
        assertTrue(about.contains(Workbench.text("Tiêu chí có trọng số rủi ro", "Risk-weighted criterion")), about);
        assertFalse(Files.exists(installed), "nothing is copied yet");
        ui.pump(400);
        Screen.picture("extensions-install-" + Workbench.text("vi", "en"), install);
        install(install);
        String line =
                Workbench.text("Trọng số rủi ro|Gói siêu mô hình|1.0.0|", "Risk weighting|Metamodel package|1.0.0|");
        untilLines(window, line + Workbench.text("đang dùng", "in use"));
        assertTrue(Files.exists(installed));
        ui.pump(400);
        Screen.picture("extensions-" + Workbench.text("vi", "en"), window);
        workbench.theme(true);
        ui.pump(400);
        Screen.picture("extensions-dark-" + Workbench.text("vi", "en"), window);
        workbench.theme(false);
        ui.click(ui.byId(window, Button.class, "extensions.disable"));
        untilLines(window, line + Workbench.text("đã tắt", "switched off"));
        ui.click(ui.byId(window, Button.class, "extensions.disable"));
        untilLines(window, line + Workbench.text("đang dùng", "in use"));
        confirm(window, "extensions.remove");
        untilLines(window);
        assertFalse(Files.exists(installed));
        window.close();
    }

    /** The sample that comes with Thang keeps what it embeds: 131 units, none moves when the same framework is installed. */
    @Test
    void aFrameworkPackageShowsWhatItMeansForTheAssessmentsOfTheWorkspace() throws Exception {
        workbench.openSample();
        workbench.closeAll();
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.write(
                work.resolve("own.criteria"),
                FrameworkFiles.toBytes(
                        Catalog.find("quang-ninh-2018").orElseThrow().framework()));
        Path file = Files.write(
                folder.resolve("own.thangpkg"),
                FrameworkPackage.of(work, "UBND tỉnh").toBytes());
        Shell install = look(file, "Gói bộ tiêu chí", "Framework package");
        Shell window = (Shell) install.getParent();
        String moved = Workbench.text("đơn vị thay đổi: 0 trên 131", "units that move: 0 of 131");
        ui.untilTrue("preview", () -> about(install).contains(moved));
        assertTrue(about(install).contains("UBND tỉnh") && about(install).contains("framework.criteria"));
        assertFalse(Files.exists(folder.resolve("home/.thang/packages")), "nothing is copied yet");
        ui.pump(400);
        Screen.picture("extensions-preview-" + Workbench.text("vi", "en"), install);
        install(install);
        TableItem line = ui.until(
                "installed",
                () -> Arrays.stream(
                                ui.byId(window, Table.class, "extensions.table").getItems())
                        .filter(item -> item.getText(1).equals(Workbench.text("Gói bộ tiêu chí", "Framework package")))
                        .findFirst()
                        .orElse(null));
        assertEquals(Workbench.text("đang dùng", "in use"), line.getText(3));
        assertFalse(ui.byId(window, Button.class, "extensions.disable").isEnabled());
        assertFalse(ui.byId(window, Button.class, "extensions.rollBack").isEnabled(), "there is no version before");
        confirm(window, "extensions.remove");
        untilLines(window);
        window.close();
    }

    private Path packed(String version, String name) throws Exception {
        Framework framework = Catalog.find("quang-ninh-2018").orElseThrow().framework();
        if (!framework.getVersion().equals(version)) {
            framework = FrameworkFiles.newVersion(framework, version);
        }
        Path work = Files.createDirectories(folder.resolve("work-" + name));
        Files.write(work.resolve("own.criteria"), FrameworkFiles.toBytes(framework));
        return Files.write(
                folder.resolve(name + ".thangpkg"),
                FrameworkPackage.of(work, "UBND tỉnh").toBytes());
    }

    /** Two versions one after the other: the wizard for assessments offers the one in use, a click returns to the first. */
    @Test
    void aFrameworkPackageIsOfferedForAssessmentsAndRolledBackByAClick() throws Exception {
        String first = Catalog.find("quang-ninh-2018").orElseThrow().framework().getVersion();
        install(look(packed(first, "first"), "Gói bộ tiêu chí", "Framework package"));
        workbench.closeWindows();
        install(look(packed("2099.1", "second"), "Gói bộ tiêu chí", "Framework package"));
        workbench.closeWindows(); // a wizard cannot be used while the window is open
        assertOffered("2099.1");
        Shell window = open();
        untilVersion(window, "2099.1");
        Button rollBack = ui.byId(window, Button.class, "extensions.rollBack");
        ui.untilTrue("there is a version before", rollBack::isEnabled);
        ui.dialog(() -> ui.click(rollBack), dialog -> {
            ui.pump(300);
            Screen.picture("extensions-roll-back-" + Workbench.text("vi", "en"), dialog);
            ui.click(dialog.getDefaultButton());
        });
        untilVersion(window, first);
        ui.untilTrue("no version before", () -> !rollBack.isEnabled());
        workbench.closeWindows();
        assertOffered(first);
        Shell again = open();
        untilVersion(again, first);
        confirm(again, "extensions.remove");
        untilLines(again);
        again.close();
    }

    private void untilVersion(Shell window, String version) {
        ui.untilTrue("version " + version, () -> {
            TableItem[] lines = ui.byId(window, Table.class, "extensions.table").getItems();
            return lines.length == 1 && lines[0].getText(2).equals(version);
        });
    }

    /** The first page of the wizard for new assessments lists the package and reads it. */
    private void assertOffered(String version) {
        ui.menu(
                workbench.window(),
                Workbench.text("Tệp", "File"),
                Workbench.text("Kỳ đánh giá mới...", "New assessment..."));
        Shell wizard = workbench.window(Workbench.text("Kỳ đánh giá mới", "New assessment"));
        Table list = ui.byId(wizard, Table.class, "create.frameworks");
        String note = Workbench.text("gói đã cài, phiên bản " + version, "installed package, version " + version);
        TableItem line = ui.until(
                note,
                () -> Arrays.stream(list.getItems())
                        .filter(each -> each.getText().contains(note))
                        .findFirst()
                        .orElse(null));
        workbench.chooseFramework(wizard, line.getText());
        Label about = ui.byId(wizard, Label.class, "create.about");
        ui.untilTrue("read", () -> about.getText().contains(version));
        ui.pump(300);
        Screen.picture("create-installed-" + Workbench.text("vi", "en"), wizard);
        wizard.close();
    }

    /** What is broken is listed with its reason, beside what works. */
    @Test
    void whatIsBrokenIsShownWithItsReason() throws Exception {
        Path packages = Files.createDirectories(folder.resolve("home/.thang/thang-extensions"));
        Files.writeString(packages.resolve("bad.ecore"), "<!DOCTYPE x><ecore/>");
        Files.writeString(Files.createDirectories(packages.resolve("bundles")).resolve("bad.jar"), "no jar");
        ExtensionFiles.create("risk", folder.resolve("work"));
        Files.copy(folder.resolve("work/thang-extensions/risk.ecore"), packages.resolve("risk.ecore"));
        Shell window = open();
        Table table = ui.byId(window, Table.class, "extensions.table");
        ui.untilTrue("three", () -> table.getItemCount() == 3);
        String broken = Workbench.text("không dùng được", "not usable");
        assertEquals(
                List.of(broken, Workbench.text("đang dùng", "in use"), broken),
                Arrays.stream(table.getItems()).map(each -> each.getText(3)).toList());
        Text details = ui.byId(window, Text.class, "extensions.details");
        ui.untilTrue("why the package", () -> details.getText().contains("DOCTYPE"));
        Screen.picture("extensions-broken-" + Workbench.text("vi", "en"), window);
        table.forceFocus();
        ui.key(SWT.END);
        ui.untilTrue(
                "why the bundle",
                () -> details.getText().contains(Workbench.text("Điều chưa đúng", "What is wrong"))
                        && details.getText().contains("bad.jar"));
        window.close();
    }
}
