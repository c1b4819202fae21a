// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * How a shape is filled and stroked.
 *
 * @param fill {@code 0xRRGGBB}, {@link #NONE} for none
 * @param stroke {@code 0xRRGGBB}, {@link #NONE} for none
 * @param width of the stroke
 * @param dashed strokes of 4 with gaps of 3
 * @param opacity of the fill, 0 to 1
 */
public record Paint(int fill, int stroke, double width, boolean dashed, double opacity) {
    public static final int NONE = -1;

    public static Paint fill(int colour) {
        return new Paint(colour, NONE, 0, false, 1);
    }

    public static Paint stroke(int colour, double width) {
        return new Paint(NONE, colour, width, false, 1);
    }

    public static Paint dashed(int colour, double width) {
        return new Paint(NONE, colour, width, true, 1);
    }

    public Paint stroked(int colour, double wide) {
        return new Paint(fill, colour, wide, dashed, opacity);
    }

    /** The same, seen through. */
    public Paint faint(double share) {
        return new Paint(fill, stroke, width, dashed, share);
    }
}
