// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndexStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/** Imputation stated as none. Missing data: stays missing. */
public final class NoImputation implements IndexStepMethod {
    @Override
    public boolean handles(IndexStep step) {
        return step instanceof ImputeStep impute && impute.getMethod() == ImputeMethod.NONE;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        return Unchanged.STEP;
    }
}
