// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The report workbench: {@link vn.thang.report.ui.ReportDesk} asks what documents of an assessment are wanted, shows their
 * pages and has them written.
 *
 * <p>No parameter and no result is null. Tests: {@code vn.thang.workbench.tests.ExportTest}.
 */
package vn.thang.report.ui;
