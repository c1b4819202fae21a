// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.criteria.text.Numbers;

/**
 * Reads numbers as people write them in Vietnam and elsewhere: a comma or a dot before the decimals, the other one
 * between thousands.
 */
public final class NumberText {
    private static final String DIGITS = "[+-]?\\d{1,15}";
    private static final String GROUPED = "[+-]?[1-9]\\d{0,2}(%s\\d{3})+";

    /** What a text means. */
    public sealed interface Reading {
        record Number(BigDecimal value) implements Reading {}

        /** Could be a whole number with thousands, or one with decimals. */
        record Ambiguous(BigDecimal whole, BigDecimal decimal) implements Reading {}

        record NoNumber() implements Reading {}
    }

    private NumberText() {}

    /** The decimal mark of a language. */
    public static char mark(Locale locale) {
        return Numbers.exact(new BigDecimal("0.5"), locale).charAt(1);
    }

    /** Reads one number of a person who is used to {@code mark}; the other mark before three digits is ambiguous. */
    public static Reading read(String text, char mark) {
        String typed = text.strip();
        char other = mark == ',' ? '.' : ',';
        boolean couldBeThousands = typed.matches("[+-]?[1-9]\\d{0,2}[" + other + "]\\d{3}");
        return couldBeThousands
                ? new Reading.Ambiguous(
                        number(typed.replace(String.valueOf(other), "")), number(typed.replace(other, '.')))
                : certain(typed, mark);
    }

    /** Reads one number of a text that is known to have {@code mark} before decimals. */
    public static Reading certain(String text, char mark) {
        String typed = text.strip();
        char other = mark == ',' ? '.' : ',';
        for (char decimal : new char[] {mark, other}) {
            char thousands = decimal == ',' ? '.' : ',';
            String grouped = GROUPED.formatted("[" + thousands + "]");
            String decimals = "([" + decimal + "]\\d{1,15})?";
            if (typed.matches(grouped + decimals)) {
                return new Reading.Number(
                        number(typed.replace(String.valueOf(thousands), "").replace(decimal, '.')));
            }
            if (typed.matches(DIGITS + decimals)) {
                return new Reading.Number(number(typed.replace(decimal, '.')));
            }
        }
        return new Reading.NoNumber();
    }

    private static BigDecimal number(String plain) {
        return new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain);
    }

    /** The decimal mark that the numbers of a pasted block agree on; empty when they do not tell. */
    public static Optional<Character> markOf(Stream<String> texts) {
        boolean[] seen = new boolean[2];
        texts.map(String::strip).forEach(text -> {
            int comma = text.lastIndexOf(',');
            int dot = text.lastIndexOf('.');
            boolean number = text.matches("[+-]?\\d[\\d.,]*");
            if (number && comma >= 0 && (dot >= 0 ? dot < comma : isDecimal(text, comma))) {
                seen[0] = true;
            } else if (number && dot >= 0 && (comma >= 0 || isDecimal(text, dot))) {
                seen[1] = true;
            }
        });
        if (seen[0] == seen[1]) {
            return Optional.empty();
        }
        return Optional.of(seen[0] ? ',' : '.');
    }

    /** A mark that cannot stand between thousands. */
    private static boolean isDecimal(String text, int at) {
        return text.indexOf(text.charAt(at)) == at && (text.length() - at - 1 != 3 || at > 3 || text.startsWith("0"));
    }
}
