// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.WorkbenchIds;

/**
 * The running workbench as its tests see it. Every test finds it as it ships, in whatever order tests run: Evaluation the
 * only open perspective, its views in their places, no editor but the welcome page, the light theme, no recent files.
 */
final class Workbench implements BeforeEachCallback, AfterEachCallback, AfterTestExecutionCallback {
    private static final int TRACE_LINES = 12;

    private final UiDriver ui = new UiDriver();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && status.getException() != null) {
            faults.add(fault(status));
        }
    };

    Workbench() {
        // Nothing of a test goes into the home of whoever runs it.
        Settings.chooseFolder(Path.of(Platform.getInstanceLocation().getURL().getPath(), "files"));
    }

    UiDriver ui() {
        return ui;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Assumptions.assumeTrue(UiDriver.available(), "xdotool sends the events of these tests");
        Platform.addLogListener(log);
        asShipped();
    }

    private static String fault(IStatus status) {
        StringWriter trace = new StringWriter();
        status.getException().printStackTrace(new PrintWriter(trace));
        return status.getMessage() + "\n"
                + trace.toString().lines().limit(TRACE_LINES).collect(Collectors.joining("\n"));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Screen.shoot("failed-" + context.getRequiredTestMethod().getName());
        }
    }

    /** Lets go of the test's files before its folder is deleted. What goes to the error log fails the test. */
    @Override
    public void afterEach(ExtensionContext context) {
        closeAll();
        Platform.removeLogListener(log);
        assertEquals(List.of(), faults, "in the error log");
    }

    /** The test has provoked what stands in the error log. */
    void faultsExpected() {
        faults.clear();
    }

    private void asShipped() {
        Settings.keepRecent(List.of());
        theme(false);
        perspective(WorkbenchIds.EVALUATION);
        page().resetPerspective();
        for (IPerspectiveDescriptor open : page().getOpenPerspectives()) {
            if (!open.getId().equals(WorkbenchIds.EVALUATION)) {
                page().closePerspective(open, false, false);
            }
        }
        closeAll();
        page().activate(page().getActiveEditor());
    }

    /** Switches to the theme as the preferences do. */
    void theme(boolean dark) {
        Themes.change(dark);
        ui.untilTrue("theme", () -> Themes.dark() == dark);
    }

    /** Goes to the perspective with this id. */
    void perspective(String id) {
        try {
            PlatformUI.getWorkbench().showPerspective(id, page().getWorkbenchWindow());
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
        ui.pump(300);
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    Shell window() {
        return page().getWorkbenchWindow().getShell();
    }

    /** The open window with this title. */
    Shell window(String title) {
        return ui.until(
                "window " + title,
                () -> Arrays.stream(window().getDisplay().getShells())
                        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                        .findFirst()
                        .orElse(null));
    }

    /** Clicks the button with this text as soon as it can be clicked. */
    void press(Shell shell, String vietnamese, String english) {
        ui.click(ui.find(
                shell,
                Button.class,
                each -> UiDriver.plain(each.getText()).equals(text(vietnamese, english)) && each.isEnabled()));
    }

    /** Chooses the framework on the first page of the new assessment's wizard. */
    void chooseFramework(Shell wizard, String name) {
        Table frameworks = ui.byId(wizard, Table.class, "create.frameworks");
        TableItem item = ui.until(
                "framework " + name,
                () -> Arrays.stream(frameworks.getItems())
                        .filter(each -> each.getText().startsWith(name))
                        .findFirst()
                        .orElse(null));
        // GTK lays the lines out with the first paint; until then all of them are at the top.
        int before = frameworks.indexOf(item) - 1;
        Rectangle line = ui.until("place of " + name, () -> {
            Rectangle area = item.getBounds();
            boolean laidOut = before < 0 || area.y > frameworks.getItem(before).getBounds().y;
            return area.height > 0 && laidOut ? area : null;
        });
        ui.click(frameworks, 60, line.y + line.height / 2, 1);
        ui.untilTrue("chosen " + name, () -> frameworks.isSelected(frameworks.indexOf(item)));
    }

    /** Shows a page of the order in the report workbench: documents, cover or more. */
    void page(Shell desk, String id) {
        TabFolder pages = ui.byId(desk, TabFolder.class, "report.tabs");
        pages.setSelection(Arrays.stream(pages.getItems())
                .filter(each -> ("tab." + id).equals(each.getData("id")))
                .findFirst()
                .orElseThrow());
        ui.pump(200); // laid out
    }

    /** Waits until the report workbench says how many files are written. */
    void untilWritten(Shell desk) {
        ui.untilTrue(
                "written",
                () -> ui.byId(desk, Label.class, "report.state").getText().startsWith(text("Đã ghi ", ""))
                        && ui.byId(desk, Label.class, "report.state")
                                .getText()
                                .contains(text("tệp.", "files written.")));
    }

    /** Closes all windows but the workbench, whoever opened them. */
    void closeWindows() {
        ui.untilTrue("windows closed", () -> {
            for (Shell each : window().getDisplay().getShells()) {
                if (!each.isDisposed() && each != window() && each.isVisible()) {
                    each.close();
                }
            }
            return Arrays.stream(window().getDisplay().getShells())
                    .noneMatch(each -> each != window() && each.isVisible());
        });
    }

    static boolean vietnamese() {
        return UiLanguage.locale().getLanguage().equals("vi");
    }

    /** The Vietnamese or the English text, as the workbench was started. */
    static String text(String vietnamese, String english) {
        return vietnamese() ? vietnamese : english;
    }

    void closeAll() {
        page().closeAllEditors(false);
        ui.byId(window(), Button.class, "welcome.sample");
    }

    /** What the active editor has open, once its file is. */
    OpenAssessment open() {
        return ui.until(
                "open assessment",
                () -> Optional.ofNullable(page().getActiveEditor())
                        .map(editor -> editor.getAdapter(OpenAssessment.class))
                        .orElse(null));
    }

    /** Opens the sample through the button of the welcome page. */
    Path openSample() {
        ui.click(ui.byId(window(), Button.class, "welcome.sample"));
        return open().session().file();
    }

    /** Opens a copy of the sample that a test may change. */
    Path openCopy(Path folder) throws IOException {
        Path sample = sampleFile();
        if (!Files.exists(sample)) {
            openSample();
            closeAll();
        }
        Path copy = Files.copy(sample, folder.resolve("copy.assessment"));
        AssessmentEditors.open(page(), copy);
        open();
        ui.pump(300);
        return copy;
    }

    private static Path sampleFile() {
        return Settings.folder().resolve("quang-ninh-2018.assessment");
    }
}
