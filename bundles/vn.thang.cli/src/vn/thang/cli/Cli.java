// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import vn.thang.cli.internal.Dispatcher;
import vn.thang.cli.internal.Session;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.InstalledExtensions;

/**
 * The commands of DESIGN 9 and {@code docs/cli.md}. One object may run many commands, one after the other.
 *
 * <p>Exit codes: {@link #DONE}, {@link #FINDINGS}, {@link #BAD}. Messages go to the console's {@code err}, results that
 * no option sends to a file to its {@code out}.
 */
public final class Cli {
    /** Done. */
    public static final int DONE = 0;
    /** Findings, or a check that failed. */
    public static final int FINDINGS = 1;
    /** Bad usage, unreadable input, or output that could not be written. */
    public static final int BAD = 2;

    private final Session session;

    /** {@link #Cli(Console, Locale, Clock, Path, Services)} with the parts that come with Thang. */
    public Cli(Console console, Locale locale, Clock clock, Path folder) {
        this(console, locale, clock, folder, Services.standard());
    }

    /**
     * A command line.
     *
     * @param locale language of messages when {@code --lang} does not say otherwise; English unless Vietnamese
     * @param clock tells the time that is written into the journal of an assessment
     * @param folder relative file names start here
     */
    public Cli(Console console, Locale locale, Clock clock, Path folder, Services services) {
        this.session = new Session(console, locale, clock, folder, services);
    }

    /**
     * Runs one command, with the metamodel packages of the folder {@code thang-extensions} where it is run, and returns
     * its exit code; never throws for anything a user can do.
     */
    public int run(String... arguments) {
        Path packages = session.folder().resolve(ExtensionFolder.NAME);
        InstalledExtensions.add(packages);
        try {
            return new Dispatcher(session).run(arguments);
        } finally {
            InstalledExtensions.remove(packages);
        }
    }

    /** Runs in a plain JVM. */
    public static void main(String[] arguments) {
        InstalledExtensions.add(InstalledExtensions.ofUser());
        Cli cli =
                new Cli(Console.system(), Locale.getDefault(), clock(System.getenv("SOURCE_DATE_EPOCH")), Path.of(""));
        System.exit(cli.run(arguments));
    }

    /**
     * The system's clock; or one that stands still, for files that have to come out the same byte for byte.
     *
     * @param seconds since 1970, the meaning of {@code SOURCE_DATE_EPOCH}; null or not a number = the system's clock
     */
    public static Clock clock(String seconds) {
        return seconds != null && seconds.matches("\\d{1,11}")
                ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC)
                : Clock.systemUTC();
    }
}
