// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Texts in several languages, messages and the printing of exact decimals.
 *
 * <p>Nothing here accepts or returns null, except a {@link java.math.BigDecimal}: null is "not stated" and prints as an
 * empty text. All classes are immutable and safe for any thread.
 */
package vn.thang.criteria.text;
