// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.thang.cli.Console;
import vn.thang.cli.Services;

/** What stays the same for all commands of a command line, apart from the language. */
public record Session(Console console, Locale locale, Clock clock, Path folder, Services services) {
    static final Locale VIETNAMESE = Locale.of("vi");

    public Session {
        locale = language(locale);
    }

    /** The two languages there are: Vietnamese, and English for everything else. */
    private static Locale language(Locale locale) {
        return locale.getLanguage().equals("vi") ? VIETNAMESE : Locale.ENGLISH;
    }

    Session in(Locale other) {
        return new Session(console, other, clock, folder, services);
    }
}
