// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import vn.thang.criteria.WeightMethod;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.IndexContext;

/**
 * Shannon's entropy (Hwang and Yoon 1981): with the shares p of the units in a sibling's sum, 1 + Σ p ln p / ln n, as a share of
 * the siblings' sum. Values have to be 0 or more.
 */
public final class EntropyWeighting extends DataWeighting {
    public EntropyWeighting() {
        super(WeightMethod.ENTROPY);
    }

    @Override
    double[] weights(double[] given, double[][] x, IndexContext context) throws RuleException {
        double[] weights = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = Arrays.stream(x[i]).sum();
            if (sum == 0 || Arrays.stream(x[i]).anyMatch(v -> v < 0)) {
                throw context.error(Texts.of("weight.entropy"));
            }
            double entropy = 0;
            for (double v : x[i]) {
                double p = v / sum;
                entropy -= p == 0 ? 0 : p * Math.log(p);
            }
            weights[i] = Math.max(0, 1 - entropy / Math.log(x[i].length));
        }
        return Shares.of(weights);
    }
}
