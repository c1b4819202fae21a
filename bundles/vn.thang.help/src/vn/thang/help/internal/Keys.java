// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys of commands as this workbench has them. */
final class Keys {
    private Keys() {}

    /** As a person reads it, such as "Ctrl+F"; empty when the command has none. */
    static String of(String command) {
        TriggerSequence keys =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(command);
        return keys == null ? "" : keys.format();
    }
}
