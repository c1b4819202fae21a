// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** Reading and evaluating the checks of published figures; see {@link vn.thang.validation.PublishedFigures}. */
package vn.thang.validation.internal.figures;
