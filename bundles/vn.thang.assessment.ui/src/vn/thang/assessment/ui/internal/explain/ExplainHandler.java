// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.SelectedCell;

/** Explains the score that is selected in the active part, else the one in the active editor. */
public final class ExplainHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        SelectedCell cell = cell(HandlerUtil.getActivePart(event));
        SelectedCell shown = cell == null ? cell(page.getActiveEditor()) : cell;
        if (shown != null) {
            AssessmentEditors.explain(page, shown);
        }
        return null;
    }

    private static SelectedCell cell(IWorkbenchPart part) {
        ISelectionProvider provider = part == null ? null : part.getSite().getSelectionProvider();
        ISelection selection = provider == null ? null : provider.getSelection();
        return selection instanceof IStructuredSelection cells && cells.getFirstElement() instanceof SelectedCell cell
                ? cell
                : null;
    }
}
