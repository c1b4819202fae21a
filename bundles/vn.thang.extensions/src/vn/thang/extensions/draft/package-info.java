// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Metamodel packages while they are being written: names, labels, attributes and formulas, what is wrong with them, and the
 * {@code .ecore} that they become. Values; any thread.
 *
 * <p>No parameter and no result is null. A text that is not given is empty.
 */
package vn.thang.extensions.draft;
