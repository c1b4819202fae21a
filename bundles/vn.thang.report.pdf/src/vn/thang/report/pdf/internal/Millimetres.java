// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

/** Measures of the page in millimetres (NĐ 30/2020 Annex I). */
final class Millimetres {
    static final double PER_POINT = 25.4 / 72;
    static final double PAGE_SHORT = 210;
    static final double PAGE_LONG = 297;
    static final double LEFT = 30;
    static final double RIGHT = 15;
    /** From the edge of the page to the top of the page number. */
    static final double HEADER = 10;

    static final double TEXT = PAGE_SHORT - LEFT - RIGHT;
    static final double TEXT_LANDSCAPE = PAGE_LONG - LEFT - RIGHT;
    /** Columns of the letterhead and of the foot. */
    static final double LETTERHEAD_LEFT = 74;

    static final double SIGNATURE = 85;

    private Millimetres() {}

    static int twips(double millimetres) {
        return (int) (millimetres / PER_POINT * 20);
    }

    static float points(double millimetres) {
        return (float) (millimetres / PER_POINT);
    }
}
