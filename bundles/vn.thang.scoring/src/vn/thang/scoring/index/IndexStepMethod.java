// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import vn.thang.criteria.IndexStep;
import vn.thang.scoring.RuleException;

/** Knows how one kind of index step is done; an OSGi service. Stateless. */
public interface IndexStepMethod {
    boolean handles(IndexStep step);

    /** Checks all parameters; what it returns can then only fail on figures. */
    CompiledStep compile(IndexStep step, IndexContext context) throws RuleException;
}
