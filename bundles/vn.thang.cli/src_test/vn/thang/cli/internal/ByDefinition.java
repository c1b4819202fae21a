// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Normalisations and aggregations of {@code import coinr} written down as the OECD/JRC Handbook (2008), Hwang and Yoon (1981)
 * and Brans and Vincke (1985) define them, one value after the other and without regard to speed; figures are never
 * missing.
 */
final class ByDefinition {
    private ByDefinition() {}

    /**
     * A column normalised.
     *
     * @param words the method as on the command line, {@code minmax:0:100}
     * @param reference row of the reference unit
     */
    static double[] normalised(String words, double[] figures, boolean lower, double target, int reference) {
        String[] word = words.split(":");
        double sign = lower ? -1 : 1;
        double[] x = Arrays.stream(figures).map(v -> sign * v).toArray();
        double min = Arrays.stream(x).min().orElseThrow();
        double max = Arrays.stream(x).max().orElseThrow();
        double mean = Arrays.stream(x).average().orElseThrow();
        double deviation =
                Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1));
        double length = Math.sqrt(Arrays.stream(x).map(v -> v * v).sum());
        return Arrays.stream(x)
                .map(v -> {
                    double below = Arrays.stream(x).filter(other -> other < v).count();
                    return switch (word[0]) {
                        case "none" -> sign * v;
                        case "minmax" -> {
                            double low = Double.parseDouble(word[1]);
                            yield low + (v - min) / (max - min) * (Double.parseDouble(word[2]) - low);
                        }
                        case "zscore" ->
                            Double.parseDouble(word[1]) + (v - mean) / deviation * Double.parseDouble(word[2]);
                        case "rank" -> below + 1;
                        case "prank" -> below / (x.length - 1);
                        case "borda" -> below;
                        case "dist2max" -> 1 - (max - v) / (max - min);
                        case "dist2ref" -> 1 - (x[reference] - v) / (x[reference] - min);
                        case "dist2targ" -> (v - min) / (sign * target - min);
                        case "vector" -> lower ? 1 - sign * v / length : v / length;
                        default -> throw new IllegalArgumentException(words);
                    };
                })
                .toArray();
    }

    /**
     * A group's values from those of its children, by child and unit; NaN where none exists (a root or logarithm of less than
     * 0). A child that is NaN does not count, in a pair when one of the two has none.
     */
    static double[] aggregated(String word, double[][] children, double... weights) {
        int units = children[0].length;
        List<Integer> there = IntStream.range(0, units)
                .filter(unit -> Arrays.stream(children).anyMatch(child -> !Double.isNaN(child[unit])))
                .boxed()
                .toList();
        double[][] rounded = Arrays.stream(children)
                .map(child -> Arrays.stream(child).map(ByDefinition::ten).toArray())
                .toArray(double[][]::new);
        double[] values = new double[units];
        Arrays.fill(values, Double.NaN);
        for (int unit : there) {
            double value = switch (word) {
                case "copeland" -> sum(there, other -> Math.signum(lead(rounded, weights, unit, other)));
                case "promethee" ->
                    noiseless(sum(there, other -> share(rounded, weights, unit, other)) / (there.size() - 1));
                case "topsis" -> closeness(children, unit, weights);
                default -> {
                    List<Integer> own = IntStream.range(0, children.length)
                            .filter(child -> !Double.isNaN(children[child][unit]))
                            .boxed()
                            .toList();
                    yield mean(
                            word,
                            own.stream()
                                    .mapToDouble(child -> children[child][unit])
                                    .toArray(),
                            own.stream().mapToDouble(child -> weights[child]).toArray());
                }
            };
            values[unit] = Double.isInfinite(value) ? Double.NaN : value;
        }
        return values;
    }

    private static double mean(String word, double[] x, double... w) {
        boolean negative = Arrays.stream(x).anyMatch(v -> v < 0);
        double total = Arrays.stream(w).sum();
        return switch (word) {
            case "arithmetic" -> sum(x.length, i -> w[i] * x[i]) / total;
            case "geometric" -> negative ? Double.NaN : Math.exp(sum(x.length, i -> w[i] * Math.log(x[i])) / total);
            case "product" -> negative ? Double.NaN : Math.exp(sum(x.length, i -> w[i] * Math.log(x[i])));
            case "harmonic" -> negative ? Double.NaN : total / sum(x.length, i -> w[i] / Math.abs(x[i]));
            case "power:2" -> negative ? Double.NaN : Math.sqrt(sum(x.length, i -> w[i] * x[i] * x[i]) / total);
            case "min" -> Arrays.stream(x).min().orElseThrow();
            case "median" -> {
                double[] sorted = Arrays.stream(x).sorted().toArray();
                yield (sorted[(x.length - 1) / 2] + sorted[x.length / 2]) / 2;
            }
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** Weight of what one has more of, less the weight of what the other has more of. */
    private static double lead(double[][] children, double[] weights, int one, int other) {
        return sum(weights.length, i -> weights[i] * zero(Math.signum(children[i][one] - children[i][other])));
    }

    /** The lead as a share of the weight that the two can be compared by. */
    private static double share(double[][] children, double[] weights, int one, int other) {
        double both = sum(weights.length, i -> Double.isNaN(children[i][one] - children[i][other]) ? 0 : weights[i]);
        return both == 0 ? 0 : lead(children, weights, one, other) / both;
    }

    private static double closeness(double[][] children, int unit, double... weights) {
        double best = Math.sqrt(sum(weights.length, i -> square(weights[i] * (max(children[i]) - children[i][unit]))));
        double worst = Math.sqrt(sum(weights.length, i -> square(weights[i] * (children[i][unit] - min(children[i])))));
        return worst / (best + worst);
    }

    private static double max(double... x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }

    private static double min(double... x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
    }

    private static double square(double x) {
        return zero(x * x);
    }

    /** Equal means equal on ten significant digits. */
    private static double ten(double x) {
        return Double.isNaN(x)
                ? x
                : new BigDecimal(x).round(new MathContext(10)).doubleValue();
    }

    private static double noiseless(double flow) {
        return Math.abs(flow) < 1e-12 ? 0 : flow;
    }

    private static double zero(double x) {
        return Double.isNaN(x) ? 0 : x;
    }

    private static double sum(List<Integer> over, IntToDoubleFunction of) {
        return over.stream().mapToDouble(of::applyAsDouble).sum();
    }

    private static double sum(int n, IntToDoubleFunction of) {
        return IntStream.range(0, n).mapToDouble(of).sum();
    }
}
