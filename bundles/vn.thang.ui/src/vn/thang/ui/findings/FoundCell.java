// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

/**
 * The place of a finding in an assessment.
 *
 * @param unitId the unit; null for a criterion as a whole
 * @param itemId the node of the scorecard or the measure; null for a unit as a whole
 */
public record FoundCell(String unitId, String itemId) {}
