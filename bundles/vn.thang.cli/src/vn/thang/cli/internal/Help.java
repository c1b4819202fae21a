// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.Locale;

/** The texts of {@code --help}. */
final class Help {
    private Help() {}

    static String all(Locale locale) {
        StringBuilder text = new StringBuilder();
        line(text, Say.TEXTS.text(locale, "help.usage"));
        line(text, "");
        for (Command command : Commands.ALL) {
            Spec spec = command.spec();
            line(text, "  " + spec.usage());
            line(text, "        " + Say.TEXTS.text(locale, spec.key()));
        }
        line(text, "");
        line(text, Say.TEXTS.text(locale, "help.planned", Commands.plannedNames()));
        line(text, Say.TEXTS.text(locale, "help.global"));
        line(text, Say.TEXTS.text(locale, "help.exit"));
        return text.toString();
    }

    static String of(Spec spec, Locale locale) {
        StringBuilder text = new StringBuilder();
        line(text, spec.usage());
        line(text, Say.TEXTS.text(locale, spec.key()));
        int width = spec.options().stream()
                .mapToInt(option -> option.usage().length())
                .max()
                .orElse(0);
        for (Option option : spec.options()) {
            String key = spec.key() + "." + option.name();
            line(text, "  " + pad(option.usage(), width) + "  " + Say.TEXTS.text(locale, key));
        }
        line(text, Say.TEXTS.text(locale, "help.global"));
        line(text, Say.TEXTS.text(locale, "help.exit"));
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
