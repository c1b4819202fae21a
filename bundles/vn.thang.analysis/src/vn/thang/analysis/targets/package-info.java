// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Targets and action plans: what was asked of whom until when, how it stands on a given day, and what came of what an
 * earlier assessment promised. Nothing here looks at a clock: the day is always given.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Tests: {@code TargetListTest}, {@code KnownTest}, {@code
 * PromisesTest}.
 */
package vn.thang.analysis.targets;
