// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Two versions of a framework: what changed, and what that does to the scores of an assessment.
 *
 * <p>No parameter, component or result is null unless its Javadoc says so. Everything is immutable as long as nobody
 * changes the frameworks; who compares a framework that is being edited hands over a copy. Contract tests:
 * FrameworkComparisonTest, ScoreImpactTest.
 */
package vn.thang.analysis.compare;
