// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.layout;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How wide texts in Times New Roman are: the rules of an official document are as long as a line of text or a part of it,
 * and columns share a line by what stands in them. Marks above and below letters take no room.
 */
public enum Times {
    /** Text. */
    REGULAR(
            250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
            500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
            389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
            500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
            278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541),
    /** Headings. */
    BOLD(
            250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
            500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
            500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
            500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
            333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520);

    private static final int OTHER = 722;
    /** A millimetre in twips. */
    private static final int STEP = (int) Math.round(1440 / 25.4);
    /** Characters up to the last Vietnamese letter. */
    private static final int KNOWN = 0x1F00;

    private final int[] advances = new int[KNOWN];

    /** Advances of the characters from the space to the tilde, in thousandths of the size. */
    Times(int... ascii) {
        Arrays.fill(advances, OTHER);
        System.arraycopy(ascii, 0, advances, ' ', ascii.length);
        for (int c = 0xA0; c < KNOWN; c++) {
            char base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .charAt(0);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                advances[c] = 0;
            } else if (base != c && base < 0x7F) {
                advances[c] = advances[base];
            }
        }
        advances['đ'] = advances['d'];
        advances[0xA0] = advances[' '];
    }

    /** Width of a line in thousandths of the size of its letters. */
    public int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            width += c < KNOWN ? advances[c] : OTHER;
        }
        return width;
    }

    /** Width of the widest line of a text in twips (1/1440 inch). */
    public int width(String text, int points) {
        int widest = 0;
        for (String line : text.split("\n")) {
            widest = Math.max(widest, width(line));
        }
        return Math.round(widest * points * 20 / 1000f);
    }

    /**
     * The narrowest line in which a centred text fills no more lines than in {@code line}: a name that needs two lines
     * is parted in the middle instead of leaving a word alone.
     */
    public int balanced(String text, int points, int line) {
        int lines = lines(text, points, line);
        int narrow = line;
        while (lines > 1 && narrow > STEP && lines(text, points, narrow - STEP) <= lines) {
            narrow -= STEP;
        }
        return Math.min(line, narrow + STEP);
    }

    private int lines(String text, int points, int line) {
        int space = width(" ", points);
        int lines = 0;
        for (String part : text.split("\n")) {
            int used = line;
            for (String word : part.split(" ")) {
                int width = width(word, points);
                boolean fits = lines > 0 && used + space + width <= line;
                used = fits ? used + space + width : width;
                // a word longer than the line is broken
                lines += fits ? 0 : Math.max(1, (width + line - 1) / line);
            }
        }
        return lines;
    }
}
