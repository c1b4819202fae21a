// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import vn.thang.criteria.text.Message;

/** One way to repair what a finding names. */
public interface QuickFix {
    /** What will be done, as an order: "Set the maximum to 20". */
    Message label();

    /** Does it through the editor's undo, on the user-interface thread; one step of the history. */
    void apply();
}
