// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.TransformFunction;

/** The functions that figures can be transformed by; of a figure that a function is not defined for there is no value. */
final class Transforms {
    /** As in the log_CT of COINr and the COIN Tool: one per cent of the range. */
    private static final double SHARE_OF_RANGE = 0.01;

    private Transforms() {}

    /** In place. */
    static void apply(TransformFunction function, double[] x) {
        double minimum = Statistics.minimum(x);
        double maximum = Statistics.maximum(x);
        for (int row = 0; row < x.length; row++) {
            if (x[row] == x[row]) {
                double y = of(function, x[row], minimum, maximum);
                x[row] = Double.isFinite(y) ? y : Double.NaN;
            }
        }
    }

    private static double of(TransformFunction function, double x, double minimum, double maximum) {
        return switch (function) {
            case LOG -> Math.log(x);
            case LOG_SHIFT -> Math.log(x - minimum + 1);
            case SQUARE_ROOT -> Math.sqrt(x);
            case LOG_RANGE -> Math.log(x - minimum + SHARE_OF_RANGE * (maximum - minimum));
            case LOG_INDEX -> Math.log((maximum - 1) * (x - minimum) / (maximum - minimum) + 1);
            case NONE -> x;
        };
    }
}
