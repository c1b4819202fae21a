// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.ui.history.JournalSource;

/** What was done: the steps of the open editors, to go back and forth in, and the journal of the file in front. */
public final class HistoryView extends ViewPart implements IPartListener2 {
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final UndoSteps steps = new UndoSteps(history);
    private final IOperationHistoryListener listener = event -> later();
    private final StackLayout stack = new StackLayout();
    private Composite pane;
    private EmptyState empty;
    private SashForm sash;
    private StepTable table;
    private JournalPane journal;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(stack);
        empty = new EmptyState(
                pane, Icons.RECENT, HistoryTexts.text("empty.title"), HistoryTexts.text("empty.text"), List.of());
        sash = new SashForm(pane, SWT.HORIZONTAL);
        Themes.colour(sash, palette -> sash.setBackground(new Color(palette.line())));
        table = new StepTable(sash, this::goTo);
        journal = new JournalPane(sash);
        sash.setWeights(42, 58);
        history.addOperationHistoryListener(listener);
        getSite().getPage().addPartListener(this);
        refresh();
    }

    private void goTo(UndoSteps.Step step) {
        IStatus status = steps.goTo(step);
        if (!status.isOK()) {
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Once for many events: an undo of a hundred steps is one picture. */
    private void later() {
        if (!waiting) {
            waiting = true;
            table.control().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        waiting = false;
        if (!table.control().isDisposed()) {
            Map<IUndoContext, String> editors = StepTable.editors(getSite().getPage());
            table.show(steps.steps(editors));
            IEditorPart editor = getSite().getPage().getActiveEditor();
            journal.follow(editor == null ? null : editor.getAdapter(JournalSource.class));
            stack.topControl = editors.isEmpty() ? empty : sash;
            pane.layout();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        later();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        later();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        history.removeOperationHistoryListener(listener);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
