// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import vn.thang.scoring.PlanNode;

/**
 * A criteria group over its columns. The first column holds the group's own points and stays when it is collapsed.
 *
 * @param level 0 for the row right above the column headers
 * @param firstColumn index of the column with the group's own points
 * @param span number of columns, at least 1
 */
public record HeaderGroup(PlanNode node, int level, int firstColumn, int span) {}
