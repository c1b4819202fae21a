// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.criteria.text.AsPrinted;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * The values of a {@link FigureCheck} as people of a language read them: its separator, its words, and every printed decimal
 * ({@code 88.90%} is "88,90 %", never "88,9 %").
 */
public final class FigureText {
    private static final Messages TEXTS = Messages.of(FigureText.class);
    private static final Pattern PLACE =
            Pattern.compile("(\\d+) of (\\d+) is (low|high|middle|top|bottom)(?: (\\d+))?");
    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]*\\d)\\.\\.(-?\\d[\\d.]*)");
    private static final Pattern DECIMAL_DOT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)%");
    private static final Pattern PERCENTAGE_POINTS = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)%");
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*(%?)");
    private static final String NONE = "none";

    private FigureText() {}

    /** A number or a percentage as an argument of a message; what is neither stays as it is. */
    static Message value(String data) {
        Matcher number = NUMBER.matcher(data);
        return number.matches()
                ? TEXTS.message(
                        number.group(2).isEmpty() ? "number" : "percent",
                        new AsPrinted(new BigDecimal(number.group(1))))
                : TEXTS.message("number", data);
    }

    /** A published or recomputed value: {@code 28 of 63 is low} is "28 of 63: low". */
    public static String value(String data, Locale locale) {
        Matcher place = PLACE.matcher(data);
        if (place.matches()) {
            Message claim = TEXTS.message("place." + place.group(3), place.group(4) == null ? "" : place.group(4));
            return TEXTS.text(locale, "place", place.group(1), place.group(2), claim);
        }
        return data.equals(NONE) ? TEXTS.text(locale, NONE) : numbers(data, locale);
    }

    /** Published less recomputed: {@code -3.73%} are percentage points. */
    public static String difference(String data, Locale locale) {
        Matcher points = PERCENTAGE_POINTS.matcher(data);
        return points.matches()
                ? TEXTS.text(locale, "percentage-points", numbers(points.group(1), locale))
                : numbers(data, locale);
    }

    private static String numbers(String data, Locale locale) {
        String spaced = PERCENT.matcher(RANGE.matcher(data).replaceAll("$1–$2")).replaceAll(" %");
        return locale.getLanguage().equals("vi") ? DECIMAL_DOT.matcher(spaced).replaceAll(",") : spaced;
    }
}
