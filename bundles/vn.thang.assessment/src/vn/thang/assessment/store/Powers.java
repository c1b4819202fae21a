// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** Powers of ten as longs. */
final class Powers {
    /** The largest exponent whose power fits a long. */
    static final int MAX = 18;

    private static final long[] POWERS = new long[MAX + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= MAX; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Powers() {}

    static long ofTen(int exponent) {
        return POWERS[exponent];
    }

    /** Whether the product fits a long. */
    static boolean fits(long value, long factor) {
        return factor == 1 || Math.abs(value) <= Long.MAX_VALUE / factor && value != Long.MIN_VALUE;
    }
}
