// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import java.util.Objects;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import vn.thang.assessment.ui.Explains;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.PublishedSelection;
import vn.thang.ui.UiLanguage;

/** Says why the selected score is what it is: from rank and band down to figures, people and evidence. */
public final class ExplainView extends ViewPart implements ISelectionListener, IPartListener2, Explains {
    private final PublishedSelection selection = new PublishedSelection();
    private final ExplainHistory history = new ExplainHistory();
    private final SessionListener follower = new SessionListener() {
        @Override
        public void scored(ScoringRun run) {
            display.asyncExec(ExplainView.this::refresh);
        }

        @Override
        public void failed(Finding finding) {
            // Told by the editor; what is explained has not changed.
        }
    };
    private Display display;
    private AssessmentSession session;
    private ExplainPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        panel = new ExplainPanel(parent, UiLanguage.locale(), new ExplainPanel.Actions() {
            @Override
            public void go(SelectedCell cell) {
                explain(cell);
                selection.setSelection(new StructuredSelection(cell));
            }

            @Override
            public void step(int steps) {
                history.go(steps).ifPresent(cell -> {
                    show(cell);
                    selection.setSelection(new StructuredSelection(cell));
                });
            }
        });
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(this);
        getSite().getPage().addPartListener(this);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void explain(SelectedCell cell) {
        history.visit(cell, false);
        show(cell);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection chosen) {
        if (part != this && chosen instanceof IStructuredSelection cells) {
            if (cells.getFirstElement() instanceof SelectedCell cell) {
                history.visit(cell, true);
                show(cell);
            } else if (part instanceof IEditorPart && (!cells.isEmpty() || isAnother(part))) {
                clear();
            }
        }
    }

    /** Whether a part has another assessment open, or none, so that what is shown is not about it. */
    private boolean isAnother(IWorkbenchPart part) {
        OpenAssessment open = part.getAdapter(OpenAssessment.class);
        return open == null || open.session() != session;
    }

    private void show(SelectedCell cell) {
        if (session != cell.session()) {
            forget();
            session = cell.session();
            session.addListener(follower);
        }
        panel.show(cell, history.canGo(-1), history.canGo(1));
    }

    private void refresh() {
        if (!panel.isDisposed()) {
            history.current().ifPresent(cell -> panel.show(cell, history.canGo(-1), history.canGo(1)));
        }
    }

    private void forget() {
        if (session != null) {
            session.removeListener(follower);
            session = null;
        }
    }

    private void clear() {
        forget();
        history.clear();
        panel.clear();
    }

    /** An assessment that is closed cannot be explained any more. */
    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IEditorPart && session != null) {
            OpenAssessment open = part.getAdapter(OpenAssessment.class);
            if (open == null || Objects.equals(open.session(), session)) {
                clear();
            }
        }
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        forget();
        getSite().getPage().removeSelectionListener(this);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
