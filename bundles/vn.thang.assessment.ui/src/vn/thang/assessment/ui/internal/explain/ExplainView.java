// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.ui.UiLanguage;

/** Says where the points of the selected cell come from, and who entered what. */
public final class ExplainView extends ViewPart implements ISelectionListener {
    private ExplainPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        panel = new ExplainPanel(parent, UiLanguage.locale());
        getSite().getPage().addSelectionListener(this);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection cells && part instanceof IEditorPart) {
            if (cells.getFirstElement() instanceof SelectedCell cell) {
                panel.show(cell);
            } else {
                panel.clear();
            }
        }
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }
}
