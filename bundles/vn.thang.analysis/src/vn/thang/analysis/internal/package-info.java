// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** Helpers of the statistics. */
package vn.thang.analysis.internal;
