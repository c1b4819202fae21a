// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Described;
import vn.thang.criteria.Scorecard;

/** Codes as people number criteria: I, II; 1, 2; 1.1, 1.2; a, b; S1.1. */
public final class Codes {
    private static final Pattern NUMBER_AT_END = Pattern.compile("^(.*?)(\\d{1,6})$");
    private static final Pattern ROMAN = Pattern.compile("^(?=.)X{0,3}(IX|IV|V?I{0,3})$");
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Codes() {}

    static boolean isRoman(String code) {
        return ROMAN.matcher(code).matches();
    }

    static boolean isLetter(String code) {
        return code.length() == 1 && code.charAt(0) >= 'a' && code.charAt(0) <= 'z';
    }

    /** 1 to 39; above that the plain number. */
    static String roman(int number) {
        return number > 39 ? String.valueOf(number) : TENS[number / 10] + ONES[number % 10];
    }

    private static int number(String roman) {
        for (int i = 1; i < 40; i++) {
            if (roman(i).equals(roman)) {
                return i;
            }
        }
        throw new IllegalArgumentException(roman);
    }

    /** a to z; above that the plain number. */
    static String letter(int number) {
        return number > 26 ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
    }

    /** What stands before the number at the end: "S1." of "S1.4"; the code itself when there is none. */
    static String prefix(String code) {
        Matcher matcher = NUMBER_AT_END.matcher(code);
        return matcher.matches() ? matcher.group(1) : code;
    }

    /** The code that follows: "1.2" after "1.1", "III" after "II", "b" after "a", "x-2" after "x". */
    public static String after(String code) {
        if (isRoman(code)) {
            return roman(number(code) + 1);
        }
        if (isLetter(code)) {
            return letter(code.charAt(0) - 'a' + 2);
        }
        Matcher matcher = NUMBER_AT_END.matcher(code);
        return matcher.matches() ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) : code + "-2";
    }

    /** The code of the first child below a parent: "I" in a scorecard, "1.1" in "1", "1" in "I". */
    public static String first(Described parent) {
        String code = parent.getCode();
        if (parent instanceof Scorecard) {
            return "I";
        }
        if (code == null || code.isBlank() || isRoman(code)) {
            return "1";
        }
        return code + ".1";
    }

    /** The code, or the next one after it that is not taken; it counts as taken from now on. */
    static String free(String wanted, Set<String> taken) {
        String code = wanted;
        while (!taken.add(code.toLowerCase(Locale.ROOT))) {
            code = after(code);
        }
        return code;
    }

    /** The codes, in lower case, among which one of the element's kind must be unique: scorecard or list. */
    static Set<String> takenAround(EObject parent) {
        EObject scope = parent;
        while (scope.eContainer() != null && !(scope instanceof Scorecard)) {
            scope = scope.eContainer();
        }
        Set<String> taken = new HashSet<>();
        if (scope instanceof Scorecard) {
            scope.eAllContents().forEachRemaining(each -> add(each, taken));
        } else {
            parent.eContents().forEach(each -> add(each, taken));
        }
        return taken;
    }

    private static void add(EObject element, Set<String> taken) {
        if (element instanceof Described described && described.getCode() != null) {
            taken.add(described.getCode().toLowerCase(Locale.ROOT));
        }
    }
}
