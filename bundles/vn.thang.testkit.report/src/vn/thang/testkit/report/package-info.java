// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The contract tests of exporters, sections, importers and charts, and reports to export.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.testkit.report;
