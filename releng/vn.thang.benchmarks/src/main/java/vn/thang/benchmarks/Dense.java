// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.util.Arrays;

/**
 * The baseline: what the same index costs on one dense row-major array of doubles and nothing else, written by hand. Min-max
 * into [1, 100], weighted means over three levels, ranks, bands.
 */
final class Dense {
    private final double[] matrix;
    private final int rows;
    private final int columns;
    private final int pillars;
    private final boolean geometric;
    private final double[] result;

    Dense(double[] matrix, int columns, boolean geometric) {
        this.matrix = matrix;
        this.columns = columns;
        this.rows = matrix.length / columns;
        this.geometric = geometric;
        pillars = Math.max(1, columns / 100);
        result = new double[rows];
    }

    /** Ranks by row; bands are counted into the last element. */
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

    private int[] ranks() {
        long[] order = new long[rows];
        int[] ranks = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            order[row] = (Long.MAX_VALUE - Math.round(result[row] * 1e8)) / 16_384 * 16_384 + row;
            ranks[rows] += result[row] >= 50 ? 1 : 0;
        }
        Arrays.sort(order);
        for (int i = 0; i < rows; i++) {
            ranks[(int) (order[i] % 16_384)] = i + 1;
        }
        return ranks;
    }

    double result(int row) {
        return result[row];
    }
}
