// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.hipparchus.random.SobolSequenceGenerator;
import vn.thang.analysis.robustness.Factor;
import vn.thang.analysis.robustness.SobolIndex;
import vn.thang.analysis.robustness.StudyMonitor;

/**
 * First-order and total indices of several results at once, by Saltelli's design (two independent points A and B for each
 * base sample, and for each factor A with the factor's coordinates from B) with Jansen's estimators: total =
 * Σ (f(A) − f(AB))² / 2N / V, first = 1 − Σ (f(B) − f(AB))² / 2N / V, V being the variance of all f(A) and f(B) (Saltelli et al.,
 * Variance based sensitivity analysis of model output, 2010). Points are a Sobol sequence moved by an amount drawn with
 * the seed; with more coordinates than the sequence has, they are drawn at random.
 */
public final class SobolEstimator {
    private static final int PART = 64;
    private static final int MOST_COORDINATES = 1000;

    /** What is looked at. */
    @FunctionalInterface
    public interface Model {
        /** Computes all results for a point. */
        void results(double[] point, double[] into);
    }

    /**
     * The indices of one result.
     *
     * @param variance 0 when the result never changes; the indices are NaN then
     */
    public record Result(double variance, List<SobolIndex> indices) {}

    private final int dimensions;
    private final List<Factor> factors;
    private final int outputs;
    private final Supplier<Model> models;

    /** For a model; each thread takes one of its own from {@code models}. */
    public SobolEstimator(int dimensions, List<Factor> factors, int outputs, Supplier<Model> models) {
        this.dimensions = dimensions;
        this.factors = List.copyOf(factors);
        this.outputs = outputs;
        this.models = models;
    }

    /** Sums over some base samples, by result; squares by factor and result. */
    private final class Sums {
        final double[] sum = new double[outputs];
        final double[] squares = new double[outputs];
        final double[][] fromA = new double[factors.size()][outputs];
        final double[][] fromB = new double[factors.size()][outputs];
    }

    /**
     * Estimates, with samples · (factors + 2) evaluations.
     *
     * @param samples base samples; powers of two give the most
     */
    public List<Result> estimate(int samples, long seed, int threads, StudyMonitor monitor) {
        double[] shift = new SplittableRandom(seed).doubles(2L * dimensions).toArray();
        double[] middle = middle();
        Sums[] parts = new Sums[(samples + PART - 1) / PART];
        Parts.run(
                samples,
                PART,
                threads,
                monitor,
                (from, to) -> parts[from / PART] = part(from, to, seed, shift, middle));
        Sums all = new Sums();
        for (Sums part : parts) {
            add(all.sum, part.sum);
            add(all.squares, part.squares);
            for (int factor = 0; factor < factors.size(); factor++) {
                add(all.fromA[factor], part.fromA[factor]);
                add(all.fromB[factor], part.fromB[factor]);
            }
        }
        List<Result> results = new ArrayList<>();
        for (int output = 0; output < outputs; output++) {
            results.add(result(all, output, samples));
        }
        return List.copyOf(results);
    }

    /** Results are looked at from here, so that squares of large numbers do not eat the variance. */
    private double[] middle() {
        double[] point = new double[dimensions];
        Arrays.fill(point, 0.5);
        double[] middle = new double[outputs];
        models.get().results(point, middle);
        return middle;
    }

    private Sums part(int from, int to, long seed, double[] shift, double[] middle) {
        Sums sums = new Sums();
        Model model = models.get();
        double[][] points = points(from, to, seed, shift);
        double[] a = new double[dimensions];
        double[] b = new double[dimensions];
        double[] mixed = new double[dimensions];
        double[] ofA = new double[outputs];
        double[] ofB = new double[outputs];
        double[] ofMixed = new double[outputs];
        for (double[] both : points) {
            System.arraycopy(both, 0, a, 0, dimensions);
            System.arraycopy(both, dimensions, b, 0, dimensions);
            model.results(a, ofA);
            model.results(b, ofB);
            for (int output = 0; output < outputs; output++) {
                double da = ofA[output] - middle[output];
                double db = ofB[output] - middle[output];
                sums.sum[output] += da + db;
                sums.squares[output] += da * da + db * db;
            }
            for (int factor = 0; factor < factors.size(); factor++) {
                Factor own = factors.get(factor);
                System.arraycopy(a, 0, mixed, 0, dimensions);
                System.arraycopy(b, own.from(), mixed, own.from(), own.to() - own.from());
                model.results(mixed, ofMixed);
                for (int output = 0; output < outputs; output++) {
                    double da = ofA[output] - ofMixed[output];
                    double db = ofB[output] - ofMixed[output];
                    sums.fromA[factor][output] += da * da;
                    sums.fromB[factor][output] += db * db;
                }
            }
        }
        return sums;
    }

    private double[][] points(int from, int to, long seed, double... shift) {
        int width = 2 * dimensions;
        double[][] points = new double[to - from][];
        if (width > MOST_COORDINATES) {
            Replications.Points random = Replications.random(seed, width);
            for (int i = 0; i < points.length; i++) {
                points[i] = random.point(from + i);
            }
            return points;
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(width);
        if (from > 0) {
            sequence.skipTo(from);
        }
        for (int i = 0; i < points.length; i++) {
            points[i] = sequence.nextVector();
            for (int k = 0; k < width; k++) {
                double moved = points[i][k] + shift[k];
                points[i][k] = moved >= 1 ? moved - 1 : moved;
            }
        }
        return points;
    }

    private static void add(double[] into, double... part) {
        for (int i = 0; i < into.length; i++) {
            into[i] += part[i];
        }
    }

    private Result result(Sums all, int output, int samples) {
        double n = 2.0 * samples;
        double mean = all.sum[output] / n;
        double variance = Math.max(0, all.squares[output] / n - mean * mean);
        List<SobolIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            double first = 1 - all.fromB[factor][output] / n / variance;
            double total = all.fromA[factor][output] / n / variance;
            boolean none = variance == 0;
            indices.add(new SobolIndex(factors.get(factor), none ? Double.NaN : first, none ? Double.NaN : total));
        }
        return new Result(variance, List.copyOf(indices));
    }
}
