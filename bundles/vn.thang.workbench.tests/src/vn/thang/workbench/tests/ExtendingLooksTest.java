// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors of extensions see: the wizard for metamodel packages, the script console, Help &gt; Extensions. */
class ExtendingLooksTest {
    private static final String CONSOLE = "vn.thang.assessment.ui.view.script";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        System.setProperty("user.home", home);
        workbench.closeWindows();
        IViewPart console = workbench.page().findView(CONSOLE);
        if (console != null) {
            workbench.page().hideView(console);
        }
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
    }

    private void enter(Shell shell, String id, String text) {
        ui.byId(shell, Text.class, "package." + id).setText(text);
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void packageWizard(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            run("vn.thang.criteria.ui.command.newPackage");
            Shell wizard = workbench.window(Workbench.text("Gói siêu mô hình mới", "New metamodel package"));
            gallery.shell("package-0", wizard);
            enter(wizard, "about.name", "urgent");
            enter(wizard, "about.vi", "Độ khẩn");
            enter(wizard, "about.en", "Urgency");
            workbench.press(wizard, "Tiếp tục >", "Next >");
            gallery.shell("package-1", wizard);
            enter(wizard, "class.name", "UrgentCriterion");
            enter(wizard, "class.vi", "Tiêu chí khẩn");
            enter(wizard, "class.en", "Urgent criterion");
            ui.click(ui.byId(wizard, Button.class, "package.attributes.add"));
            enter(wizard, "attribute.name", "share");
            Combo kind = ui.byId(wizard, Combo.class, "package.attribute.kind");
            for (int i = 5; i < kind.getItemCount(); i++) {
                kind.select(i);
                kind.notifyListeners(SWT.Selection, new Event());
                gallery.shell("package-attribute-" + i, wizard);
            }
            TabFolder tabs = ui.byId(wizard, TabFolder.class, "package.class.tabs");
            tabs.setSelection(1);
            ui.pump(200);
            gallery.shell("package-points", wizard);
            tabs.setSelection(2);
            ui.pump(200);
            ui.click(ui.byId(wizard, Button.class, "package.conditions.add"));
            gallery.shell("package-conditions", wizard);
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void scriptConsole(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.page().showView(CONSOLE);
            gallery.window("script-empty");
            workbench.openSample();
            StyledText field = ui.byId(workbench.window(), StyledText.class, "script.text");
            field.setText("// 1\nlet a = 'b';\nprint(a, thang.units.length)");
            field.setFocus();
            ui.key(SWT.CR, SWT.MOD1);
            StyledText output = ui.byId(workbench.window(), StyledText.class, "script.output");
            ui.untilTrue("printed", () -> output.getText().equals("b 131\n"));
            gallery.window("script-printed");
            field.setText("\nlet a");
            field.insert("+");
            ui.key(SWT.CR, SWT.MOD1);
            ui.untilTrue("refused", () -> output.getText().startsWith("console.js"));
            gallery.window("script-refused");
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void extensions(boolean dark) throws Exception {
        System.setProperty("user.home", folder.resolve("home").toString());
        gallery.in(dark, () -> {
            run("vn.thang.workbench.command.extensions");
            Shell window = workbench.window(Workbench.text("Phần mở rộng", "Extensions"));
            Text details = ui.byId(window, Text.class, "extensions.details");
            ui.untilTrue("looked", () -> !details.getText().isEmpty());
            gallery.shell("extensions-empty", window);
        });
    }
}
