// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo and redo in the history of the active editor; the menu names what would be undone. */
public abstract sealed class HistoryHandler extends AbstractHandler implements IElementUpdater {
    private final String key;

    private HistoryHandler(String key) {
        this.key = key;
        history().addOperationHistoryListener(event -> fireEnabled());
    }

    /** Edit &gt; Undo. */
    public static final class Undo extends HistoryHandler {
        public Undo() {
            super("undo");
        }

        @Override
        IUndoableOperation next(IUndoContext context) {
            return history().getUndoOperation(context);
        }

        @Override
        void run(IUndoContext context) throws ExecutionException {
            history().undo(context, new NullProgressMonitor(), null);
        }
    }

    /** Edit &gt; Redo. */
    public static final class Redo extends HistoryHandler {
        public Redo() {
            super("redo");
        }

        @Override
        IUndoableOperation next(IUndoContext context) {
            return history().getRedoOperation(context);
        }

        @Override
        void run(IUndoContext context) throws ExecutionException {
            history().redo(context, new NullProgressMonitor(), null);
        }
    }

    abstract IUndoableOperation next(IUndoContext context);

    abstract void run(IUndoContext context) throws ExecutionException;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IUndoContext> context = context();
        if (context.isPresent()) {
            run(context.get());
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(context().map(this::next).isPresent());
    }

    @Override
    @SuppressWarnings("rawtypes") // the platform's signature
    public void updateElement(UIElement element, Map parameters) {
        String label =
                context().map(this::next).map(IUndoableOperation::getLabel).orElse("");
        element.setText(Texts.text(key, label).strip());
    }

    static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private void fireEnabled() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> setEnabled(null));
    }

    private static Optional<IUndoContext> context() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null
                ? null
                : window.getActivePage().getActiveEditor();
        return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, IUndoContext.class));
    }
}
