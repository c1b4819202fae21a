// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.report.Value;

/**
 * A number on its way through the text that the language prints, so that it is a number again in a cell.
 *
 * @param number exact
 * @param decimals as the report prints it
 * @param percent whether 88.57 means 88.57 %
 */
record Typed(BigDecimal number, int decimals, boolean percent) {
    private static final String OPEN = "\uE0F2";
    private static final String NEXT = "\uE0F3";
    private static final String CLOSE = "\uE0F4";
    private static final Pattern FORM = Pattern.compile(
            OPEN + "(p?)" + NEXT + "([^" + NEXT + "]*)" + NEXT + "(\\d+)" + NEXT + "([^" + CLOSE + "]*)" + CLOSE);

    /** What the language prints for a value: a text, or a number with how it is printed. */
    static String code(Field field, String text) {
        if (field.number().isEmpty()) {
            return text;
        }
        String kind = field.value() instanceof Value.Percent ? "p" : "";
        String exact = field.number().get().toPlainString();
        return OPEN + kind + NEXT + exact + NEXT + field.decimals() + NEXT + text + CLOSE;
    }

    /** The number that is all of a text; empty when something else stands in it. */
    static Optional<Typed> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Typed(
                        new BigDecimal(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        !matcher.group(1).isEmpty()))
                : Optional.empty();
    }

    /** The text with its numbers as the report prints them. */
    static String plain(String text) {
        return text.contains(OPEN)
                ? FORM.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(4)))
                : text;
    }
}
