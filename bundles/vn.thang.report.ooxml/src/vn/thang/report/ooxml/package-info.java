// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the exporters to Office formats and the readers of their files share: XML written and read forward, charts of
 * Office's own kind with the workbook behind them, opened files. The readers' tests of each format
 * (vn.thang.report.docx, vn.thang.report.pptx) are the contract.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.report.ooxml;
