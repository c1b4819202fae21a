// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;
import vn.thang.cli.Services;

/**
 * Writes the report of an assessment as the command {@code thang report} does, by that very command, so that a report
 * from the workbench and one from a script are the same bytes.
 *
 * @param formats names of formats, at least one
 * @param language of the report, {@code vi} or {@code en}
 */
record ReportExport(Path assessment, List<String> formats, Path folder, String language) {

    /**
     * How one format went.
     *
     * @param messages what the command said, in the language of the person
     */
    record Result(boolean written, String messages) {}

    /** Writes one of the formats; takes as long as that takes. */
    Result write(String format, Services services, Locale locale) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Cli cli = new Cli(new Console(stream, stream), locale, Clock.systemUTC(), Path.of(""), services);
        int code = cli.run(
                "report", assessment.toString(), "--format", format, "--out", folder.toString(), "--lang", language);
        return new Result(code != Cli.BAD, said.toString(StandardCharsets.UTF_8).strip());
    }
}
