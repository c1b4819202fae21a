// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import vn.thang.assessment.ui.model.Arrangement;
import vn.thang.assessment.ui.model.GridModel;

/** What the column headers tell. */
interface ArrangedHeaders {
    GridModel model();

    Arrangement arrangement();

    /** Whether cells have changed since the rows were sorted. */
    boolean isStale();
}
