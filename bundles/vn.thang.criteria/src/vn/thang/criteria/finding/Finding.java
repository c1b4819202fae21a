// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.finding;

import java.util.Locale;
import java.util.Objects;
import vn.thang.criteria.text.Message;

/**
 * Something wrong or noteworthy in an input.
 *
 * @param severity how grave it is
 * @param rule stable name of the rule that found it, for instance {@code maxima-sum}
 * @param location where
 * @param message what is found and what would be right, without the place
 */
public record Finding(Severity severity, String rule, Location location, Message message) {
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(location);
        Objects.requireNonNull(message);
    }

    /** An error at a place. */
    public static Finding error(String rule, Location location, Message message) {
        return new Finding(Severity.ERROR, rule, location, message);
    }

    /** A warning at a place. */
    public static Finding warning(String rule, Location location, Message message) {
        return new Finding(Severity.WARNING, rule, location, message);
    }

    /** For instance "units.csv, row 3, column C1.2: 12 is above the maximum of 10". */
    public String in(Locale locale) {
        String place = location.in(locale);
        return place.isEmpty() ? message.in(locale) : place + ": " + message.in(locale);
    }

    @Override
    public String toString() {
        return severity + " " + in(Locale.ENGLISH);
    }
}
