// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import vn.thang.criteria.ScoreMode;
import vn.thang.scoring.GroupStandings;

/**
 * Which columns the ranking of a group has, and where they stand: none that would be empty by its nature.
 *
 * @param ranked whether a rank stands first
 * @param sure how many columns say how sure the ranks are
 * @param parts how many columns show groups of criteria
 * @param maximum whether points have a maximum, and with it a percent
 * @param banded whether the scorecard has bands
 */
record RankingColumns(boolean ranked, int sure, int parts, boolean maximum, boolean banded) {
    static RankingColumns of(GroupStandings group, int sure, int parts) {
        return new RankingColumns(
                ranked(group),
                sure,
                parts,
                group.scorecard().getMode() != ScoreMode.INDEX
                        || group.standings().stream().anyMatch(each -> each.maximum() != null),
                group.scorecard().getBanding() != null);
    }

    /** Whether the units of a group are ranked. */
    static boolean ranked(GroupStandings group) {
        return group.standings().isEmpty()
                || group.standings().stream().anyMatch(each -> each.unit().isRanked());
    }

    int unit() {
        return (ranked ? 1 : 0) + sure;
    }

    int points() {
        return unit() + 1 + parts;
    }

    /** Where the maximum stands; at the points when there is none. */
    int maximumColumn() {
        return points() + (maximum ? 1 : 0);
    }

    /** Where the percent stands; at the points when there is none. */
    int percent() {
        return points() + (maximum ? 2 : 0);
    }

    /** Where the bands stand, if there are any. */
    int band() {
        return percent() + 1;
    }
}
