// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The published figures of an open assessment as people see and edit them; no widget in here.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Everything belongs to the UI thread; see {@code
 * FiguresModelTest}.
 */
package vn.thang.assessment.ui.figures;
