// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as texts print them, turned into the form of checks. */
final class Figures {
    /** Any number; one group. */
    static final String N = "(\\d+(?:[.,]\\d+)*)";

    /** A number with a percent sign; one group. */
    static final String P = N + "\\s*%";

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[À-ɏḀ-ỿ]");
    private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Figures() {}

    static boolean vietnamese(String text) {
        return VIETNAMESE_LETTER.matcher(text).find();
    }

    /**
     * The number with a dot and without group separators. What could be both is read as the language prints it: 1.234 is
     * 1234 in a Vietnamese text.
     */
    static String data(String printed, boolean vietnamese) {
        boolean dots = DOT_GROUPS.matcher(printed).matches();
        boolean commas = COMMA_GROUPS.matcher(printed).matches();
        if (dots && (vietnamese || !commas && printed.indexOf(',') >= 0 || groups(printed, '.') > 1)) {
            return printed.replace(".", "").replace(',', '.');
        }
        if (commas && (!vietnamese || printed.indexOf('.') >= 0 || groups(printed, ',') > 1)) {
            return printed.replace(",", "");
        }
        String plain = printed.replace(',', '.');
        return groups(plain, '.') > 1 ? plain.replace(".", "") : plain;
    }

    private static long groups(String printed, char separator) {
        return printed.chars().filter(c -> c == separator).count();
    }

    static BigDecimal value(String data) {
        return new BigDecimal(data);
    }

    static boolean whole(String data) {
        return data.indexOf('.') < 0;
    }
}
