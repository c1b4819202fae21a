// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Making the {@link vn.thang.report.Proof} of a report from an open assessment, and opening it again as an assessment.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.report.proof;
