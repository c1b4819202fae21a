// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

/** Measures of the page in twentieths of a point. */
final class Twips {
    static final int PAGE_SHORT = mm(210);
    static final int PAGE_LONG = mm(297);
    static final int TOP = mm(20);
    static final int BOTTOM = mm(20);
    static final int LEFT = mm(30);
    static final int RIGHT = mm(15);
    static final int HEADER = mm(10);
    static final int TEXT = PAGE_SHORT - LEFT - RIGHT;
    static final int TEXT_LANDSCAPE = PAGE_LONG - LEFT - RIGHT;

    private Twips() {}

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
