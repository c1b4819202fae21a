// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.WorkbenchIds;

/** How what stands around the editors looks: nothing cut off, nothing faint, nothing empty, no word of another language. */
class ShellLooksTest {
    private static final java.util.List<String> VIEWS = java.util.List.of(
            "org.eclipse.ui.views.PropertySheet",
            "org.eclipse.ui.views.ProgressView",
            "vn.thang.ui.view.history",
            "vn.thang.ui.view.findings",
            "vn.thang.assessment.ui.view.explain",
            "vn.thang.assessment.ui.view.sheet");

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();
    private final Gallery gallery = new Gallery(workbench);

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void startAndEmptyPanes(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            gallery.window("welcome");
            workbench.perspective(WorkbenchIds.CRITERIA);
            gallery.window("criteria-empty");
            workbench.perspective(WorkbenchIds.RESULTS);
            gallery.window("results-empty");
            workbench.perspective(WorkbenchIds.EVALUATION);
            for (String view : VIEWS) {
                workbench.page().showView(view);
                gallery.window("empty-" + view.substring(view.lastIndexOf('.') + 1));
            }
            AssessmentEditors.open(workbench.page(), Settings.folder().resolve("gone.assessment"));
            ui.byId(workbench.window(), Button.class, "open.retry");
            gallery.window("vanished");
        });
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void explorerHelpAndCommands(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            workbench.openSample();
            workbench.closeAll();
            String name = Workbench.text("Báo cáo.docx", "Report.docx");
            Path report = Settings.folder().resolve("2018/" + name);
            Files.createDirectories(report.getParent());
            Files.writeString(report, "x");
            Tree explorer = ui.byId(workbench.window(), Tree.class, "explorer.tree");
            ui.until("report", () -> item(explorer.getItems(), name));
            gallery.window("explorer");
            TreeItem file = ui.until("sample", () -> item(explorer.getItems(), "quang-ninh-2018"));
            Rectangle line = file.getBounds();
            ui.click(explorer, line.x + 12, line.y + line.height / 2, 1);
            gallery.dialog("rename", () -> ui.key(SWT.F2), shell -> {});
            gallery.dialog("delete", () -> ui.key(SWT.DEL), shell -> {});
            ui.key(SWT.F1);
            ui.byId(workbench.window(), StyledText.class, "help.page");
            List contents = ui.byId(workbench.window(), List.class, "help.contents");
            for (int page : new int[] {0, 1, 4, 7, 10}) {
                contents.select(page);
                contents.notifyListeners(SWT.Selection, new Event());
                gallery.window("help-" + page);
            }
            Files.delete(report);
        });
    }

    private static TreeItem item(TreeItem[] items, String start) {
        return Arrays.stream(items)
                .map(each -> each.getText().startsWith(start) ? each : item(each.getItems(), start))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
    }

    @ParameterizedTest(name = "dark: {0}")
    @MethodSource("vn.thang.workbench.tests.Gallery#themes")
    void preferencesAboutAndNewAssessment(boolean dark) throws Exception {
        gallery.in(dark, () -> {
            for (String page : java.util.List.of("general", "evaluation")) {
                gallery.dialog(
                        "preferences-" + page,
                        () -> PreferencesUtil.createPreferenceDialogOn(
                                        workbench.window(), "vn.thang.workbench.preferences." + page, null, null)
                                .open(),
                        shell -> ui.pump(500));
            }
            gallery.dialog("about", () -> run("vn.thang.workbench.command.about"), shell -> {
                Table libraries = ui.byId(shell, Table.class, "about.libraries");
                ui.untilTrue("libraries", () -> libraries.getItemCount() > 0);
            });
            wizard();
        });
    }

    private void wizard() {
        run("vn.thang.workbench.command.newAssessment");
        Shell wizard = workbench.window(Workbench.text("Kỳ đánh giá mới", "New assessment"));
        gallery.shell("new-assessment-0", wizard);
        workbench.chooseFramework(
                wizard, Texts.pick(Catalog.find("quang-ninh-2018").orElseThrow().name(), UiLanguage.locale(), "vi"));
        Label about = ui.byId(wizard, Label.class, "create.about");
        ui.untilTrue("framework read", () -> about.getText().contains("2018.1"));
        gallery.shell("new-assessment-1", wizard);
        workbench.press(wizard, "Tiếp tục >", "Next >");
        gallery.shell("new-assessment-2", wizard);
        workbench.press(wizard, "Tiếp tục >", "Next >");
        gallery.shell("new-assessment-3", wizard);
        ui.click(ui.byId(wizard, Text.class, "create.units.lines"));
        ui.type(Workbench.text("Huyện A\nHuyện B\nHuyện A", "Unit A\nUnit B\nUnit A"));
        ui.pump(300);
        gallery.shell("new-assessment-4", wizard);
        wizard.close();
    }
}
