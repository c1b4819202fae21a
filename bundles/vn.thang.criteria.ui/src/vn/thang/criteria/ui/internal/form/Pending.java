// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What is being typed and has not reached the model yet. */
public final class Pending {
    private static final String KEY = "vn.thang.criteria.ui.pending";

    private Pending() {}

    /** Lets {@code commit} bring what is typed in the control into the model. */
    static void register(Control control, Runnable commit) {
        control.setData(KEY, commit);
    }

    /** Brings what is typed in the control with the focus into the model. */
    public static void commit(Display display) {
        Control focus = display.getFocusControl();
        if (focus != null && focus.getData(KEY) instanceof Runnable commit) {
            commit.run();
        }
    }
}
