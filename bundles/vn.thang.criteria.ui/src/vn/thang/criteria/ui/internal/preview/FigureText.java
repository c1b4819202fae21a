// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thang.assessment.store.Cell;

/** Sample figures as they are typed: a number with a decimal comma or dot, NA or a dash, or nothing. */
final class FigureText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,20})?");

    private FigureText() {}

    /** Empty when it is neither. */
    static Optional<Cell> parse(String typed) {
        String text = typed.strip().replace('−', '-');
        if (text.isEmpty()) {
            return Optional.of(Cell.MISSING);
        }
        if (text.equalsIgnoreCase("NA") || text.equals("—") || text.equals("-")) {
            return Optional.of(Cell.NOT_APPLICABLE);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(Cell.of(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }
}
