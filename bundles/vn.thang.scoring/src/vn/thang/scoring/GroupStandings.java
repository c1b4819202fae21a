// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Scorecard;

/**
 * The standings of the units ranked together.
 *
 * @param group null for the units that belong to no group
 * @param standings ranked units by rank, then unranked ones, then those not completely scored; ties in unit order
 */
public record GroupStandings(UnitGroup group, Scorecard scorecard, List<Standing> standings) {
    public GroupStandings {
        standings = List.copyOf(standings);
    }
}
