// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/** The workbench's editing commands act on a text field while it has the focus: undo, copy and so on, in its text. */
public final class TextCommands {
    private static final Map<String, Integer> OPERATIONS = Map.of(
            IWorkbenchCommandConstants.EDIT_UNDO, ITextOperationTarget.UNDO,
            IWorkbenchCommandConstants.EDIT_REDO, ITextOperationTarget.REDO,
            IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT,
            IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY,
            IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE,
            IWorkbenchCommandConstants.EDIT_DELETE, ITextOperationTarget.DELETE,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL);

    private TextCommands() {}

    /** Attaches the commands to a control for as long as it lives. */
    public static void attach(Control control, ITextOperationTarget target) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(control, "text");
        OPERATIONS.forEach((command, operation) -> {
            IHandlerActivation activation =
                    handlers.activateHandler(command, new Operation(target, operation), new HasFocus(control));
            control.addDisposeListener(e -> handlers.deactivateHandler(activation));
        });
    }

    /** The operation of a key that no command of the workbench is bound to, for instance in a dialog; -1 for none. */
    public static int operation(KeyEvent event) {
        if (event.stateMask != SWT.MOD1) {
            return -1;
        }
        return switch (Character.toLowerCase((char) event.keyCode)) {
            case 'z' -> ITextOperationTarget.UNDO;
            case 'y' -> ITextOperationTarget.REDO;
            case 'a' -> ITextOperationTarget.SELECT_ALL;
            default -> -1;
        };
    }

    private static final class Operation extends AbstractHandler {
        private final ITextOperationTarget target;
        private final int operation;

        Operation(ITextOperationTarget target, int operation) {
            this.target = target;
            this.operation = operation;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (target.canDoOperation(operation)) {
                target.doOperation(operation);
            }
            return null;
        }
    }

    private static final class HasFocus extends Expression {
        private final Control control;

        HasFocus(Control control) {
            this.control = control;
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
