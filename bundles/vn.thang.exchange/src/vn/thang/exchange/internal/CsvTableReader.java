// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.DataTable.Row;

/** CSV in UTF-8 with or without a byte order mark; any line end; comma, semicolon or tab, as the first line shows. */
final class CsvTableReader {
    private static final char BOM = '\uFEFF';

    private CsvTableReader() {}

    static DataTable read(Path path, byte[] head) throws BadInputException, IOException {
        String file = path.toString();
        if (TableReader.starts(head, 0xFF, 0xFE) || TableReader.starts(head, 0xFE, 0xFF) || hasZero(head)) {
            throw Problems.fatal(file, 1, null, "encoding.utf16");
        }
        List<Row> rows = new ArrayList<>();
        try (BufferedReader in = open(path)) {
            read(file, in, rows);
        } catch (CsvParseException | UncheckedIOException e) {
            throw refuse(path, rows, e);
        } catch (CharacterCodingException e) {
            throw Problems.fatal(file, Utf8.firstBadLine(path), null, "encoding.notUtf8");
        }
        return table(file, rows);
    }

    /** A table that is at hand as a text, under a name for messages. */
    static DataTable read(String name, String text) throws BadInputException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new StringReader(text))) {
            read(name, in, rows);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw Problems.fatal(name, rows.isEmpty() ? 1 : rows.getLast().number() + 1, null, "csv.quote");
        }
        return table(name, rows);
    }

    private static void read(String file, BufferedReader in, List<Row> rows) throws BadInputException, IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(Separator.detect(in))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.CELL_CHARACTERS * 4)
                .ofCsvRecord(in)) {
            for (CsvRecord line : csv) {
                add(file, rows, line);
            }
        }
    }

    private static DataTable table(String file, List<Row> rows) throws BadInputException {
        if (rows.isEmpty()) {
            throw Problems.fatal(file, null, null, "file.empty");
        }
        return new DataTable(file, rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static void add(String file, List<Row> rows, CsvRecord line) throws BadInputException {
        int number = (int) line.getStartingLineNumber();
        if (line.getFieldCount() > Limits.COLUMNS) {
            throw Problems.fatal(file, number, null, "columns.many", Integer.toString(Limits.COLUMNS));
        }
        List<Field> fields = new ArrayList<>(line.getFieldCount());
        for (String text : line.getFields()) {
            fields.add(text.isEmpty() ? Field.EMPTY : new Field.Text(text));
        }
        Row row = new Row(number, fields);
        if (rows.isEmpty() && Separator.isHint(fields)) {
            return;
        }
        if (!row.blank()) {
            rows.add(row);
        }
        if (rows.size() > Limits.ROWS) {
            throw Problems.fatal(file, number, null, "rows.many", Integer.toString(Limits.ROWS));
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        Reader decoded = new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader in = new BufferedReader(decoded);
        in.mark(1);
        if (in.read() != BOM) {
            in.reset();
        }
        return in;
    }

    /** Names the row after the last one that could be read. */
    private static BadInputException refuse(Path path, List<Row> rows, RuntimeException e) throws IOException {
        String file = path.toString();
        int row = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Problems.fatal(file, Utf8.firstBadLine(path), null, "encoding.notUtf8");
            }
            if (String.valueOf(cause.getMessage()).contains("buffer")) {
                return Problems.fatal(file, row, null, "cell.huge", Integer.toString(Limits.CELL_CHARACTERS));
            }
        }
        return e instanceof UncheckedIOException
                ? Problems.fatal(file, row, null, "file.unreadable", String.valueOf(e.getMessage()))
                : Problems.fatal(file, row, null, "csv.quote");
    }

    private static boolean hasZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
