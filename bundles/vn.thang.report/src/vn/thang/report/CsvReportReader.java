// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.internal.CsvCells;
import vn.thang.report.internal.Foreign;

/** Reads back what {@link CsvExporter} wrote: the cells of the table, and the notices beside it. */
@Component(service = ReportReader.class)
public final class CsvReportReader implements ReportReader {
    private static final String EXTENSION = ".csv";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        Path proof = beside(file, ".proof.zip");
        return Files.isRegularFile(proof) ? Optional.of(Foreign.bytes(proof)) : Optional.empty();
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        List<Printed> printed = new ArrayList<>(CsvCells.of(Foreign.text(file)));
        Path notice = beside(file, "-notice.txt");
        if (Files.isRegularFile(notice)) {
            int line = 1;
            for (String text : Foreign.text(notice).split("\n")) {
                printed.add(new Printed("notice, line " + line++, text));
            }
        }
        return printed;
    }

    private static Path beside(Path file, String end) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(EXTENSION)) {
            throw new IOException(name + ": " + EXTENSION + " expected");
        }
        return file.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + end);
    }
}
