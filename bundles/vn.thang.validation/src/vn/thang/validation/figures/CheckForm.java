// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import vn.thang.criteria.text.Message;

/**
 * A form a check can have.
 *
 * @param start what it begins with: {@code share:} or {@code mean(}
 * @param example a whole check of this form
 * @param description what it compares
 */
public record CheckForm(String start, String example, Message description) {}
