// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoStepsTest {
    private final DefaultOperationHistory history = new DefaultOperationHistory();
    private final IUndoContext grid = new ObjectUndoContext("grid");
    private final IUndoContext tree = new ObjectUndoContext("tree");
    private final Map<IUndoContext, String> editors = new LinkedHashMap<>();
    private final List<String> state = new ArrayList<>();
    private final UndoSteps steps = new UndoSteps(history);

    private final class Note extends AbstractOperation {
        Note(String label, IUndoContext context) {
            super(label);
            addContext(context);
        }

        @Override
        public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
            state.add(getLabel());
            return Status.OK_STATUS;
        }

        @Override
        public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
            return execute(monitor, info);
        }

        @Override
        public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
            state.remove(getLabel());
            return Status.OK_STATUS;
        }
    }

    @BeforeEach
    void work() throws ExecutionException {
        editors.put(grid, "a.assessment");
        editors.put(tree, "b.criteria");
        for (String label : List.of("g1", "g2", "g3")) {
            history.execute(new Note(label, grid), null, null);
        }
        history.execute(new Note("t1", tree), null, null);
    }

    private UndoSteps.Step step(String label) {
        return steps.steps(editors).stream()
                .filter(s ->
                        s.operation().filter(o -> o.getLabel().equals(label)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private UndoSteps.Step opened(IUndoContext context) {
        return steps.steps(editors).stream()
                .filter(s -> s.operation().isEmpty() && s.context() == context)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goingBackUndoesOnlyTheLaterStepsOfTheSameEditor() {
        assertTrue(steps.goTo(step("g1")).isOK());
        assertEquals(List.of("g1", "t1"), state);
        assertTrue(step("g1").current());
        assertTrue(!step("g3").done());
        assertTrue(steps.goTo(step("g3")).isOK());
        assertEquals(List.of("g1", "t1", "g2", "g3"), state);
    }

    @Test
    void theStateAtOpeningIsAStepToo() {
        assertTrue(steps.goTo(opened(grid)).isOK());
        assertEquals(List.of("t1"), state);
        assertTrue(opened(grid).current());
        assertTrue(steps.goTo(step("g2")).isOK());
        assertEquals(List.of("t1", "g1", "g2"), state);
    }

    @Test
    void theLastStepStaysWhereItIs() {
        assertTrue(steps.goTo(step("t1")).isOK());
        assertEquals(List.of("g1", "g2", "g3", "t1"), state);
    }

    @Test
    void whatWasDoneLastStandsFirst() {
        OperationTimes.listen(history);
        assertEquals(6, steps.steps(editors).size());
        assertEquals(
                "t1", steps.steps(editors).getFirst().operation().orElseThrow().getLabel());
    }
}
