// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;

/** An edit in the history of the platform. The session carries it out on its own thread, in the order of the calls. */
final class ScoreEditOperation extends AbstractOperation {
    private final AssessmentSession session;
    private final ScoreEdit edit;

    ScoreEditOperation(AssessmentSession session, ScoreEdit edit, IUndoContext context) {
        super(edit.label());
        this.session = session;
        this.edit = edit;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        session.apply(edit);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        session.undo(edit);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        session.redo(edit);
        return Status.OK_STATUS;
    }
}
