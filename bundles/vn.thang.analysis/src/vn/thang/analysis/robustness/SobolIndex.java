// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

/**
 * How much of a result's variance a factor explains.
 *
 * @param first by itself (first order), 1 = all of it
 * @param total together with everything it takes part in
 */
public record SobolIndex(Factor factor, double first, double total) {}
