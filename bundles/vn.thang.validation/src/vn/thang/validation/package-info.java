// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Rules that turn frameworks, assessments and published tables into findings.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Own rules implement {@link
 * vn.thang.validation.FrameworkRule} or {@link vn.thang.validation.AssessmentRule}; a rule is shown to fire and to stay
 * silent as in {@code FrameworkValidatorTest} and {@code AssessmentValidatorTest}.
 */
package vn.thang.validation;
