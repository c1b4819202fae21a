// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

/**
 * A text copied from another language, to be translated: it starts with a mark that a person takes away with the
 * translation. The mark is the same in every language, so that it is found in any of them.
 */
public final class DraftText {
    /** What such a text starts with. */
    public static final String MARK = "[?] ";

    private DraftText() {}

    /** The text with its mark. */
    public static String of(String text) {
        return is(text) ? text : MARK + text;
    }

    /** Whether a text waits for its translation; {@code text} may be null. */
    public static boolean is(String text) {
        return text != null && text.startsWith(MARK.strip());
    }
}
