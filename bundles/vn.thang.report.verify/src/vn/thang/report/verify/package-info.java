// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Verification of finished reports: computing again what a report carries, and comparing every printed text.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.report.verify;
