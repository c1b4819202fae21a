// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * A command stack whose commands are operations in the history of the platform, so that Undo, Redo and the history view
 * treat them like those of every other editor. Commands are undone in the opposite order of their execution only.
 */
public final class HistoryCommandStack implements CommandStack {
    /** Steps that can be undone. */
    private static final int LIMIT = 1000;
    /** The saved state cannot be reached any more by undo or redo. */
    private static final int UNREACHABLE = -1;

    private final IOperationHistory history;
    private final IUndoContext context;
    private final Function<Command, String> labels;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
    private Command mostRecent;
    private int position;
    private int saved;

    public HistoryCommandStack(IOperationHistory history, IUndoContext context, Function<Command, String> labels) {
        this.history = history;
        this.context = context;
        this.labels = labels;
        history.setLimit(context, LIMIT);
    }

    @Override
    public void execute(Command command) {
        if (command == null) {
            return;
        }
        if (!command.canExecute()) {
            command.dispose();
            return;
        }
        perform(() -> history.execute(new Operation(labels.apply(command), command), null, null));
    }

    /** Whether the state differs from the one that was last marked as saved. */
    public boolean isSaveNeeded() {
        return position != saved;
    }

    /** The current state; to be given to {@link #saved} once it is on disk. */
    public int position() {
        return position;
    }

    /** Says that the state of then is on disk. */
    public void saved(int positionWhenWritten) {
        saved = positionWhenWritten;
        changed();
    }

    /** Says that no state is on disk, not even the one before the first command. */
    public void nothingSaved() {
        saved = UNREACHABLE;
        changed();
    }

    @Override
    public boolean canUndo() {
        return history.canUndo(context);
    }

    @Override
    public boolean canRedo() {
        return history.canRedo(context);
    }

    @Override
    public void undo() {
        perform(() -> history.undo(context, null, null));
    }

    @Override
    public void redo() {
        perform(() -> history.redo(context, null, null));
    }

    @Override
    public Command getUndoCommand() {
        return command(history.getUndoOperation(context));
    }

    @Override
    public Command getRedoCommand() {
        return command(history.getRedoOperation(context));
    }

    /** Null when nothing is there. */
    private static Command command(IUndoableOperation operation) {
        return operation instanceof Operation own ? own.command : null;
    }

    @Override
    public Command getMostRecentCommand() {
        return mostRecent;
    }

    @Override
    public void flush() {
        history.dispose(context, true, true, false);
        mostRecent = null;
        changed();
    }

    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(listener -> listener.commandStackChanged(new EventObject(this)));
    }

    private interface Step {
        void run() throws ExecutionException;
    }

    private static void perform(Step step) {
        try {
            step.run();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One command as the history sees it. */
    private final class Operation extends AbstractOperation {
        private final Command command;

        Operation(String label, Command command) {
            super(label);
            this.command = command;
            addContext(context);
        }

        @Override
        public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
            command.execute();
            saved = saved > position ? UNREACHABLE : saved;
            return moved(1);
        }

        @Override
        public boolean canUndo() {
            return command.canUndo() && history.getUndoOperation(context) == this;
        }

        @Override
        public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
            command.undo();
            return moved(-1);
        }

        @Override
        public boolean canRedo() {
            return history.getRedoOperation(context) == this;
        }

        @Override
        public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
            command.redo();
            return moved(1);
        }

        private IStatus moved(int steps) {
            position += steps;
            mostRecent = command;
            changed();
            return Status.OK_STATUS;
        }

        @Override
        public void dispose() {
            command.dispose();
        }
    }
}
