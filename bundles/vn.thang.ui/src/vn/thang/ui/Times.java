// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates with their time as people in the language write them, the year with all its digits. */
public final class Times {
    private Times() {}

    /** Short dates with hours and minutes, and with seconds when wanted. */
    public static DateTimeFormatter format(Locale locale, boolean seconds) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, seconds ? FormatStyle.MEDIUM : FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "yyyy"), locale);
    }
}
