// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Proof;

/** Tables inside a proof, and what can be wrong with them. */
public final class Entries {
    private static final Messages MESSAGES = Messages.of(Entries.class);

    private Entries() {}

    /** The content of an entry that has to be there. */
    public static byte[] of(Proof proof, String name) throws BadInputException {
        return proof.entry(name).orElseThrow(() -> bad(name, "proof.noEntry"));
    }

    /** A problem of an entry. */
    public static BadInputException bad(String name, String key, Object... args) {
        return bad(Location.file(name), key, args);
    }

    static BadInputException bad(Location place, String key, Object... args) {
        return new BadInputException(Finding.error("proof", place, MESSAGES.message(key, args)));
    }

    static byte[] csv(Consumer<CsvWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            content.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    /** Sees one record of a table. */
    @FunctionalInterface
    interface Visitor {
        void record(CsvRecord record) throws BadInputException;
    }

    static void records(byte[] table, String name, Visitor visitor) throws BadInputException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8))) {
            for (CsvRecord record : csv) {
                visitor.record(record);
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw bad(name, "proof.table");
        }
    }
}
