// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From an open assessment to finished documents: {@link vn.thang.report.production.ReportProduction} does what a {@link
 * vn.thang.report.production.ReportOrder} says. The command line and the workbench call only this.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Tests: {@code ReportProductionTest}, {@code
 * CoverOrderTest}.
 */
package vn.thang.report.production;
