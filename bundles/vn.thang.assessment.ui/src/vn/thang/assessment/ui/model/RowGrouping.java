// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/** What rows are gathered by. */
public enum RowGrouping {
    NONE,
    UNIT_GROUP,
    TIER,
    BAND
}
