// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last value of what a target is about.
 *
 * @param known what is known of it
 * @param asOf the day up to which it counts; null = not stated
 */
public record LastValue(Known known, LocalDate asOf) {
    /** Nothing. */
    static final LastValue NONE = new LastValue(Known.MISSING, null);

    public LastValue {
        Objects.requireNonNull(known, "known");
    }
}
