// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;

/** What was done in the open editors, and going back and forth in it. */
public final class UndoSteps {
    private final IOperationHistory history;

    /**
     * A step.
     *
     * @param operation empty for the state in which an editor was opened
     * @param context of the editor
     * @param editor its name
     * @param done false = it was taken back
     * @param current whether it is the last that is done in its editor
     */
    public record Step(
            Optional<IUndoableOperation> operation,
            IUndoContext context,
            String editor,
            boolean done,
            boolean current,
            Optional<Instant> when) {}

    public UndoSteps(IOperationHistory history) {
        this.history = history;
    }

    /**
     * The steps of some editors, the newest first; the state at opening is the oldest of each.
     *
     * @param editors contexts and names
     */
    public List<Step> steps(Map<IUndoContext, String> editors) {
        List<Step> all = new ArrayList<>();
        editors.forEach((context, name) -> all.addAll(steps(context, name)));
        Comparator<Step> age = Comparator.comparing(step -> step.when().orElse(Instant.MIN));
        List<Step> sorted = new ArrayList<>(all.reversed());
        sorted.sort(age.reversed());
        return List.copyOf(sorted);
    }

    private List<Step> steps(IUndoContext context, String name) {
        List<IUndoableOperation> done = Arrays.asList(history.getUndoHistory(context));
        List<IUndoableOperation> undone =
                Arrays.asList(history.getRedoHistory(context)).reversed();
        List<Step> steps = new ArrayList<>();
        if (!done.isEmpty() || !undone.isEmpty()) {
            steps.add(new Step(Optional.empty(), context, name, true, done.isEmpty(), Optional.empty()));
        }
        for (IUndoableOperation each : done) {
            boolean last = each == done.getLast();
            steps.add(new Step(Optional.of(each), context, name, true, last, OperationTimes.of(each)));
        }
        for (IUndoableOperation each : undone) {
            steps.add(new Step(Optional.of(each), context, name, false, false, OperationTimes.of(each)));
        }
        return steps;
    }

    /** Takes back or repeats as many steps of the editor as it takes until this one is the last that is done. */
    public IStatus goTo(Step step) {
        try {
            IStatus status = Status.OK_STATUS;
            if (step.done()) {
                while (status.isOK() && history.canUndo(step.context()) && !isLast(step)) {
                    status = history.undo(step.context(), new NullProgressMonitor(), null);
                }
            } else {
                while (status.isOK() && history.canRedo(step.context()) && !isLast(step)) {
                    status = history.redo(step.context(), new NullProgressMonitor(), null);
                }
            }
            return status;
        } catch (ExecutionException e) {
            return Status.error(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean isLast(Step step) {
        return step.operation()
                .filter(operation -> history.getUndoOperation(step.context()) == operation)
                .isPresent();
    }
}
