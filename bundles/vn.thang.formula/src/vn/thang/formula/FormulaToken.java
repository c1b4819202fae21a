// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

/**
 * A piece of a formula's text, for highlighting. White space belongs to no token.
 *
 * @param start 0-based place of its first character
 * @param end place behind its last character, above start
 */
public record FormulaToken(Kind kind, int start, int end) {
    /** What a piece of text is. */
    public enum Kind {
        NUMBER,
        /** A name that is in scope. */
        VARIABLE,
        /** A name that is not in scope. */
        UNKNOWN,
        FUNCTION,
        OPERATOR,
        /** Brackets and commas. */
        PUNCTUATION,
        /** A character that no formula can contain. */
        UNREADABLE
    }

    /** Its characters. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
