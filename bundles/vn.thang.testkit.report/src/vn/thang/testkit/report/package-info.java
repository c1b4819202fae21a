// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The contract test of exporters, reports to export, and LibreOffice to read them back.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.testkit.report;
