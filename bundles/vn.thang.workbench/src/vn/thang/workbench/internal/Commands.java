// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands that several parts of the workbench offer as buttons. Belongs to the user-interface thread. */
public final class Commands {
    private Commands() {}

    /** Whether an installed part brings the command. */
    public static boolean defined(String id) {
        return command(id).isDefined();
    }

    /** Runs a command of the active window; nothing happens while it is not enabled. */
    public static void run(String id, Map<String, String> parameters) {
        Command command = command(id);
        if (command.isDefined() && command.isEnabled()) {
            try {
                PlatformUI.getWorkbench()
                        .getService(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        }
    }

    public static void run(String id) {
        run(id, Map.of());
    }

    private static Command command(String id) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    }
}
