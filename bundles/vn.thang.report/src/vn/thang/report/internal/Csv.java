// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Column;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** A table as comma-separated values for programs: exact numbers, empty = missing, {@code NA} = not applicable. */
public final class Csv {
    private static final String NOT_APPLICABLE = "NA";

    private Csv() {}

    /** Writes header (column ids) and rows. */
    public static void write(Table table, Appendable out) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new AppendableWriter(out));
            csv.writeRecord(table.columns().stream().map(Column::id).toList());
            for (Row row : table.rows()) {
                csv.writeRecord(texts(row));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(TableCell::value).map(Csv::text).toList();
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text t -> t.text();
            case Value.Decimal d -> Numbers.plain(d.number());
            case Value.Percent p -> Numbers.plain(p.number());
            case Value.Whole w -> Long.toString(w.number());
            case Value.Rank r -> Integer.toString(r.rank());
            case Value.BandName b -> b.name();
            case Value.NotApplicable n -> NOT_APPLICABLE;
            case Value.Missing m -> "";
            case Value.Blank b -> "";
        };
    }

    /** Any target of characters as a writer that is never closed from here. */
    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
        }

        @Override
        public void flush() {
            // the caller's stream is the caller's to flush
        }

        @Override
        public void close() {
            // the caller's stream is the caller's to close
        }
    }
}
