// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** How years are compared; not API. */
package vn.thang.analysis.internal.years;
