// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import java.util.List;

/**
 * A compiled formula: either a number or a condition, the other one is null.
 *
 * @param positions 1-based position of the first use of each variable
 */
public record Program(NumberTerm number, ConditionTerm condition, List<String> variables, List<Integer> positions) {}
