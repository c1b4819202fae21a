// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.FigureEditors;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.workbench.internal.files.FileKind;

/** Opens files with what they are opened with. Belongs to the user-interface thread. */
public final class Opening {
    private Opening() {}

    /** An assessment, a framework or a table of published figures in its editor, anything else by the system. */
    public static void open(IWorkbenchPage page, Path file) {
        switch (FileKind.of(file).orElse(FileKind.REPORT)) {
            case ASSESSMENT -> AssessmentEditors.open(page, file);
            case FRAMEWORK -> CriteriaEditors.open(page, file);
            case REPORT -> {
                if (FigureEditors.suits(file)) {
                    FigureEditors.open(page, file);
                } else {
                    Program.launch(file.toString());
                }
            }
        }
    }

    /** The file that an editor has open; empty for null and for editors without a file. */
    public static Optional<Path> file(IEditorPart editor) {
        return AssessmentEditors.file(editor)
                .or(() -> CriteriaEditors.file(editor))
                .or(() -> FigureEditors.file(editor));
    }

    /** Whether an editor has the file open. */
    public static boolean isOpen(IWorkbenchPage page, Path file) {
        return Arrays.stream(page.getEditorReferences())
                .anyMatch(reference ->
                        file(reference.getEditor(true)).filter(file::equals).isPresent());
    }

    /** Closes the editors of a file. False when the person wants to keep one. */
    public static boolean close(IWorkbenchPage page, Path file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(true);
            if (file(editor).filter(file::equals).isPresent() && !page.closeEditor(editor, true)) {
                return false;
            }
        }
        return true;
    }
}
