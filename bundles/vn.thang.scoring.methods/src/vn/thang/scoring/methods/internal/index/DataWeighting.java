// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.IndexStep;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.DataWeightingStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/**
 * Weights that follow from the values of siblings.
 *
 * <p>Missing data: only units that have a value for all siblings that count are looked at; with fewer than two no weights
 * exist. A sibling stated with weight 0 keeps it. Negative weights are refused: the group is then missing for all units, and
 * a finding says why.
 */
abstract class DataWeighting implements IndexStepMethod {
    private final WeightMethod method;

    DataWeighting(WeightMethod method) {
        this.method = method;
    }

    @Override
    public final boolean handles(IndexStep step) {
        return step instanceof WeightStep weight && weight.getMethod() == method;
    }

    @Override
    public final CompiledStep compile(IndexStep step, IndexContext context) {
        return (DataWeightingStep) (given, x) -> {
            if (x[0].length < 2) {
                throw context.error(Texts.of("weight.units", method));
            }
            return checked(weights(given, x, context), context);
        };
    }

    /** Of at least two siblings and units. */
    abstract double[] weights(double[] given, double[][] x, IndexContext context) throws RuleException;

    private double[] checked(double[] weights, IndexContext context) throws RuleException {
        double sum = 0;
        for (double weight : weights) {
            if (weight < 0) {
                throw context.error(Texts.of("weight.negative", method));
            }
            sum += weight;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw undefined(context);
        }
        return weights;
    }

    final RuleException undefined(IndexContext context) {
        Message message = Texts.of("weight.undefined", method);
        return context.error(message);
    }
}
