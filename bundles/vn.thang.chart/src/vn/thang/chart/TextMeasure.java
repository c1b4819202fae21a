// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/** Tells how wide a text will be, so that a drawing can be laid out for the screen or for a file. Thread-safe unless said. */
@FunctionalInterface
public interface TextMeasure {
    /** The width of one line in pixels. */
    double width(String text, Font font);

    /** Widths of the usual sans serif fonts from a built-in table; the same on every machine. */
    static TextMeasure builtIn() {
        return BuiltInMeasure.INSTANCE;
    }
}
