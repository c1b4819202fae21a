// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.List;

/**
 * A model to be tried out: what the values that ranks are decided on become, for any point of the unit cube. Thread-safe;
 * a {@link Trial} is not.
 */
public interface Trials {
    /** How many values there are. */
    int units();

    /** How many coordinates a point has; each lies in [0,1). */
    int dimensions();

    /** What varies, without overlap. */
    List<Factor> factors();

    /** For one thread. */
    Trial start();

    /** A place to compute in. */
    @FunctionalInterface
    interface Trial {
        /**
         * Computes all values.
         *
         * @param point coordinates, not to be changed
         * @param into one value for each unit
         */
        void values(double[] point, double[] into);

        /**
         * Computes the values of several points: the same as one after the other.
         *
         * @param points not to be changed
         * @param into by point
         */
        default void values(double[][] points, double[][] into) {
            for (int i = 0; i < into.length; i++) {
                values(points[i], into[i]);
            }
        }
    }
}
