// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndexStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/**
 * Fills missing values with the mean of the indicator, over all units or over those of the unit's group.
 *
 * <p>Missing data: what does not apply is never filled in; a group without any value, and a unit without a group, stay
 * missing.
 */
public final class MeanImputation implements IndexStepMethod {
    @Override
    public boolean handles(IndexStep step) {
        return step instanceof ImputeStep impute
                && (impute.getMethod() == ImputeMethod.MEAN || impute.getMethod() == ImputeMethod.GROUP_MEAN);
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        ImputeStep impute = (ImputeStep) step;
        return new Filling(
                "impute.mean", impute.getMethod() == ImputeMethod.GROUP_MEAN, impute.getGroupBy(), Statistics::mean);
    }
}
