// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.List;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.WeightingStep;

/** Weights as the framework states them, or equal among siblings (a stated zero stays zero). Missing data: none. */
public final class Weighting implements IndexStepMethod {
    private enum Given implements WeightingStep {
        STEP;

        @Override
        public double[] weights(PlanNode group, List<PlanNode> children, double[] given) {
            return given;
        }
    }

    private enum Equal implements WeightingStep {
        STEP;

        @Override
        public double[] weights(PlanNode group, List<PlanNode> children, double[] given) {
            double[] equal = given.clone();
            for (int i = 0; i < equal.length; i++) {
                equal[i] = given[i] == 0 ? 0 : 1;
            }
            return equal;
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof WeightStep weight
                && (weight.getMethod() == WeightMethod.GIVEN || weight.getMethod() == WeightMethod.EQUAL);
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        return ((WeightStep) step).getMethod() == WeightMethod.EQUAL ? Equal.STEP : Given.STEP;
    }
}
