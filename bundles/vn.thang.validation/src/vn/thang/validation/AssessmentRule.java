// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

/** A rule over an assessment with its scores. */
public interface AssessmentRule extends ValidationRule {
    /** Reports what is wrong; nothing is changed. */
    void check(AssessmentInput input, Findings findings);
}
