// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.thang.report.Printed;

/** The cells of a table as comma-separated values, each with its row and column from 1. */
public final class CsvCells {
    private CsvCells() {}

    /** All of them; empty ones too, so that a moved cell is seen. */
    public static List<Printed> of(String table) throws IOException {
        List<Printed> printed = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            int row = 1;
            for (CsvRecord line : csv) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    printed.add(new Printed("row " + row + ", column " + (column + 1), line.getField(column)));
                }
                row++;
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return printed;
    }
}
