// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.ui.FileInput;
import vn.thang.ui.Icons;

/** Opens assessments in the workbench. */
public final class AssessmentEditors {
    /** The editor of {@code .assessment} files. */
    public static final String EDITOR = "vn.thang.assessment.ui.editor";
    /** The view that explains the selected score. */
    public static final String EXPLAIN_VIEW = "vn.thang.assessment.ui.view.explain";
    /** Results &gt; Explain the selected score (F4). */
    public static final String EXPLAIN_COMMAND = "vn.thang.assessment.ui.command.explain";
    /** File &gt; Export the report...; the workbench brings the handler. */
    public static final String EXPORT_COMMAND = "vn.thang.assessment.ui.command.export";

    private AssessmentEditors() {}

    /** The file of an assessment editor; empty for any other editor and for null. */
    public static Optional<Path> file(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof FileInput input && input.icon() == Icons.ASSESSMENT
                ? Optional.of(input.file())
                : Optional.empty();
    }

    /**
     * Opens a file, or brings its editor to the front. Returns at once; the editor shows progress and, when the file
     * cannot be read, why. Belongs to the user-interface thread.
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.openEditor(new FileInput(file, Icons.ASSESSMENT), EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /**
     * Opens the view that explains a score and shows the score in it, whatever is selected elsewhere. Belongs to the
     * user-interface thread.
     */
    public static void explain(IWorkbenchPage page, SelectedCell cell) {
        try {
            if (page.showView(EXPLAIN_VIEW) instanceof Explains view) {
                view.explain(cell);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
