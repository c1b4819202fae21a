// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.math.BigDecimal;
import java.util.Arrays;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.PreferenceFunction;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.Digits;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.TableAggregation;

/**
 * PROMETHEE II (Brans and Vincke 1985): for every pair the weighted preferences of one unit over the other, less those the other way
 * round, as a share of the weights; the value is the mean over all other units, from −1 to 1. Preference functions work on
 * values as the normalisation leaves them; values and differences are taken on ten significant digits, as ranks are, so that
 * noise of the last digits is no difference. Sums of flows that are 0 but for such noise are 0.
 *
 * <p>Missing data: a child that one unit of a pair has no value for does not count in that pair; a pair with nothing to
 * compare counts as even; a unit without any value has none and is no other unit.
 */
public final class Promethee extends StandardMean {
    /** Mean flows closer to 0 are rounding. */
    private static final double NOISE = 1e-12;

    public Promethee() {
        super(AggregationKind.PROMETHEE);
    }

    /** Net flows with a preference function; q and p are its thresholds. */
    private record Flows(PreferenceFunction function, double q, double p) implements TableAggregation {
        @Override
        public void of(double[][] x, double[] w, double[] into) {
            int units = into.length;
            double[][] byUnit = new double[units][x.length];
            boolean[] any = new boolean[units];
            int there = 0;
            for (int unit = 0; unit < units; unit++) {
                for (int i = 0; i < x.length; i++) {
                    byUnit[unit][i] = Digits.ten(x[i][unit]);
                    any[unit] |= x[i][unit] == x[i][unit];
                }
                there += any[unit] ? 1 : 0;
            }
            Arrays.fill(into, 0);
            for (int one = 0; one < units; one++) {
                for (int other = one + 1; other < units; other++) {
                    double flow = any[one] && any[other] ? flow(byUnit[one], byUnit[other], w) : 0;
                    into[one] += flow;
                    into[other] -= flow;
                }
            }
            for (int unit = 0; unit < units; unit++) {
                into[unit] = !any[unit] ? Double.NaN : there > 1 ? mean(into[unit], there - 1) : 0;
            }
        }

        private static double mean(double flows, int others) {
            return Math.abs(flows) <= NOISE * others ? 0 : flows / others;
        }

        private double flow(double[] one, double[] other, double... w) {
            double flow = 0;
            double total = 0;
            for (int i = 0; i < w.length; i++) {
                double difference = Digits.ten(one[i] - other[i]);
                if (difference == difference) {
                    flow += w[i] * Math.signum(difference) * preference(Math.abs(difference));
                    total += w[i];
                }
            }
            return total == 0 ? 0 : flow / total;
        }

        private double preference(double difference) {
            return switch (function) {
                case USUAL -> difference > 0 ? 1 : 0;
                case USHAPE -> difference > q ? 1 : 0;
                case VSHAPE -> Math.min(1, difference / p);
                case LEVEL -> difference > p ? 1 : difference > q ? 0.5 : 0;
                case LINEAR -> Math.clamp((difference - q) / (p - q), 0.0, 1.0);
            };
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) throws RuleException {
        PreferenceFunction function = aggregation.getPreference();
        BigDecimal indifference = aggregation.getIndifference();
        BigDecimal strict = aggregation.getStrict();
        boolean needsQ = function == PreferenceFunction.USHAPE
                || function == PreferenceFunction.LEVEL
                || function == PreferenceFunction.LINEAR;
        boolean needsP = function == PreferenceFunction.VSHAPE
                || function == PreferenceFunction.LEVEL
                || function == PreferenceFunction.LINEAR;
        double q = needsQ ? number(indifference) : 0;
        double p = needsP ? number(strict) : Double.POSITIVE_INFINITY;
        if (!(q >= 0 && p > 0 && q < p)) {
            throw context.error(Texts.of("check.preference", function));
        }
        return new Flows(function, q, p);
    }

    /** NaN for none. */
    private static double number(BigDecimal stated) {
        return stated == null ? Double.NaN : stated.doubleValue();
    }
}
