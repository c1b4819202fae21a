// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.assessment.ui.figures.FiguresFile;
import vn.thang.ui.FileInput;
import vn.thang.ui.Icons;

/** Opens tables of published figures in the workbench. */
public final class FigureEditors {
    /** The editor of tables of statements ({@code figures.csv}). */
    public static final String EDITOR = "vn.thang.assessment.ui.editor.figures";

    private FigureEditors() {}

    /** Whether the editor is meant for a file; reads its first line. */
    public static boolean suits(Path file) {
        return FiguresFile.isOne(file);
    }

    /** The file of such an editor; empty for any other editor and for null. */
    public static Optional<Path> file(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof FileInput input && input.icon() == Icons.NUMBERS
                ? Optional.of(input.file())
                : Optional.empty();
    }

    /**
     * Opens a file, or brings its editor to the front. Returns at once; the editor says why when the file cannot be read.
     * Belongs to the user-interface thread.
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.openEditor(new FileInput(file, Icons.NUMBERS), EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
