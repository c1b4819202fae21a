// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * A unit before it is ranked.
 *
 * @param standing complete but for the rank
 * @param deciding what ranks are decided on; null unless scored
 * @param key the nearest double of {@code deciding}: where two differ, they order as the decimals do
 * @param tieBreakers compared in this order; an element is null when that node is not scored
 */
record UnitResult(
        int row, Standing standing, BigDecimal deciding, double key, List<BigDecimal> tieBreakers, boolean ranked) {
    boolean scored() {
        return standing.status() == ScoreStatus.SCORED;
    }

    /** The better one first; 0 is a tie. */
    int compare(UnitResult other) {
        int order = key != other.key ? Double.compare(other.key, key) : other.deciding.compareTo(deciding);
        for (int i = 0; order == 0 && i < tieBreakers.size(); i++) {
            BigDecimal mine = tieBreakers.get(i);
            BigDecimal theirs = other.tieBreakers.get(i);
            order = mine == null ? (theirs == null ? 0 : 1) : theirs == null ? -1 : theirs.compareTo(mine);
        }
        return order;
    }

    Standing withRank(Integer rank) {
        return new Standing(
                standing.unit(),
                standing.group(),
                standing.scorecard(),
                standing.status(),
                standing.points(),
                standing.maximum(),
                standing.percent(),
                rank,
                standing.band(),
                standing.nearEdge(),
                standing.missing());
    }
}
