// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** The criteria editor as a source of findings. */
package vn.thang.criteria.ui.internal.findings;
