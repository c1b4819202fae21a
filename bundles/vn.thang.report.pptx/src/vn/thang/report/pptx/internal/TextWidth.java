// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

/** How many lines a text takes, estimated from its number of characters: the same on every machine. */
final class TextWidth {
    /** Width of a character in relation to the size of the text, a little more than it is on average. */
    private static final double CHARACTER = 0.54;

    private TextWidth() {}

    /**
     * Lines of a text; at least one.
     *
     * @param points size of the text
     * @param width of a line, in points
     */
    static int lines(String text, double points, double width) {
        int fit = Math.max(1, (int) (width / (points * CHARACTER)));
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > fit) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                lines += (used - 1) / fit;
                used = used > fit ? used % fit : used;
            }
        }
        return lines;
    }
}
