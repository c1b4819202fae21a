// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.ui.UiLanguage;

/** The strip under the grid: everything about the selected cell, and where it is edited. */
public final class SheetView extends ViewPart implements ISelectionListener {
    private final IPartListener2 closing = new IPartListener2() {
        @Override
        public void partClosed(IWorkbenchPartReference part) {
            IEditorPart editor = getSite().getPage().getActiveEditor();
            boolean another = editor != null && editor.getAdapter(OpenAssessment.class) != null;
            if (part instanceof IEditorReference && !another) {
                panel.clear();
            }
        }
    };
    private SheetPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        panel = new SheetPanel(parent, UiLanguage.locale());
        getSite().getPage().addSelectionListener(this);
        getSite().getPage().addPartListener(closing);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof IEditorPart) {
            Optional<OpenAssessment> open = Optional.ofNullable(part.getAdapter(OpenAssessment.class));
            if (open.isPresent()
                    && selection instanceof IStructuredSelection cells
                    && cells.getFirstElement() instanceof SelectedCell cell) {
                panel.show(open.get(), cell);
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
        getSite().getPage().removePartListener(closing);
        super.dispose();
    }
}
