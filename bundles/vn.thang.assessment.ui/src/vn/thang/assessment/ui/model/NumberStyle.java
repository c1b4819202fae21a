// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How the numbers of a person or of a pasted block are written.
 *
 * @param mark stands before the decimals; the other mark may stand between thousands
 * @param certain the block tells its mark, so nothing is ambiguous
 */
public record NumberStyle(char mark, boolean certain) {

    /** Typed by a person in a language. */
    public static NumberStyle typed(Locale locale) {
        return new NumberStyle(NumberText.mark(locale), false);
    }

    /** Pasted; the block tells its mark, else the language does. */
    static NumberStyle pasted(Optional<Character> mark, Locale locale) {
        return mark.map(m -> new NumberStyle(m, true)).orElseGet(() -> typed(locale));
    }

    NumberText.Reading read(String text) {
        return certain ? NumberText.certain(text, mark) : NumberText.read(text, mark);
    }
}
