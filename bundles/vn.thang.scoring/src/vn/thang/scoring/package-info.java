// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Scoring: from a framework and figures to points, standings and their explanation. {@link vn.thang.scoring.Scoring} is
 * the way in, {@link vn.thang.scoring.ScoringSession} keeps results up to date while cells are edited, {@link
 * vn.thang.scoring.RuleMethod} is where other bundles add kinds of rules (contract test: {@code RuleMethodContractTest} in
 * {@code vn.thang.testkit}).
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.scoring;
