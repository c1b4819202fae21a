// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import vn.thang.assessment.ui.FigureEditors;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.Themes;
import vn.thang.workbench.WorkbenchIds;

/**
 * A workbench that {@link RestartTest} has started as a process of its own: what a person does in it before the language is
 * changed, and what is seen after it has started itself anew. Each part writes what it saw into a file.
 */
public final class DrivenWorkbench implements IStartup {
    /** The property with the folder where files are exchanged. */
    static final String PLACE = "thang.tests.driven";

    /** The start of the name of a file that each process leaves, its number follows. */
    static final String PROCESS = "process-";

    static final String OPENED = "opened";
    static final String BEFORE = "before";
    static final String AFTER = "after";
    static final int SHEET = 1;
    static final int TEXTS = 1;
    private static final String HISTORY = "vn.thang.ui.view.history";

    private Workbench workbench;
    private UiDriver ui;
    private Path place;

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(PLACE);
        if (folder != null) {
            place = Path.of(folder);
            write(PROCESS + ProcessHandle.current().pid(), List.of());
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::drive);
        }
    }

    private void drive() {
        workbench = new Workbench();
        ui = workbench.ui();
        boolean before = !Files.exists(place.resolve(BEFORE));
        try {
            if (before) {
                beforeTheRestart();
            } else {
                afterTheRestart();
            }
        } catch (RuntimeException | AssertionError e) {
            write(before ? BEFORE : AFTER, List.of("failed: " + e.getMessage()));
            PlatformUI.getWorkbench().close();
        }
    }

    private void write(String name, List<String> lines) {
        try {
            Path part = Files.write(place.resolve(name + ".part"), lines);
            Files.move(part, place.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void beforeTheRestart() {
        List<String> seen = new ArrayList<>();
        seen.add("argument " + workbench.open().session().file().getFileName());
        IEditorPart assessment = workbench.page().getActiveEditor();
        write(OPENED, seen);
        OpenFramework framework = ui.until("handed over", this::activeFramework);
        seen.add("handed over " + framework.file().getFileName());
        seen.add("handed over " + closed(ui.until("figures", this::figures)));
        seen.add("perspective " + workbench.page().getPerspective().getId());
        choose("criteria.tabs", TEXTS);
        workbench.perspective(WorkbenchIds.EVALUATION);
        workbench.page().activate(assessment);
        choose("editor.tabs", SHEET);
        workbench.page().hideView(workbench.page().findViewReference(HISTORY));
        Shell window = workbench.window();
        window.setMaximized(false);
        ui.pump(300);
        window.setBounds(30, 40, 1180, 780);
        ui.pump(500);
        seen.addAll(look());
        answer("Restart", question -> {
            write(BEFORE, seen);
            ui.click(question.getDefaultButton());
        });
        ui.dialog(() -> ui.menu(window, "Window", "Preferences..."), this::choosePreferences);
        ui.pump(60_000);
    }

    private IEditorPart figures() {
        return Arrays.stream(workbench.page().getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(editor -> FigureEditors.file(editor).isPresent())
                .findFirst()
                .orElse(null);
    }

    private Path closed(IEditorPart editor) {
        Path file = FigureEditors.file(editor).orElseThrow().getFileName();
        workbench.page().closeEditor(editor, false);
        return file;
    }

    private OpenFramework activeFramework() {
        IEditorPart active = workbench.page().getActiveEditor();
        return active == null ? null : active.getAdapter(OpenFramework.class);
    }

    private void choosePreferences(Shell dialog) {
        ui.byId(dialog, Combo.class, "preferences.language").select(1);
        ui.byId(dialog, Combo.class, "preferences.theme").select(2);
        ui.click(dialog.getDefaultButton());
    }

    /** Answers a question that comes later: its window keeps the thread, so that a timer has to do it. */
    private void answer(String title, Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        display.timerExec(
                100,
                () -> Arrays.stream(display.getShells())
                        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                        .findFirst()
                        .ifPresentOrElse(answer, () -> answer(title, answer)));
    }

    private void choose(String tabs, int page) {
        CTabFolder folder = ui.byId(workbench.window(), CTabFolder.class, tabs);
        folder.setSelection(page);
        folder.notifyListeners(SWT.Selection, new Event());
        ui.pump(300);
    }

    private void afterTheRestart() {
        workbench.open();
        ui.pump(1000);
        List<String> seen = new ArrayList<>(look());
        seen.add("language " + Platform.getNL());
        seen.add("dark " + Themes.dark());
        seen.add("perspective " + workbench.page().getPerspective().getId());
        seen.add("close " + SWT.getMessage("SWT_Close"));
        seen.add("sheet "
                + ui.byId(workbench.window(), CTabFolder.class, "editor.tabs").getSelectionIndex());
        seen.add("history " + (workbench.page().findViewReference(HISTORY) != null));
        try {
            workbench.page().showView(WorkbenchIds.EXPLORER);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        ui.pump(300);
        seen.add("status "
                + ui.byId(workbench.window(), CLabel.class, "status.editor.2").getText());
        Screen.picture("restarted", workbench.window());
        workbench.page().activate(framework());
        ui.until("framework", this::activeFramework);
        ui.pump(300);
        seen.add("texts "
                + ui.byId(workbench.window(), CTabFolder.class, "criteria.tabs").getSelectionIndex());
        write(AFTER, seen);
        PlatformUI.getWorkbench().close();
    }

    private IEditorPart framework() {
        return Arrays.stream(workbench.page().getEditorReferences())
                .filter(reference -> reference.getId().equals(CriteriaEditors.EDITOR))
                .map((IEditorReference reference) -> reference.getEditor(true))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no framework open"));
    }

    /** What stands in menu bar, perspective bar and tabs, and where the window is. */
    private List<String> look() {
        Shell window = workbench.window();
        List<String> seen = new ArrayList<>();
        seen.add("bounds " + window.getSize() + " " + window.getMaximized());
        for (MenuItem menu : window.getMenuBar().getItems()) {
            seen.add("menu " + UiDriver.plain(menu.getText()));
        }
        look(window, seen);
        return seen;
    }

    private static void look(Control control, List<String> seen) {
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if (!item.getText().isBlank()) {
                    seen.add("button " + item.getText());
                }
            }
        } else if (control instanceof CTabFolder tabs && tabs.isVisible()) {
            for (CTabItem tab : tabs.getItems()) {
                seen.add("tab " + tab.getText());
            }
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                look(child, seen);
            }
        }
    }
}
