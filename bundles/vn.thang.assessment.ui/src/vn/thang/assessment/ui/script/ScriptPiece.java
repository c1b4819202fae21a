// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a script that has a look of its own.
 *
 * @param start 0-based place of its first character
 * @param length at least 1
 */
public record ScriptPiece(Kind kind, int start, int length) {
    /** What a piece is. */
    public enum Kind {
        /** A remark. */
        COMMENT,
        /** A text in quotes. */
        TEXT,
        /** A word of the language. */
        KEYWORD,
        /** A number. */
        NUMBER
    }

    private static final Pattern PIECES = Pattern.compile("(?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))"
            + "|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?|`(?:\\\\(?s:.)|[^`\\\\])*+`?)"
            + "|(?<keyword>\\b(?:let|var|const|function|return|if|else|for|while|do|of|in|new|typeof|break|continue"
            + "|switch|case|default|try|catch|finally|throw|true|false|null|undefined|this)\\b)"
            + "|(?<number>\\b\\d[\\w.]*)"
            + "|[A-Za-z_$][\\w$]*");

    /** The pieces of any text, in order. */
    public static List<ScriptPiece> of(String text) {
        List<ScriptPiece> pieces = new ArrayList<>();
        Matcher found = PIECES.matcher(text);
        while (found.find()) {
            for (Kind kind : Kind.values()) {
                if (found.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
                    pieces.add(new ScriptPiece(kind, found.start(), found.end() - found.start()));
                }
            }
        }
        return List.copyOf(pieces);
    }
}
