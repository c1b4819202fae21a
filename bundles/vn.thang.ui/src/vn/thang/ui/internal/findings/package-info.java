// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** The findings view. */
package vn.thang.ui.internal.findings;
