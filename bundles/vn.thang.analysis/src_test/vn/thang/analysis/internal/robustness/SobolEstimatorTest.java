// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.Factor;
import vn.thang.analysis.robustness.SobolIndex;
import vn.thang.analysis.robustness.StudyMonitor;

/** Models whose indices are known in closed form. */
class SobolEstimatorTest {
    private static final int SAMPLES = 1 << 14;

    private static List<Factor> factors(int n) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            factors.add(new Factor(Choice.WEIGHTS, "x" + i, i, i + 1));
        }
        return factors;
    }

    /**
     * Ishigami's function sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³. Variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2; first
     * order (1 + bπ⁴/5)²/2, a²/8, 0; with 8b²π⁸/225 between x₁ and x₃ (Saltelli et al., Sensitivity Analysis, 2000).
     * Tolerance: the error of the estimate at this number of samples.
     */
    @Test
    void ishigami() {
        double a = 7;
        double b = 0.1;
        double p4 = Math.pow(Math.PI, 4);
        double variance = a * a / 8 + b * p4 / 5 + b * b * p4 * p4 / 18 + 0.5;
        double[] first = {Math.pow(1 + b * p4 / 5, 2) / 2 / variance, a * a / 8 / variance, 0};
        double between = 8 * b * b * p4 * p4 / 225 / variance;
        double[] total = {first[0] + between, first[1], between};
        var result = new SobolEstimator(3, factors(3), 1, () -> (point, into) -> {
                    double x1 = Math.PI * (2 * point[0] - 1);
                    double x2 = Math.PI * (2 * point[1] - 1);
                    double x3 = Math.PI * (2 * point[2] - 1);
                    into[0] = Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
                })
                .estimate(SAMPLES, 1, 2, StudyMonitor.NONE)
                .get(0);
        assertEquals(variance, result.variance(), 0.02 * variance);
        for (int i = 0; i < 3; i++) {
            SobolIndex index = result.indices().get(i);
            assertEquals(first[i], index.first(), 0.01, "first of x" + i);
            assertEquals(total[i], index.total(), 0.01, "total of x" + i);
        }
    }

    /** Σ aᵢ xᵢ with independent even xᵢ: first = total = aᵢ²/Σ a², variance Σ a²/12. And the same for a group of factors. */
    @Test
    void linear() {
        double[] a = {1, 2, 3, 4};
        SobolEstimator.Model model = (point, into) -> {
            into[0] = 1000;
            into[1] = 5;
            for (int i = 0; i < a.length; i++) {
                into[0] += a[i] * point[i];
            }
        };
        var results = new SobolEstimator(4, factors(4), 2, () -> model).estimate(SAMPLES, 7, 1, StudyMonitor.NONE);
        assertEquals(30 / 12.0, results.get(0).variance(), 0.005);
        for (int i = 0; i < a.length; i++) {
            assertEquals(a[i] * a[i] / 30, results.get(0).indices().get(i).first(), 0.005);
            assertEquals(a[i] * a[i] / 30, results.get(0).indices().get(i).total(), 0.005);
        }
        assertEquals(0, results.get(1).variance(), "a constant");
        assertTrue(Double.isNaN(results.get(1).indices().get(0).first()));
        Factor three = new Factor(Choice.WEIGHTS, "", 0, 3);
        var grouped = new SobolEstimator(4, List.of(three), 2, () -> model).estimate(SAMPLES, 7, 1, StudyMonitor.NONE);
        assertEquals(14 / 30.0, grouped.get(0).indices().get(0).total(), 0.005);
    }

    @Test
    void threadsChangeNothing() {
        SobolEstimator estimator = new SobolEstimator(
                3, factors(3), 1, () -> (point, into) -> into[0] = Math.exp(point[0]) * point[1] + point[2]);
        assertEquals(
                estimator.estimate(1000, 3, 1, StudyMonitor.NONE), estimator.estimate(1000, 3, 2, StudyMonitor.NONE));
        assertTrue(
                !estimator
                        .estimate(1000, 3, 1, StudyMonitor.NONE)
                        .equals(estimator.estimate(1000, 4, 1, StudyMonitor.NONE)),
                "another seed");
    }

    /** More coordinates than a Sobol sequence has: random points serve. */
    @Test
    void manyCoordinates() {
        Factor first = new Factor(Choice.WEIGHTS, "", 0, 300);
        Factor second = new Factor(Choice.WEIGHTS, "", 300, 600);
        var result = new SobolEstimator(600, List.of(first, second), 1, () -> (point, into) -> {
                    into[0] = 0;
                    for (int i = 0; i < point.length; i++) {
                        into[0] += i < 300 ? point[i] : 2 * point[i];
                    }
                })
                .estimate(4096, 1, 2, StudyMonitor.NONE)
                .get(0);
        assertEquals(0.2, result.indices().get(0).first(), 0.06, "300 of 300 + 4 x 300");
        assertEquals(0.8, result.indices().get(1).total(), 0.06);
    }
}
