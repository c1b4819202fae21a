// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.Node;
import vn.thang.criteria.WeightComparison;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.Digits;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/**
 * AHP (Saaty 1980): the principal eigenvector of the siblings' matrix of comparisons, as shares. The consistency ratio
 * (λ − n)/(n − 1)/RI(n) must not be greater than the step's limit.
 *
 * <p>Missing data: none; every pair of siblings has to be compared once, or none of a group, which then keeps the stated
 * weights.
 */
public final class PairwiseWeighting implements IndexStepMethod {
    /** Saaty's random indices for 0 to 15 siblings. */
    private static final double[] RANDOM = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof WeightStep weight && weight.getMethod() == WeightMethod.AHP;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        WeightStep weight = (WeightStep) step;
        BigDecimal limit = weight.getInconsistency();
        if (limit == null || limit.signum() < 0) {
            throw context.error(Texts.of("check.inconsistency"));
        }
        Map<Node, Double> weights = new HashMap<>();
        int used = 0;
        for (Group group : StatedWeights.groups(context.scorecard()).toList()) {
            List<Node> siblings = StatedWeights.siblings(group);
            List<WeightComparison> own = weight.getComparisons().stream()
                    .filter(each -> siblings.contains(each.getNode()) && siblings.contains(each.getOther()))
                    .toList();
            used += own.size();
            if (!own.isEmpty()) {
                double[] found = weights(group, matrix(siblings, own, context), limit, context);
                for (int i = 0; i < found.length; i++) {
                    weights.put(siblings.get(i), found[i]);
                }
            }
        }
        if (used < weight.getComparisons().size()) {
            throw context.error(Texts.of("ahp.siblings"));
        }
        return new StatedWeights(Map.copyOf(weights));
    }

    private static RealMatrix matrix(List<Node> siblings, List<WeightComparison> own, IndexContext context)
            throws RuleException {
        int n = siblings.size();
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(n);
        boolean[][] there = new boolean[n][n];
        for (WeightComparison each : own) {
            int i = siblings.indexOf(each.getNode());
            int j = siblings.indexOf(each.getOther());
            if (i == j
                    || there[i][j]
                    || each.getRatio() == null
                    || each.getRatio().signum() <= 0) {
                throw context.error(Texts.of("ahp.comparison", each.getNode(), each.getOther()));
            }
            there[i][j] = true;
            there[j][i] = true;
            matrix.setEntry(i, j, each.getRatio().doubleValue());
            matrix.setEntry(j, i, 1 / each.getRatio().doubleValue());
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (!there[i][j]) {
                    throw context.error(Texts.of("ahp.missing", siblings.get(i), siblings.get(j)));
                }
            }
        }
        return matrix;
    }

    private static double[] weights(Group group, RealMatrix matrix, BigDecimal limit, IndexContext context)
            throws RuleException {
        int n = matrix.getRowDimension();
        if (n >= RANDOM.length) {
            throw context.error(Texts.of("ahp.many", group, RANDOM.length - 1));
        }
        EigenDecompositionNonSymmetric eigen = new EigenDecompositionNonSymmetric(matrix);
        int first = IntStream.range(0, n)
                .reduce((a, b) -> eigen.getEigenvalue(b).getReal()
                                > eigen.getEigenvalue(a).getReal()
                        ? b
                        : a)
                .orElseThrow();
        double ratio = n < 3 ? 0 : (eigen.getEigenvalue(first).getReal() - n) / (n - 1) / RANDOM[n];
        if (ratio > limit.doubleValue()) {
            throw context.error(Texts.of("ahp.inconsistent", group, Digits.print(ratio), limit));
        }
        var vector = eigen.getEigenvector(first);
        return Shares.of(IntStream.range(0, n)
                .mapToDouble(i -> Math.abs(vector.getEntry(i).getReal()))
                .toArray());
    }
}
