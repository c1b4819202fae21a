// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IEvaluationService;

/**
 * Tells Save of every editor that has something to save. The platform begins to listen to editors only when Save is looked at
 * for the first time, and not to the one that is active then: looking into the menu would leave Save off for its changes.
 */
final class SaveState implements IPartListener {
    private final IPropertyListener listener;

    private SaveState(IEvaluationService evaluation) {
        listener = (source, property) -> {
            if (property == ISaveablePart.PROP_DIRTY) {
                evaluation.requestEvaluation(ISources.ACTIVE_PART_NAME);
            }
        };
    }

    /** Listens to the editors of a window for as long as it lives. */
    static void follow(IWorkbenchWindow window) {
        SaveState state = new SaveState(window.getService(IEvaluationService.class));
        window.getPartService().addPartListener(state);
        for (IWorkbenchPage page : window.getPages()) {
            for (IEditorReference reference : page.getEditorReferences()) {
                IEditorPart restored = reference.getEditor(false);
                if (restored != null) {
                    state.partOpened(restored);
                }
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        part.addPropertyListener(listener);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        part.removePropertyListener(listener);
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        // it was opened
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // it may still have something to save
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // it was opened
    }
}
