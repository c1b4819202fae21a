// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndexStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/** As {@link MeanImputation}, with the median; of two in the middle their mean. Missing data: likewise. */
public final class MedianImputation implements IndexStepMethod {
    @Override
    public boolean handles(IndexStep step) {
        return step instanceof ImputeStep impute
                && (impute.getMethod() == ImputeMethod.MEDIAN || impute.getMethod() == ImputeMethod.GROUP_MEDIAN);
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        ImputeStep impute = (ImputeStep) step;
        return new Filling(
                "impute.median",
                impute.getMethod() == ImputeMethod.GROUP_MEDIAN,
                impute.getGroupBy(),
                Statistics::median);
    }
}
