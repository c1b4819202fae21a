// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.ExportException;

/** A small table of results: comma, dot decimals, quotes as in RFC 4180, line feeds. */
final class AnalysisCsv {
    private final StringBuilder text = new StringBuilder();

    AnalysisCsv(String... header) {
        row(header);
    }

    void row(String... fields) {
        text.append(Arrays.stream(fields).map(AnalysisCsv::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** The number that a double prints as; empty for none. */
    static String number(double value) {
        return Double.isFinite(value) ? Numbers.plain(BigDecimal.valueOf(value)) : "";
    }

    String text() {
        return text.toString();
    }

    /**
     * Writes the table and says so, or prints it.
     *
     * @param file null to print
     */
    void write(Invocation call, Path file) throws ExportException {
        if (file == null) {
            call.say().console().out().print(text);
        } else {
            Output.text(file, writer -> writer.write(text()));
            call.say().note("written", file);
        }
    }
}
