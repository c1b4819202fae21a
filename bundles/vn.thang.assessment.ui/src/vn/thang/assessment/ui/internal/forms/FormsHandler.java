// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.forms;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.assessment.ui.OpenAssessment;

/** File &gt; Forms for units... for the assessment of the active editor. */
public final class FormsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenAssessment open = editor == null ? null : editor.getAdapter(OpenAssessment.class);
        if (open != null) {
            new FormsDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), open).open();
        }
        return null;
    }
}
