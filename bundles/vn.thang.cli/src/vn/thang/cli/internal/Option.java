// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

/**
 * An option of a command.
 *
 * @param name without the two hyphens
 * @param value what follows it in the usage line, for instance DIR; null for a switch
 * @param required whether the command cannot do without it
 * @param unless the option that stands in for a required one; null for none
 * @param many whether it may stand several times
 */
record Option(String name, String value, boolean required, String unless, boolean many) {
    static Option flag(String name) {
        return new Option(name, null, false, null, false);
    }

    static Option optional(String name, String value) {
        return new Option(name, value, false, null, false);
    }

    /** May stand several times. */
    static Option many(String name, String value) {
        return new Option(name, value, false, null, true);
    }

    static Option required(String name, String value) {
        return new Option(name, value, true, null, false);
    }

    static Option requiredUnless(String name, String value, String unless) {
        return new Option(name, value, true, unless, false);
    }

    /** For instance {@code [--out DIR]}. */
    String usage() {
        String text = value == null ? "--" + name : "--" + name + " " + value;
        return required ? text : "[" + text + "]" + (many ? "..." : "");
    }
}
