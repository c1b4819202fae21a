// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets the keys of the sheet pages work while one of them is in front. */
final class SheetContext {
    private static final String ID = "vn.thang.assessment.ui.context.sheet";

    private final IContextService service;
    private IContextActivation active;

    SheetContext(IContextService service) {
        this.service = service;
    }

    void show(boolean sheet) {
        if (sheet && active == null) {
            active = service.activateContext(ID);
        } else if (!sheet && active != null) {
            service.deactivateContext(active);
            active = null;
        }
    }
}
