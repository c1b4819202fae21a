// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of the criteria of a form.
 *
 * @param depth 1 for what stands directly below the scorecard
 * @param guidance how it is answered; empty for nothing
 * @param maximum null where there is none
 * @param unit what the value is counted in; empty where nothing is entered
 * @param instead what stands in place of a value that cannot be typed; empty where one can
 * @param entry empty for groups, and for what the unit does not answer
 */
record FormLine(
        Kind kind,
        int depth,
        String code,
        String title,
        BigDecimal maximum,
        String guidance,
        String unit,
        String instead,
        Optional<FormEntry> entry) {
    /** What a line is about. */
    enum Kind {
        GROUP,
        CRITERION,
        FIGURE
    }
}
