// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Why a unit stands where it stands: one tree from rank and band over groups, criteria and rules to the reported figures, to
 * who entered them and to the evidence, and one sentence of it to copy into a reply.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Contract tests: {@code QuangNinhExplanationTest} in
 * vn.thang.catalog.vn.
 */
package vn.thang.analysis.explain;
