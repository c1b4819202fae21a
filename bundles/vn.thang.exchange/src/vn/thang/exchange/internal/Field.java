// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;

/** One field of a table as the file holds it. */
sealed interface Field {
    Field EMPTY = new Text("");

    /** The field as a reader would see it; names and codes are taken from here. */
    String text();

    /** True when there is nothing but white space. */
    default boolean blank() {
        return false;
    }

    /** A text, also a number of a CSV file. */
    record Text(String text) implements Field {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /** A number of a workbook; {@code percent} when the cell is formatted so (0.625 shown as 62.5 %). */
    record Figure(BigDecimal value, boolean percent) implements Field {
        @Override
        public String text() {
            return Numbers.plain(value);
        }
    }

    /** A date of a workbook. */
    record Day(LocalDate date) implements Field {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** A cell of a workbook that holds no usable value, for instance #DIV/0!. */
    record Fault(String text, Message problem) implements Field {}
}
