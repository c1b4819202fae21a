// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The exporter to pptx and the reader of its files. vn.thang.testkit.report.ExporterContractTest is the contract.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.report.pptx;
