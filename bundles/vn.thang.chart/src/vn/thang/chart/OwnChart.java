// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/** A chart of a form that Thang does not have: bundles draw theirs of {@link Shape}s. */
public non-sealed interface OwnChart extends Chart {}
