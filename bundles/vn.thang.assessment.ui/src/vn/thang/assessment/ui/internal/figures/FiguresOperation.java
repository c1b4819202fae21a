// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.figures.FigureEdit;

/** An edit of a table of figures in the history of the platform. */
final class FiguresOperation extends AbstractOperation {
    private final List<PublishedFigure> before;
    private final List<PublishedFigure> after;
    private final Consumer<List<PublishedFigure>> put;

    FiguresOperation(
            FigureEdit edit, List<PublishedFigure> before, Consumer<List<PublishedFigure>> put, IUndoContext context) {
        super(edit.label());
        this.before = before;
        this.after = edit.figures();
        this.put = put;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        put.accept(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        put.accept(before);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }
}
