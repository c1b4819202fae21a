// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import vn.thang.criteria.text.Message;

/** A check cannot be read. */
public final class CheckSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    CheckSyntaxException(String check, int position, String expectedKey) {
        super(check);
        problem = Check.TEXTS.message("figure.syntax", check, position + 1, Check.TEXTS.message(expectedKey));
    }

    /** What is wrong, where, and what would be right. */
    public Message problem() {
        return problem;
    }
}
