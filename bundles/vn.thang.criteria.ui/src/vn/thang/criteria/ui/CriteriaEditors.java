// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.ui.internal.editor.CriteriaEditor;
import vn.thang.criteria.ui.internal.editor.Unsaved;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.ui.FileInput;
import vn.thang.ui.Icons;

/** Opens frameworks in the workbench. */
public final class CriteriaEditors {
    /** The editor of {@code .criteria} files. */
    public static final String EDITOR = "vn.thang.criteria.ui.editor";
    /** File &gt; New &gt; Framework. */
    public static final String NEW_COMMAND = "vn.thang.criteria.ui.command.new";

    private CriteriaEditors() {}

    /** The file of a criteria editor; empty for any other editor and for null. */
    public static Optional<Path> file(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof FileInput input && input.icon() == Icons.FRAMEWORK
                ? Optional.of(input.file())
                : Optional.empty();
    }

    /**
     * Opens a file, or brings its editor to the front. Returns at once; the editor shows progress and, when the file
     * cannot be read, why. Belongs to the user-interface thread.
     */
    public static void open(IWorkbenchPage page, Path file) {
        editor(page, file);
    }

    /** As {@link #open}, at the page that compares the framework with others. */
    public static void compare(IWorkbenchPage page, Path file) {
        if (editor(page, file) instanceof CriteriaEditor editor) {
            editor.compare();
        }
    }

    /** Null when there is none. */
    private static IEditorPart editor(IWorkbenchPage page, Path file) {
        try {
            return page.openEditor(new FileInput(file, Icons.FRAMEWORK), EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            return null;
        }
    }

    /**
     * Lets frameworks that are open use metamodel packages that came since they were read. Returns at once. Belongs to the
     * user-interface thread.
     */
    public static void offerPackages(IWorkbenchPage page) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        for (IEditorReference each : page.getEditorReferences()) {
            IEditorPart editor = each.getEditor(false);
            OpenFramework open = editor == null ? null : editor.getAdapter(OpenFramework.class);
            if (open != null) {
                Path beside = open.file() == null ? null : open.file().resolveSibling(ExtensionFolder.NAME);
                Job job = Job.createSystem(UiTexts.text("packages.job"), (ICoreRunnable) monitor -> {
                    InstalledExtensions.Visible visible = InstalledExtensions.visibleFrom(beside);
                    display.asyncExec(() -> visible.offerTo(open.framework()));
                });
                job.schedule();
            }
        }
    }

    /**
     * Opens the frameworks with changes that were not saved because the program ended without being asked to; their
     * editors bring the changes back. Returns at once. Belongs to the user-interface thread.
     */
    public static void openUnsaved(IWorkbenchPage page) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        Job job = Job.createSystem(UiTexts.text("unsaved.job"), (ICoreRunnable) monitor -> {
            try {
                List<Path> files = Unsaved.copies().files();
                if (!files.isEmpty()) {
                    display.asyncExec(() -> files.forEach(file -> open(page, file)));
                }
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        });
        job.schedule();
    }
}
