// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How far raters agree: {@link vn.thang.analysis.agreement.Agreement} gives all statistics of {@link
 * vn.thang.analysis.agreement.Ratings}, each computed by a class of its own.
 *
 * <p>A statistic that the data does not allow is absent, never zero. No parameter and no result is null. Test: {@code
 * AgreementTest}, against the published examples.
 */
package vn.thang.analysis.agreement;
