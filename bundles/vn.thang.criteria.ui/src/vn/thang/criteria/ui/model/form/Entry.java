// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import vn.thang.criteria.text.Message;

/**
 * What a typed text means.
 *
 * @param value the value; null for "not stated", and when there is a problem
 * @param problem what would be right; null when the text is
 */
public record Entry(Object value, Message problem) {
    static Entry of(Object value) {
        return new Entry(value, null);
    }

    static Entry wrong(Message problem) {
        return new Entry(null, problem);
    }

    public boolean valid() {
        return problem == null;
    }
}
