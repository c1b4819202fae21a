// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Findings: what is wrong or noteworthy in an input, where, and what would be right.
 *
 * <p>Nothing here accepts or returns null except the parts of a {@link vn.thang.criteria.finding.Location} that are not
 * known. All values are immutable.
 */
package vn.thang.criteria.finding;
