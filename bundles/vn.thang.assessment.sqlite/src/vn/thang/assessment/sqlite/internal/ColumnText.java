// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.nio.charset.StandardCharsets;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.text.Decimals;

/**
 * A column of the score table as SQLite concatenates it: {@code 0=12.5;1n;2m;...}; reads it without an object per cell.
 * What no version of this program writes ends in a {@link NumberFormatException} or an {@link IndexOutOfBoundsException}.
 */
final class ColumnText {
    /** Any number of so many digits fits a long. */
    private static final int MAX_DIGITS = 18;

    private final byte[] text;
    private int at;

    ColumnText(byte[] text) {
        this.text = text;
    }

    void load(MemoryScoreData.Loader column) {
        while (at < text.length) {
            int row = row();
            switch (text[at++]) {
                case '=' -> value(column, row);
                case 'n' -> column.setNotApplicable(row);
                default -> {
                    // missing, as the column is from the start
                }
            }
            at++;
        }
    }

    private int row() {
        int row = 0;
        while (text[at] >= '0' && text[at] <= '9') {
            row = row * 10 + text[at++] - '0';
        }
        return row;
    }

    private void value(MemoryScoreData.Loader column, int row) {
        int start = at;
        boolean negative = text[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        boolean plain = true;
        for (; at < text.length && text[at] != ';'; at++) {
            if (text[at] == '.' && point < 0) {
                point = count;
            } else {
                digits = digits * 10 + text[at] - '0';
                plain &= text[at] >= '0' && text[at] <= '9';
                count++;
            }
        }
        if (count == 0 || count > MAX_DIGITS || !plain) {
            column.setValue(row, Decimals.of(new String(text, start, at - start, StandardCharsets.US_ASCII)));
        } else {
            column.setScaled(row, negative ? -digits : digits, point < 0 ? 0 : count - point);
        }
    }
}
