// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The rules of the house that a compiler does not know, checked early in every build.
 *
 * <p>Each rule is a {@link vn.thang.checks.Check} over a {@link vn.thang.checks.Tree} of files; {@code Checks} runs them
 * all. No parameter and no result is null.
 */
package vn.thang.checks;
