// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.ui.Icons;
import vn.thang.ui.SavelessEditor;
import vn.thang.ui.Settings;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.Commands;
import vn.thang.workbench.internal.Opening;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.recent.Recent;
import vn.thang.workbench.internal.welcome.WelcomePage.Choice;

/** What stands in the editor area while no assessment is open: the ways to open one. */
public final class WelcomeEditor extends SavelessEditor {
    private static final int MATCH = IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT;

    private static final int SHOWN = 8;

    private final IPreferenceChangeListener changes = event -> this.listing.schedule();
    private WelcomePage page;
    private Job listing;

    /** Shows the welcome page now and whenever the last editor is closed; it goes when an assessment is opened. */
    public static void keepFilled(IWorkbenchPage page) {
        page.addPartListener(new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                if (page.getEditorReferences().length > 1) {
                    page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> close(page));
                }
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> showIfEmpty(page));
            }
        });
        showIfEmpty(page);
    }

    private static void close(IWorkbenchPage page) {
        page.closeEditors(page.findEditors(new WelcomeInput(), WorkbenchIds.WELCOME, MATCH), false);
    }

    private static void showIfEmpty(IWorkbenchPage page) {
        boolean open = page.getWorkbenchWindow().getShell() != null
                && !page.getWorkbenchWindow().getShell().isDisposed();
        if (open && !page.getWorkbenchWindow().getWorkbench().isClosing() && page.getEditorReferences().length == 0) {
            try {
                page.openEditor(new WelcomeInput(), WorkbenchIds.WELCOME);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
            }
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("sample", Icons.SAMPLE, WorkbenchIds.COMMAND_SAMPLE));
        choices.add(choice("assessment", Icons.ASSESSMENT, WorkbenchIds.COMMAND_NEW_ASSESSMENT));
        if (Commands.defined(WorkbenchIds.COMMAND_NEW_FRAMEWORK)) {
            choices.add(choice("framework", Icons.FRAMEWORK, WorkbenchIds.COMMAND_NEW_FRAMEWORK));
        }
        List<Choice> links = new ArrayList<>();
        links.add(choice("samples", Icons.SAMPLE, WorkbenchIds.COMMAND_SAMPLES));
        links.add(choice("open", Icons.OPEN, WorkbenchIds.COMMAND_OPEN));
        if (Commands.defined(WorkbenchIds.COMMAND_TUTORIAL)) {
            links.add(choice("tutorial", Icons.INFO, WorkbenchIds.COMMAND_TUTORIAL));
        }
        page = new WelcomePage(
                parent, choices, links, file -> Opening.open(getSite().getPage(), file));
        Display display = parent.getDisplay();
        listing = Job.createSystem(Texts.text("welcome.recent"), (ICoreRunnable) monitor -> list(display));
        listing.schedule();
        Settings.addListener(changes);
    }

    /** Which of the files are still there is asked behind the scenes: a network drive may take its time. */
    private void list(Display display) {
        List<Path> files = Recent.files().present();
        List<Path> shown = files.subList(0, Math.min(SHOWN, files.size()));
        if (!display.isDisposed()) {
            display.asyncExec(() -> page.show(shown));
        }
    }

    private static Choice choice(String key, Icons icon, String command) {
        return new Choice(key, icon, () -> Commands.run(command));
    }

    @Override
    public void dispose() {
        Settings.removeListener(changes);
        super.dispose();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
