// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.math.BigDecimal;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.index.Digits;
import vn.thang.scoring.index.IndicatorColumn;

/** Messages of index steps. */
final class Texts {
    private static final Messages TEXTS = Messages.of(Texts.class);

    private Texts() {}

    static Message of(String key, Object... args) {
        return TEXTS.message(key, args);
    }

    /** A number for an explanation: ten significant digits, or the word for missing. */
    static Object number(double value) {
        return Double.isFinite(value) ? Digits.print(value) : TEXTS.message("missing");
    }

    static Object number(BigDecimal value) {
        return value;
    }

    /** "What: before → after". */
    static Message change(Message what, IndicatorColumn before, int row, double after) {
        return TEXTS.message("change", what, number(before.values()[row]), number(after));
    }
}
