// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.whatif;

import java.util.List;
import vn.thang.criteria.Band;
import vn.thang.scoring.Standing;

/**
 * Ranks under other maxima or weights.
 *
 * @param places of the ranked units, in the order of the official ranking
 * @param shares what each of the {@linkplain WhatIf#nodes nodes} then counts of the whole, 0 to 1
 */
public record Outcome(List<Place> places, List<Double> shares) {
    public Outcome {
        places = List.copyOf(places);
        shares = List.copyOf(shares);
    }

    /**
     * Where a unit then stands.
     *
     * @param official its standing
     * @param before the rank that nothing moved gives: the official one, but shared where a tie-breaker decided
     * @param rank the rank now
     * @param value what it is decided on: percent of the maximum, points or the value of the index; NaN when nothing is left
     *     that counts for it
     * @param band null for none
     */
    public record Place(Standing official, int before, int rank, double value, Band band) {
        /** By how many places the unit has come up; negative when it has come down. */
        public int up() {
            return before - rank;
        }

        /** Whether it is in another band. */
        public boolean isOtherBand() {
            return official.band() != band;
        }
    }

    /** How many units have another rank. */
    public int moved() {
        return (int) places.stream().filter(place -> place.up() != 0).count();
    }
}
