// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.text.Numbers;

/** Cells as texts: empty = missing, {@code NA} = not applicable. */
final class CellText {
    private static final String NOT_APPLICABLE = "NA";
    /** Longer numbers are an attack, not a score. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

    private static final int SHOWN = 40;

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell.status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case VALUE -> Numbers.plain(cell.value());
        };
    }

    /** Empty when it is none. */
    static Optional<Cell> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(Cell.MISSING);
        }
        if (text.equals(NOT_APPLICABLE)) {
            return Optional.of(Cell.NOT_APPLICABLE);
        }
        return NUMBER.matcher(text).matches() ? Optional.of(Cell.of(new BigDecimal(text))) : Optional.empty();
    }

    /** What a message shows of a foreign text. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
