// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** The widgets and jobs of the report workbench. */
package vn.thang.report.ui.internal;
