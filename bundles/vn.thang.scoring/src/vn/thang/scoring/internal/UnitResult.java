// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/** A unit before it is ranked; remembers its last standing, as one edit moves few units. */
final class UnitResult {
    private static final double NEAR = 1e-12;

    private final int row;
    private final BigDecimal deciding;
    private final double key;
    private final List<BigDecimal> tieBreakers;
    private final boolean ranked;
    private Standing standing;

    /**
     * A result.
     *
     * @param standing complete but for the rank
     * @param deciding what ranks are decided on; null unless scored
     * @param key {@code deciding} as a double
     * @param tieBreakers compared in this order; an element is null when that node is not scored
     */
    UnitResult(
            int row, Standing standing, BigDecimal deciding, double key, List<BigDecimal> tieBreakers, boolean ranked) {
        this.row = row;
        this.standing = standing;
        this.deciding = deciding;
        this.key = key;
        this.tieBreakers = tieBreakers;
        this.ranked = ranked;
    }

    boolean ranked() {
        return ranked;
    }

    boolean scored() {
        return standing.status() == ScoreStatus.SCORED;
    }

    /** The better one first; 0 is a tie. Doubles decide where they differ by more than their own rounding. */
    int compare(UnitResult other) {
        double difference = other.key - key;
        if (Math.abs(difference) > NEAR * Math.max(1, Math.abs(key))) {
            return difference > 0 ? 1 : -1;
        }
        int order = other.deciding.compareTo(deciding);
        for (int i = 0; order == 0 && i < tieBreakers.size(); i++) {
            BigDecimal mine = tieBreakers.get(i);
            BigDecimal theirs = other.tieBreakers.get(i);
            order = mine == null ? (theirs == null ? 0 : 1) : theirs == null ? -1 : theirs.compareTo(mine);
        }
        return order;
    }

    /** As {@link #compare}, ties in unit order. */
    int place(UnitResult other) {
        int order = compare(other);
        return order != 0 ? order : Integer.compare(row, other.row);
    }

    int row() {
        return row;
    }

    /** The standing with this rank, null for none. */
    Standing withRank(Integer rank) {
        if (!Objects.equals(standing.rank(), rank)) {
            standing = new Standing(
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
        return standing;
    }
}
