// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Band;

/**
 * How likely each band is for a unit.
 *
 * @param band the unit's own; null for none
 * @param bands all of the banding, best first
 * @param shares of the replications that end in each of them; they add up to 1 less the share that ends in none
 */
public record BandChances(Unit unit, Band band, List<Band> bands, List<Double> shares) {
    public BandChances {
        bands = List.copyOf(bands);
        shares = List.copyOf(shares);
    }
}
