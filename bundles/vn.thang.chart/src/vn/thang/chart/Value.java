// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * A number of a chart with its name.
 *
 * @param value NaN where there is none; {@code text} then says why
 * @param text the number as it is printed
 * @param target what it belongs to
 */
public record Value(String label, double value, String text, Target target) {
    public boolean exists() {
        return !Double.isNaN(value);
    }
}
