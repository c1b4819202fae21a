// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

/** A view that can be told which score to explain. Belongs to the user-interface thread. */
public interface Explains {
    void explain(SelectedCell cell);
}
