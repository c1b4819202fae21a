// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

/**
 * A condition that every object of a class must fulfil.
 *
 * @param name short, for instance {@code range}
 * @param condition a formula that yields true or false
 * @param words what is said when it does not hold
 */
public record ConstraintDraft(String name, String condition, Labels words) {}
