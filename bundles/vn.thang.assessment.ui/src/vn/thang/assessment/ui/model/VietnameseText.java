// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese words for sorting and searching. Stateless. */
public final class VietnameseText {
    private static final char PART = 1;
    private static final int LETTERS = 0x40;
    private static final int OTHERS = 0x200;

    private VietnameseText() {}

    /**
     * A key that sorts as a Vietnamese dictionary does: letters first (a ă â b c d đ e ê …), then tones (ngang, huyền,
     * hỏi, ngã, sắc, nặng), then small before capital letters.
     */
    public static String sortKey(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        StringBuilder tones = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int tone = tone(c);
            int shape = shape(c);
            if (tone > 0 && !tones.isEmpty()) {
                tones.setCharAt(tones.length() - 1, (char) ('0' + tone));
            } else if (shape > 0 && !letters.isEmpty()) {
                letters.setCharAt(letters.length() - 1, (char) (letters.charAt(letters.length() - 1) + shape));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(letter(Character.toLowerCase(c)));
                tones.append('0');
                cases.append(Character.isUpperCase(c) ? '1' : '0');
            }
        }
        return letters.append(PART).append(tones).append(PART).append(cases).toString();
    }

    private static char letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return (char) (LETTERS + 4 * (c - 'a'));
        }
        if (c == 'đ') {
            return (char) (LETTERS + 4 * ('d' - 'a') + 1);
        }
        return (char) (c < LETTERS ? c : c + OTHERS);
    }

    /** The mark that makes another letter: ă before â, and the horns of ơ and ư after the circumflex. */
    private static int shape(char mark) {
        return switch (mark) {
            case '\u0306' -> 1;
            case '\u0302' -> 2;
            case '\u031B' -> 3;
            default -> 0;
        };
    }

    private static int tone(char mark) {
        return switch (mark) {
            case '\u0300' -> 1;
            case '\u0309' -> 2;
            case '\u0303' -> 3;
            case '\u0301' -> 4;
            case '\u0323' -> 5;
            default -> 0;
        };
    }

    /** The text in small letters without any mark, so that "ha noi" finds "Hà Nội"; đ becomes d. */
    public static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c == 'đ' ? 'd' : c);
            }
        }
        return bare.toString();
    }
}
