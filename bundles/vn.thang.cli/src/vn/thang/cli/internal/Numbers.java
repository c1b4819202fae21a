// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import vn.thang.analysis.robustness.RobustnessPlan;

/** Numbers that users write after options. */
final class Numbers {
    private Numbers() {}

    static long whole(Invocation call, String option, long least, long most) throws UsageException {
        String text = call.required(option);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new UsageException("usage.whole", "--" + option, text, Long.toString(least), Long.toString(most));
    }

    /** Above 0 and below 1. */
    static double share(Invocation call, String option) throws UsageException {
        String text = call.required(option);
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
                return number.doubleValue();
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new UsageException("usage.share", "--" + option, text);
    }

    /** {@code --robustness N --seed S}, which must be there. */
    static RobustnessPlan plan(Invocation call) throws UsageException {
        int replications = (int) whole(call, "robustness", 1, RobustnessPlan.MOST);
        if (!call.has("seed")) {
            throw new UsageException("usage.required", "--seed S");
        }
        return RobustnessPlan.weights(replications, whole(call, "seed", Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
