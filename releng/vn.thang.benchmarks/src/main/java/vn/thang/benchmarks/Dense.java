// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.util.Arrays;

/**
 * The baseline: what the same index costs on one dense row-major array of doubles and nothing else, written by hand. Min-max
 * into [1, 100], weighted means over three levels, ranks on ten significant digits with ties, the band of every row. It
 * keeps no value between figure and total, and reads no decimals.
 */
final class Dense {
    private static final int ROW_BITS = 14;

    private final double[] matrix;
    private final int rows;
    private final int columns;
    private final int pillars;
    private final boolean geometric;
    private final double[] result;
    private final byte[] bands;

    Dense(double[] matrix, int columns, boolean geometric) {
        this.matrix = matrix;
        this.columns = columns;
        this.rows = matrix.length / columns;
        this.geometric = geometric;
        pillars = Math.max(1, columns / 100);
        result = new double[rows];
        bands = new byte[rows];
    }

    /** Ranks by row. */
    int[] score() {
        double[] low = new double[columns];
        double[] factor = new double[columns];
        extremes(low, factor);
        double[] pillar = new double[pillars];
        double[] pillarWeight = new double[pillars];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(pillar, 0);
            Arrays.fill(pillarWeight, 0);
            int at = row * columns;
            for (int group = 0; group * 10 < columns; group++) {
                double sum = 0;
                double weight = 0;
                for (int c = group * 10; c < group * 10 + 10; c++) {
                    double x = matrix[at + c];
                    if (x == x) {
                        double normal = 1 + (x - low[c]) * factor[c];
                        double w = 1 + c % 3;
                        sum += w * (geometric ? Math.log(normal) : normal);
                        weight += w;
                    }
                }
                if (weight > 0) {
                    double w = 1 + group % 4;
                    pillar[group % pillars] += w * (sum / weight);
                    pillarWeight[group % pillars] += w;
                }
            }
            double total = 0;
            double weight = 0;
            for (int p = 0; p < pillars; p++) {
                double w = 1 + p % 4;
                total += w * (pillar[p] / pillarWeight[p]);
                weight += w;
            }
            result[row] = geometric ? Math.exp(total / weight) : total / weight;
        }
        return ranks();
    }

    private void extremes(double[] low, double[] factor) {
        double[] min = new double[columns];
        double[] max = new double[columns];
        Arrays.fill(min, Double.POSITIVE_INFINITY);
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < columns; c++) {
                double x = matrix[row * columns + c];
                min[c] = x < min[c] ? x : min[c];
                max[c] = x > max[c] ? x : max[c];
            }
        }
        for (int c = 0; c < columns; c++) {
            boolean cost = c % 5 == 4;
            low[c] = cost ? max[c] : min[c];
            factor[c] = 99 / (cost ? min[c] - max[c] : max[c] - min[c]);
        }
    }

    /** All values are in [1, 100]: ten significant digits are nine or, from 10 on, eight decimals. */
    private int[] ranks() {
        long[] order = new long[rows];
        int[] ranks = new int[rows];
        for (int row = 0; row < rows; row++) {
            double value = result[row];
            long digits = value < 10 ? Math.round(value * 1e9) : Math.round(value * 1e8) * 10;
            order[row] = -digits << ROW_BITS | row;
            bands[row] = (byte) (value >= 80 ? 0 : value >= 65 ? 1 : value >= 50 ? 2 : 3);
        }
        Arrays.sort(order);
        for (int i = 0; i < rows; i++) {
            boolean tie = i > 0 && order[i] >> ROW_BITS == order[i - 1] >> ROW_BITS;
            int row = (int) order[i] & (1 << ROW_BITS) - 1;
            ranks[row] = tie ? ranks[(int) order[i - 1] & (1 << ROW_BITS) - 1] : i + 1;
        }
        return ranks;
    }

    int band(int row) {
        return bands[row];
    }

    double result(int row) {
        return result[row];
    }
}
