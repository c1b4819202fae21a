// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

/** The widgets of one field. */
interface FieldControl {
    /** Shows what the model says now; what is being typed stays. */
    void refresh();
}
