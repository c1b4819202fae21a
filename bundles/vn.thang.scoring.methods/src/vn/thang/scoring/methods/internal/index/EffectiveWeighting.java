// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.List;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.Node;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.WeightingStep;

/**
 * Takes the stated weights of indicators as their effective ones: a group weighs as much as all indicators below it that
 * count, whatever weight it states itself, so that in means of means every indicator has its stated share of the whole. A
 * group stated with 0 keeps it. Missing data: none.
 */
public final class EffectiveWeighting implements IndexStepMethod {
    private enum Effective implements WeightingStep {
        STEP;

        @Override
        public double[] weights(PlanNode group, List<PlanNode> children, double[] given) {
            double[] weights = given.clone();
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] != 0 && children.get(i).element() instanceof Group below) {
                    weights[i] = below(below);
                }
            }
            return weights;
        }

        private static double below(Group group) {
            double sum = 0;
            for (Node child : group.getChildren()) {
                double own = child.getWeight() == null ? 1 : child.getWeight().doubleValue();
                if (child.isScored() && own != 0) {
                    sum += child instanceof Group below ? below(below) : own;
                }
            }
            return sum;
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof WeightStep weight && weight.getMethod() == WeightMethod.EFFECTIVE;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        return Effective.STEP;
    }
}
