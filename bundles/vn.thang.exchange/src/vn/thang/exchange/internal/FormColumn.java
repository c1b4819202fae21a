// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.Locale;

/**
 * The columns of a form's sheets. A hidden row names them, so that what was moved is found again; the hidden ones at the end
 * hold what a line is and what it said when the form was made.
 */
enum FormColumn {
    CODE(9),
    TITLE(46),
    MAXIMUM(10),
    GUIDANCE(42),
    UNIT(13),
    VALUE(18),
    NOT_APPLICABLE(12),
    REMARK(34),
    EVIDENCE(40),
    KEY(0),
    WAS_VALUE(0),
    WAS_REMARK(0),
    WAS_EVIDENCE(0);

    private static final String MARK = "thang:";

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    /** In characters; 0 = hidden. */
    int width() {
        return width;
    }

    /** What names the column in the hidden row. */
    String mark() {
        return MARK + name().toLowerCase(Locale.ROOT);
    }
}
