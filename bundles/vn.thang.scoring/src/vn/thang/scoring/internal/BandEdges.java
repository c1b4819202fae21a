// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.scoring.NearEdge;

/** The edges of a banding. Compares doubles, and decimals only where doubles cannot tell. Immutable. */
final class BandEdges {
    /** Doubles that differ by less are compared as decimals. */
    static final double NEAR = 1e-12;

    private final List<Band> bands;
    /** By band; null where the band is open below. */
    private final List<BigDecimal> from = new ArrayList<>();

    /** {@link #from}; NaN where the band is open below. */
    private final double[] edges;

    private final boolean edgeBelongsAbove;
    private final BigDecimal near;
    private final double nearDouble;
    private final UnaryOperator<BigDecimal> decisive;

    /**
     * The edges of a banding.
     *
     * @param near the greatest distance from an edge that is reported
     * @param decisive takes the noise off a value
     */
    BandEdges(Banding banding, BigDecimal near, UnaryOperator<BigDecimal> decisive) {
        this.near = near;
        this.decisive = decisive;
        nearDouble = near.doubleValue() * (1 + NEAR) + NEAR;
        bands = List.copyOf(banding.getBands());
        edges = new double[bands.size()];
        for (int i = 0; i < edges.length; i++) {
            from.add(bands.get(i).getFrom());
            edges[i] = from.get(i) == null ? Double.NaN : from.get(i).doubleValue();
        }
        edgeBelongsAbove = banding.getEdge() == BandEdge.UPPER_BAND;
    }

    Band band(int index) {
        return index < 0 ? null : bands.get(index);
    }

    /**
     * The band of a value; -1 for none.
     *
     * @param key the value as a double
     * @param cap index of the best band left to the unit
     */
    int of(double key, Supplier<BigDecimal> value, int cap) {
        for (int i = 0; i < edges.length; i++) {
            double difference = key - edges[i];
            boolean clear = Math.abs(difference) > NEAR * Math.max(1, Math.abs(edges[i]));
            double side = edges[i] != edges[i]
                    ? 1
                    : clear ? difference : decisive.apply(value.get()).compareTo(from.get(i));
            if (side > 0 || side == 0 && edgeBelongsAbove) {
                return Math.max(i, cap);
            }
        }
        return -1;
    }

    /** The nearest edge within the distance reported; null for none. */
    NearEdge nearest(double key, Supplier<BigDecimal> value) {
        NearEdge nearest = null;
        for (int i = 0; i < edges.length; i++) {
            if (Math.abs(key - edges[i]) <= nearDouble + NEAR * Math.abs(key)) {
                BigDecimal distance = decisive.apply(value.get()).subtract(from.get(i));
                boolean closer = nearest == null
                        || distance.abs().compareTo(nearest.distance().abs()) < 0;
                if (distance.abs().compareTo(near) <= 0 && closer) {
                    nearest = new NearEdge(bands.get(i), from.get(i), NodeColumn.canonical(distance));
                }
            }
        }
        return nearest;
    }
}
