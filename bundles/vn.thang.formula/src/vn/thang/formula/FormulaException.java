// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import java.util.Locale;
import vn.thang.criteria.text.Message;

/**
 * A formula that cannot be read, or that has no value for the given figures. The message is in the user's language,
 * names the position and says what would be right.
 */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient Message message;

    /** @param position 1-based position of the character where the problem is. */
    public FormulaException(int position, Message message) {
        super(null, null, false, false);
        this.position = position;
        this.message = message;
    }

    /** 1-based position of the character in the formula's text. */
    public int position() {
        return position;
    }

    /** What is wrong and what would be right; position included. */
    public Message message() {
        return message;
    }

    @Override
    public String getMessage() {
        return message.in(Locale.ENGLISH);
    }
}
