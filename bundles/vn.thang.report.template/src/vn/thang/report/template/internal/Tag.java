// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two pairs of braces.
 *
 * @param name dotted; empty for a comment
 */
record Tag(Kind kind, String name) {
    /** What it does. */
    enum Kind {
        /** Prints a value. */
        VALUE,
        /** Opens a part that is repeated, or printed when something is there. */
        OPEN,
        /** Opens a part that is printed when something is not there. */
        UNLESS,
        /** Closes a part. */
        CLOSE,
        /** Prints nothing. */
        COMMENT
    }

    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("-?[\\p{L}\\p{M}\\p{N}_-]+(\\.[\\p{L}\\p{M}\\p{N}_-]+)*|\\.");
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)\\}\\}", Pattern.DOTALL);

    /** Finds the tags of a text; group 1 is what stands inside. */
    static Matcher in(String text) {
        return TAG.matcher(text);
    }

    /** Reads what stands between the braces. */
    static Tag of(String inside) {
        String text = inside.strip();
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        return switch (sign) {
            case '#' -> named(Kind.OPEN, text.substring(1));
            case '^' -> named(Kind.UNLESS, text.substring(1));
            case '/' -> named(Kind.CLOSE, text.substring(1));
            case '!' -> new Tag(Kind.COMMENT, "");
            case '{', '&', '>', '<', '=', '$', '%', '@', '+', '?', '*' ->
                throw Fault.of("fault.sign", shown(text), sign);
            default -> named(Kind.VALUE, text);
        };
    }

    private static Tag named(Kind kind, String text) {
        String name = text.strip();
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw Fault.of("fault.name", shown(name));
        }
        return new Tag(kind, name);
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    boolean opens() {
        return kind == Kind.OPEN || kind == Kind.UNLESS;
    }

    /** Opens, closes: everything that is moved about as a whole. */
    boolean structural() {
        return opens() || kind == Kind.CLOSE;
    }

    /** The tag in the language that is run. */
    String code() {
        return switch (kind) {
            case OPEN -> "{{#" + name + "}}";
            case UNLESS -> "{{^" + name + "}}";
            case CLOSE -> "{{/" + name + "}}";
            case COMMENT -> "";
            case VALUE -> value();
        };
    }

    private String value() {
        if (name.startsWith("-")) {
            return "{{" + name + "}}";
        }
        return "{{" + (name.equals(".") ? "text" : name) + ".text}}";
    }

    @Override
    public String toString() {
        return switch (kind) {
            case OPEN -> "{{#" + name + "}}";
            case UNLESS -> "{{^" + name + "}}";
            case CLOSE -> "{{/" + name + "}}";
            case COMMENT -> "{{!}}";
            case VALUE -> "{{" + name + "}}";
        };
    }
}
