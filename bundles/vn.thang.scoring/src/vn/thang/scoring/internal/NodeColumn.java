// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.ScoreStatus;

/**
 * The results of all units at one node: status bytes and scaled longs, decimals only where digits demand it. Rows are
 * written by one thread each; the rare arrays are made when first needed.
 */
public final class NodeColumn {
    static final byte MISSING = 0;
    static final byte SCORED = 1;
    static final byte NOT_APPLICABLE = 2;
    private static final int PLAIN_DIGITS = 18;
    private static final long EXACT_DOUBLES = 1L << 53;

    final int scale;
    private final double power;
    final byte[] status;
    final long[] unscaled;
    volatile boolean anyMissing;
    private volatile BigDecimal[] large;
    private volatile BigDecimal[] maximum;
    private volatile BigDecimal[] notApplicable;
    private volatile int[] bandCap;
    private volatile boolean[] excluded;

    NodeColumn(int rows, int scale) {
        this.scale = scale;
        power = Math.pow(10, scale);
        status = new byte[rows];
        unscaled = new long[rows];
    }

    private NodeColumn(NodeColumn other) {
        scale = other.scale;
        power = other.power;
        status = other.status.clone();
        unscaled = other.unscaled.clone();
        anyMissing = other.anyMissing;
        large = other.large == null ? null : other.large.clone();
        maximum = other.maximum == null ? null : other.maximum.clone();
        notApplicable = other.notApplicable == null ? null : other.notApplicable.clone();
        bandCap = other.bandCap == null ? null : other.bandCap.clone();
        excluded = other.excluded == null ? null : other.excluded.clone();
    }

    NodeColumn copy() {
        return new NodeColumn(this);
    }

    ScoreStatus status(int row) {
        return switch (status[row]) {
            case SCORED -> ScoreStatus.SCORED;
            case NOT_APPLICABLE -> ScoreStatus.NOT_APPLICABLE;
            default -> ScoreStatus.MISSING;
        };
    }

    void clear(int row) {
        if (large != null) {
            large[row] = null;
        }
        if (maximum != null) {
            maximum[row] = null;
        }
        if (notApplicable != null) {
            notApplicable[row] = null;
        }
        if (bandCap != null) {
            bandCap[row] = 0;
        }
        if (excluded != null) {
            excluded[row] = false;
        }
        unscaled[row] = 0;
    }

    void missing(int row) {
        status[row] = MISSING;
        unscaled[row] = 0;
        if (!anyMissing) {
            anyMissing = true;
        }
    }

    void notApplicable(int row, BigDecimal points) {
        status[row] = NOT_APPLICABLE;
        unscaled[row] = 0;
        setNotApplicablePoints(row, points);
    }

    void set(int row, long points) {
        status[row] = SCORED;
        unscaled[row] = points;
    }

    void set(int row, BigDecimal points) {
        status[row] = SCORED;
        BigDecimal canonical = canonical(points);
        if (canonical.scale() <= scale && canonical.precision() + scale - canonical.scale() <= PLAIN_DIGITS) {
            unscaled[row] = canonical.setScale(scale).unscaledValue().longValue();
        } else {
            if (large == null) {
                makeLarge();
            }
            large[row] = canonical;
        }
    }

    private synchronized void makeLarge() {
        large = large == null ? new BigDecimal[status.length] : large;
    }

    boolean isLarge(int row) {
        BigDecimal[] values = large;
        return values != null && values[row] != null;
    }

    /** Null unless scored. */
    BigDecimal points(int row) {
        if (status[row] != SCORED) {
            return null;
        }
        return isLarge(row) ? large[row] : canonical(BigDecimal.valueOf(unscaled[row], scale));
    }

    /** The nearest double of the points; only when scored. */
    double value(int row) {
        boolean plain = !isLarge(row) && Math.abs(unscaled[row]) <= EXACT_DOUBLES;
        return plain ? unscaled[row] / power : points(row).doubleValue();
    }

    /** Whether any unit has a maximum of its own. */
    boolean hasMaxima() {
        return maximum != null;
    }

    /** The maximum where it differs from the plan's, else null. */
    BigDecimal maximum(int row) {
        BigDecimal[] values = maximum;
        return values == null ? null : values[row];
    }

    void setMaximum(int row, BigDecimal value) {
        if (maximum == null) {
            makeMaximum();
        }
        maximum[row] = value;
    }

    private synchronized void makeMaximum() {
        maximum = maximum == null ? new BigDecimal[status.length] : maximum;
    }

    boolean hasNotApplicablePoints() {
        return notApplicable != null;
    }

    BigDecimal notApplicablePoints(int row) {
        BigDecimal[] values = notApplicable;
        return values == null || values[row] == null ? BigDecimal.ZERO : values[row];
    }

    void setNotApplicablePoints(int row, BigDecimal value) {
        if (notApplicable == null) {
            makeNotApplicable();
        }
        notApplicable[row] = value;
    }

    private synchronized void makeNotApplicable() {
        notApplicable = notApplicable == null ? new BigDecimal[status.length] : notApplicable;
    }

    /** Index of the best band that gates leave, 0 = no limit. */
    int bandCap(int row) {
        int[] values = bandCap;
        return values == null ? 0 : values[row];
    }

    void capBand(int row, int band) {
        if (bandCap == null) {
            makeBandCap();
        }
        bandCap[row] = Math.max(bandCap[row], band);
    }

    private synchronized void makeBandCap() {
        bandCap = bandCap == null ? new int[status.length] : bandCap;
    }

    boolean excluded(int row) {
        boolean[] values = excluded;
        return values != null && values[row];
    }

    void exclude(int row) {
        if (excluded == null) {
            makeExcluded();
        }
        excluded[row] = true;
    }

    private synchronized void makeExcluded() {
        excluded = excluded == null ? new boolean[status.length] : excluded;
    }

    /** No trailing zeros behind the point, no negative scale. */
    static BigDecimal canonical(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        if (value.scale() > 0 && value.precision() < 19 && value.unscaledValue().longValue() % 10 != 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The points as a fraction; only when scored. */
    Fraction fraction(int row) {
        return Fraction.of(points(row));
    }

    boolean sameContent(NodeColumn other) {
        return Arrays.equals(status, other.status) && Arrays.equals(unscaled, other.unscaled);
    }
}
