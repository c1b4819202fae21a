// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

/**
 * A rectangle on a slide of 960 by 540 points (16:9).
 *
 * @param x from the left, in points
 * @param y from the top, in points
 */
record Box(double x, double y, double width, double height) {
    /** What holds the content of a slide; the master's lines and footer stand around it. */
    static final Box CONTENT = new Box(48, 108, 864, 344);
    /** What has to be said about the data, above the footer. */
    static final Box NOTICE = new Box(48, 456, 864, 39);
    /** The same on the title slide. */
    static final Box COVER_NOTICE = new Box(72, 430, 816, 56);
    /** Who issues it and when, at the top of the title slide. */
    static final Box ISSUER = new Box(72, 48, 816, 72);

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    private static final int EMU = 12_700;

    /** Points as English metric units. */
    static long emu(double points) {
        return Math.round(points * EMU);
    }
}
