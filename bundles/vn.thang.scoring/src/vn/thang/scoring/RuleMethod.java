// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import vn.thang.criteria.ScoringRule;

/** Knows how one kind of rule scores; an OSGi service. Stateless. Contract test: {@code vn.thang.testkit}. */
public interface RuleMethod {
    boolean handles(ScoringRule rule);

    /** Checks all parameters; what it returns can then only fail on figures. */
    CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException;
}
