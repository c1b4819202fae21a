// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** The views of results. */
package vn.thang.results.ui.internal;
