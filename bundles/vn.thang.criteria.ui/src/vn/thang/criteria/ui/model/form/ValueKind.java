// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.criteria.text.Numbers;

/** How a value is typed and printed. */
public enum ValueKind {
    /** One line. */
    LINE,
    /** Several lines. */
    LINES,
    /** A formula over measures that gives a number. */
    FORMULA,
    /** A formula over measures that is true or false. */
    CONDITION,
    /** An exact decimal with the locale's mark. */
    DECIMAL,
    INTEGER,
    /** dd/MM/yyyy in Vietnamese, yyyy-MM-dd in English; both are understood. */
    DATE,
    /** Texts separated by semicolons. */
    LIST;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,40}([.,]\\d{0,40})?|[.,]\\d{1,40})");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Prints a value as it can be typed; null prints as an empty text. */
    public String print(Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Numbers.exact(number, locale);
            case LocalDate date -> locale.getLanguage().equals("vi") ? PRINTED.format(date) : date.toString();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** Understands a typed text; an empty one is "not stated". */
    public Entry parse(String text, Locale locale) {
        String typed = text.strip();
        if (this == LIST) {
            return Entry.of(Arrays.stream(typed.split("[;\n]"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
        }
        if (typed.isEmpty()) {
            return Entry.of(null);
        }
        return switch (this) {
            case DECIMAL -> decimal(typed);
            case INTEGER -> integer(typed);
            case DATE -> date(typed);
            default -> Entry.of(this == LINE ? typed.replaceAll("\\s*\\R\\s*", " ") : typed);
        };
    }

    private static Entry decimal(String typed) {
        String ascii = typed.replace('\u2212', '-').replace("\u00a0", "");
        return NUMBER.matcher(ascii).matches()
                ? Entry.of(plain(new BigDecimal(ascii.replace(',', '.'))))
                : Entry.wrong(FormContext.message("entry.decimal", new BigDecimal("2.5")));
    }

    /** 50 rather than 5E+1, and 2.5 rather than 2.50: what is typed is the number, not its form. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(Numbers.plain(number));
    }

    private static Entry integer(String typed) {
        return WHOLE.matcher(typed).matches()
                ? Entry.of(Integer.valueOf(typed))
                : Entry.wrong(FormContext.message("entry.integer"));
    }

    private static Entry date(String typed) {
        try {
            return Entry.of(
                    LocalDate.parse(typed, typed.contains("/") ? VIETNAMESE : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Entry.wrong(FormContext.message("entry.date", LocalDate.of(2018, 12, 31)));
        }
    }
}
