// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.text.Normalizer;

/** The widths of Helvetica, to which Arial and Liberation Sans are drawn too; a letter with marks is as wide as without. */
final class BuiltInMeasure implements TextMeasure {
    static final TextMeasure INSTANCE = new BuiltInMeasure();

    /** Thousandths of the font size, from U+0020 to U+007E. Source: Adobe font metrics of Helvetica. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER = 600;
    private static final int WIDE = 1000;
    private static final double BOLD = 1.08;

    private BuiltInMeasure() {}

    @Override
    public double width(String text, Font font) {
        int thousandths = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            thousandths += width(plain.charAt(i));
        }
        return thousandths * font.size() / 1000 * (font.bold() ? BOLD : 1);
    }

    private static int width(char c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        return switch (c) {
            case 'đ' -> WIDTHS['d' - ' '];
            case 'Đ' -> WIDTHS['D' - ' '];
            case '–', '·' -> WIDTHS['0' - ' '];
            case '—', '…' -> WIDE;
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : OTHER;
        };
    }
}
