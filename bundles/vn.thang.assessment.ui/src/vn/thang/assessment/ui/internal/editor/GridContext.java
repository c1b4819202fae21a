// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Switches the keys of the grid on while the keyboard is in its page. */
final class GridContext {
    private static final String ID = "vn.thang.assessment.ui.context.grid";

    private final Composite page;
    private final IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
    private IContextActivation active;

    private GridContext(Composite page) {
        this.page = page;
    }

    static void follow(Composite page) {
        GridContext context = new GridContext(page);
        Listener focus = event -> context.focused(event.widget instanceof Control control ? control : page);
        Display display = page.getDisplay();
        display.addFilter(SWT.FocusIn, focus);
        page.addDisposeListener(e -> {
            display.removeFilter(SWT.FocusIn, focus);
            context.switched(false);
        });
    }

    private void focused(Control control) {
        if (!page.isDisposed()) {
            Control at = control;
            while (at != null && at != page) {
                at = at.getParent();
            }
            switched(at == page);
        }
    }

    private void switched(boolean on) {
        if (on && active == null) {
            active = contexts.activateContext(ID);
        } else if (!on && active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
