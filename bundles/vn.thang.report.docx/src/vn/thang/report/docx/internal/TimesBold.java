// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.text.Normalizer;

/**
 * How wide a line in Times New Roman Bold is: the rules of an official document are as long as a line of text, or a part
 * of it. Marks above and below letters take no room.
 */
final class TimesBold {
    /** Advances of the characters from the space to the tilde, in thousandths of the size. */
    private static final int[] ADVANCES = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
        667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
        556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
        500, 500, 444, 394, 220, 394, 520
    };

    private static final int OTHER = 722;
    private static final int STEP = Twips.mm(1);

    private TimesBold() {}

    /** Width of the longest line of a text in twips. */
    static int width(String text, int points) {
        int widest = 0;
        for (String line : text.split("\n")) {
            int width = Normalizer.normalize(line, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .map(TimesBold::advance)
                    .sum();
            widest = Math.max(widest, width);
        }
        return Math.round(widest * points * 20 / 1000f);
    }

    /**
     * The narrowest line in which a centred text fills no more lines than in {@code line}: a name that needs two lines
     * is parted in the middle instead of leaving a word alone.
     */
    static int balanced(String text, int points, int line) {
        int lines = lines(text, points, line);
        int narrow = line;
        while (lines > 1 && narrow > STEP && lines(text, points, narrow - STEP) <= lines) {
            narrow -= STEP;
        }
        return Math.min(line, narrow + STEP);
    }

    private static int lines(String text, int points, int line) {
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

    private static int advance(int character) {
        if (character == 'đ') {
            return advance('d');
        }
        int index = character - ' ';
        return index >= 0 && index < ADVANCES.length ? ADVANCES[index] : OTHER;
    }
}
