// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.StandardAggregation;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.Digits;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.TableAggregation;

/**
 * Copeland scores: for every pair of units the weights of the children in which one has the greater value are added up
 * (equal: half to each); whoever has more than half of the weight wins the pair. The score is the
 * number of pairs won less those lost. As in COINr and the OECD/JRC Handbook. Values are compared on ten significant digits, as
 * ranks are: noise of the last digits wins no pair.
 *
 * <p>Missing data: a child that one unit of a pair has no value for does not count in that pair; a pair with nothing to
 * compare is won by nobody.
 */
public final class Copeland extends StandardMean {
    /** Sums of weights closer than this share of their total are equal. */
    private static final double EQUAL = 1e-10;

    public Copeland() {
        super(AggregationKind.COPELAND);
    }

    private enum Pairs implements TableAggregation {
        SCORES;

        @Override
        public void of(double[][] x, double[] w, double[] into) {
            int units = into.length;
            double[][] byUnit = new double[units][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int unit = 0; unit < units; unit++) {
                    byUnit[unit][i] = Digits.ten(x[i][unit]);
                }
            }
            Arrays.fill(into, 0);
            for (int one = 0; one < units; one++) {
                for (int other = one + 1; other < units; other++) {
                    double lead = lead(byUnit[one], byUnit[other], w);
                    into[one] += lead;
                    into[other] -= lead;
                }
            }
        }

        /** 1, 0 or −1. */
        private static double lead(double[] one, double[] other, double[] w) {
            double difference = 0;
            double total = 0;
            for (int i = 0; i < w.length; i++) {
                if (one[i] == one[i] && other[i] == other[i]) {
                    difference += one[i] > other[i] ? w[i] : one[i] < other[i] ? -w[i] : 0;
                    total += w[i];
                }
            }
            return Math.abs(difference) <= EQUAL * total ? 0 : Math.signum(difference);
        }
    }

    @Override
    CompiledAggregation compile(StandardAggregation aggregation, IndexContext context) {
        return Pairs.SCORES;
    }
}
