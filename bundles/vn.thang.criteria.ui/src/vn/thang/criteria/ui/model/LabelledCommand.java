// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Several commands that are one step for the user, with the words that Undo and the history show. */
public final class LabelledCommand extends CompoundCommand {

    /** Executable only when every part is; without parts it cannot be executed. */
    public LabelledCommand(String label, List<? extends Command> parts) {
        super(label, label);
        parts.forEach(this::append);
    }
}
