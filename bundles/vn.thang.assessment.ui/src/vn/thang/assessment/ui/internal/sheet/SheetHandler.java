// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Hands the commands of the Evaluation menu to the sheet page in front. */
public final class SheetHandler extends AbstractHandler {
    private static final String PREFIX = "vn.thang.assessment.ui.command.sheet.";

    @Override
    public Object execute(ExecutionEvent event) {
        Optional.ofNullable(HandlerUtil.getActiveEditor(event))
                .map(editor -> editor.getAdapter(SheetActions.class))
                .ifPresent(actions -> run(actions, event.getCommand().getId()));
        return null;
    }

    private static void run(SheetActions actions, String command) {
        switch (command.substring(PREFIX.length())) {
            case "nextUnit" -> actions.turnUnit(true);
            case "previousUnit" -> actions.turnUnit(false);
            case "nextOpen" -> actions.turnOpen(true);
            case "previousOpen" -> actions.turnOpen(false);
            case "accept" -> actions.accept();
            case "acceptGroup" -> actions.acceptAll(true);
            case "acceptUnit" -> actions.acceptAll(false);
            case "notApplicable" -> actions.notApplicable();
            default -> throw new IllegalArgumentException(command);
        }
    }
}
