// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import vn.thang.criteria.finding.Finding;

/**
 * What compiling a scorecard gave.
 *
 * @param plan null when a finding is an error
 */
public record PlanResult(ScoringPlan plan, List<Finding> findings) {
    public PlanResult {
        findings = List.copyOf(findings);
    }
}
