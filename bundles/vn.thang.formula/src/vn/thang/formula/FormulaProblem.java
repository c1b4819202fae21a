// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import vn.thang.criteria.text.Message;

/**
 * What is wrong with a formula as it stands, and where.
 *
 * @param start 0-based place of the first character concerned; may be the length of the text
 * @param end place behind the last character concerned, at least start
 * @param message what is wrong and what would be right; names the position, too
 */
public record FormulaProblem(int start, int end, Message message) {}
