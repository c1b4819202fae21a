// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.ui.EmptyState;
import vn.thang.ui.EmptyState.Choice;
import vn.thang.ui.Icons;
import vn.thang.workbench.WorkbenchIds;

/** What stands in the editor area while no assessment is open: the ways to open one. */
public final class WelcomeEditor extends EditorPart {
    private static final int MATCH = IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT;

    private EmptyState page;

    /** Shows the welcome page now and whenever the last editor is closed; it goes when an assessment is opened. */
    static void keepFilled(IWorkbenchPage page) {
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
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new EmptyState(
                parent,
                Icons.LADDER,
                Texts.text("welcome.title"),
                Texts.text("welcome.text"),
                List.of(
                        choice("sample", Icons.SAMPLE, WorkbenchIds.COMMAND_SAMPLE),
                        choice("open", Icons.OPEN, WorkbenchIds.COMMAND_OPEN)));
    }

    private Choice choice(String key, Icons icon, String command) {
        return new Choice(
                "welcome." + key,
                icon,
                Texts.text("welcome." + key),
                Texts.text("welcome." + key + ".hint"),
                () -> run(command));
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("the welcome page has nothing to save");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("the welcome page has nothing to save");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
