// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import vn.thang.criteria.text.Message;

/** Reads numbers and dates as data files write them; never guesses. */
final class NumberText {
    /** What a text says: a value, or the problem with it; exactly one of the two is null. */
    record Reading(BigDecimal value, Message problem) {
        static Reading of(BigDecimal value) {
            return new Reading(value, null);
        }

        static Reading problem(String key, Object... args) {
            return new Reading(null, Problems.TEXTS.message(key, args));
        }
    }

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern ONE_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern THREE_DIGITS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(([.,' ]|\\p{Zs})\\d{3})+([.,]\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("[+-]?\\d+([.,]\\d+)?\\s*%");
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("n/?\\.?a\\.?|n\\.a\\.|không áp dụng|kad", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberText() {}

    static Reading number(String text) {
        if (text.length() > Limits.NUMBER_CHARACTERS) {
            return Reading.problem("number.long", text.substring(0, 20) + "…");
        }
        if (PLAIN.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text));
        }
        if (THREE_DIGITS.matcher(text).matches()) {
            return Reading.problem("number.commaOrGroup", text, text.replace(',', '.'), text.replace(",", ""));
        }
        if (ONE_COMMA.matcher(text).matches()) {
            return Reading.problem("number.comma", text, text.replace(',', '.'));
        }
        if (GROUPED.matcher(text).matches()) {
            return Reading.problem("number.grouped", text);
        }
        if (PERCENT.matcher(text).matches()) {
            return Reading.problem(
                    "number.percent",
                    text,
                    text.replace("%", "").replace(',', '.').strip());
        }
        if (NOT_APPLICABLE.matcher(text).matches()) {
            return Reading.problem("number.notApplicable", text);
        }
        return Reading.problem("number.none", text);
    }

    /** A date of a data file, as days since 1970-01-01. */
    static Reading day(String text) {
        try {
            return Reading.of(BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()));
        } catch (DateTimeParseException e) {
            return Reading.problem("number.date", text);
        }
    }

    /** True for "NA", the mark of a cell that does not apply. */
    static boolean notApplicable(String text) {
        return text.equals("NA");
    }
}
