// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;

/**
 * The wheel of the mouse never changes a value by the way: over a combo box, a spinner or a date that does not have the
 * focus it scrolls the pane around it. Without this guard, scrolling through a form re-scores whatever happens to pass
 * under the pointer.
 */
public final class WheelGuard {
    private static final int LINE = 16;

    private WheelGuard() {}

    /** Guards every window of the display, those of the platform too, for as long as the display lives. */
    public static void install(Display display) {
        display.addFilter(SWT.MouseWheel, WheelGuard::turned);
    }

    private static void turned(Event event) {
        if (event.widget instanceof Control control && changesByWheel(control) && !control.isFocusControl()) {
            event.doit = false;
            event.type = SWT.None;
            scrollAround(control, event.count);
        }
    }

    private static boolean changesByWheel(Control control) {
        return control instanceof Combo || control instanceof Spinner || control instanceof DateTime;
    }

    private static void scrollAround(Control control, int lines) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite pane && pane.getVerticalBar() != null) {
                Point origin = pane.getOrigin();
                pane.setOrigin(origin.x, origin.y - lines * LINE);
                return;
            }
        }
    }
}
