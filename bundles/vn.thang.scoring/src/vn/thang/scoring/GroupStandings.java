// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.internal.StandingList;

/**
 * The standings of the units ranked together. A standing may be made when first asked for; what it says does not change.
 *
 * @param group null for the units that belong to no group
 * @param standings ranked units by rank, then unranked ones, then those not completely scored; ties in unit order
 */
public record GroupStandings(UnitGroup group, Scorecard scorecard, List<Standing> standings) {
    public GroupStandings {
        standings = standings instanceof StandingList own ? own : List.copyOf(standings);
    }
}
