// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day of a check, where the user is. */
final class CheckedTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CheckedTime() {}

    static String text(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
