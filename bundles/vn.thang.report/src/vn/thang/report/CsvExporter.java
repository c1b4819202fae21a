// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.internal.Csv;

/**
 * The report's standings as {@code <baseName>.csv}, in the form of standings.csv ({@link StandingsCsv}); of another
 * document all values of its tables and charts, a line each: {@code section,table,row,column,value}, where section, table
 * and column are ids, rows count from 1, and a chart is a table of its categories with a column for each series. Exact
 * numbers; empty = missing, {@code NA} = not applicable. The form has no place for notices: they stand beside it in
 * {@code <baseName>-notice.txt}, when there are any. The proof stands beside it, too: {@code <baseName>.proof.zip}.
 */
@Component(service = Exporter.class)
public final class CsvExporter implements Exporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Message label() {
        return Messages.of(Csv.class).message("format.csv");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.values());
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        List<Path> files = new ArrayList<>();
        files.add(write(directory, baseName + ".csv", writer -> {
            if (report.kind() == ReportKind.REPORT) {
                Csv.write(report.standings(), writer);
            } else {
                Csv.write(report.sections(), writer);
            }
        }));
        if (!report.notices().isEmpty()) {
            String notices = String.join("\n", report.notices()) + "\n";
            files.add(write(directory, baseName + "-notice.txt", writer -> writer.write(notices)));
        }
        if (report.proof().isPresent()) {
            byte[] proof = report.proof().get().toBytes();
            files.add(OutputFile.write(directory, baseName + ".proof.zip", out -> out.write(proof)));
        }
        return List.copyOf(files);
    }

    private static Path write(Path directory, String name, Text text) throws ExportException {
        return OutputFile.write(directory, name, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    @FunctionalInterface
    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }
}
