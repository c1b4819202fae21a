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
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.Series;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** A table as comma-separated values for programs: exact numbers, empty = missing, {@code NA} = not applicable. */
public final class Csv {
    private static final String NOT_APPLICABLE = "NA";
    private static final List<String> LONG = List.of("section", "table", "row", "column", "value");

    private Csv() {}

    /** Writes header (column ids) and rows. */
    public static void write(Table table, Appendable out) throws IOException {
        write(table, ',', out);
    }

    /** The same with another sign between the fields. */
    public static void write(Table table, char separator, Appendable out) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new AppendableWriter(out));
            csv.writeRecord(table.columns().stream().map(Column::id).toList());
            for (Row row : table.rows()) {
                csv.writeRecord(texts(row));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes all values of tables and charts, a line each: {@code section,table,row,column,value}. */
    public static void write(List<Section> sections, Appendable out) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new AppendableWriter(out));
            csv.writeRecord(LONG);
            for (Section section : sections) {
                for (Block block : section.blocks()) {
                    switch (block) {
                        case Table table -> table(section.id(), table, csv);
                        case Figure figure -> figure(section.id(), figure, csv);
                        case Heading h -> {}
                        case Paragraph p -> {}
                        case Bullets b -> {}
                        case Note n -> {}
                        case Article a -> {}
                    }
                }
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void table(String section, Table table, CsvWriter csv) {
        int number = 1;
        for (Row row : table.rows()) {
            List<String> texts = texts(row);
            for (int i = 0; i < texts.size(); i++) {
                csv.writeRecord(
                        section,
                        table.id(),
                        Integer.toString(number),
                        table.columns().get(i).id(),
                        texts.get(i));
            }
            number++;
        }
    }

    private static void figure(String section, Figure figure, CsvWriter csv) {
        ChartData data = figure.data();
        for (int i = 0; i < data.categories().size(); i++) {
            String number = Integer.toString(i + 1);
            csv.writeRecord(
                    section, figure.id(), number, "category", data.categories().get(i));
            for (Series series : data.series()) {
                csv.writeRecord(
                        section,
                        figure.id(),
                        number,
                        series.name(),
                        series.values().get(i).map(Numbers::plain).orElse(""));
            }
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
