// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/** A column by which rows are sorted. */
public record SortKey(GridColumn column, boolean descending) {}
