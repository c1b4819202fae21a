// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Location;

/**
 * All cells as a table: a row for each unit in the order of the rows, a column for each column in the order of the first
 * entry, which findings follow. Three lines of head: {@code item}, {@code facet}, {@code layer}. Empty = missing,
 * {@code NA} = not applicable.
 */
public final class ScoreTable {
    /** The name of the entry. */
    public static final String ENTRY = "data/scores.csv";

    private static final int HEAD = 3;

    private ScoreTable() {}

    /** The table as CSV. */
    public static byte[] write(ScoreData data) {
        List<ColumnKey> keys = data.columns();
        List<DecimalColumn> columns = keys.stream().map(data::column).toList();
        return Entries.csv(csv -> {
            csv.writeRecord(line("item", keys, ColumnKey::itemId));
            csv.writeRecord(line("facet", keys, key -> word(key.facet())));
            csv.writeRecord(line("layer", keys, key -> word(key.layer())));
            for (int i = 0; i < data.rows(); i++) {
                int row = i;
                csv.writeRecord(line(data.unitId(row), columns, column -> CellText.of(column.cell(row))));
            }
        });
    }

    private static <T> List<String> line(String first, List<T> rest, Function<T, String> text) {
        List<String> line = new ArrayList<>(rest.size() + 1);
        line.add(first);
        rest.forEach(each -> line.add(text.apply(each)));
        return line;
    }

    /** Reads it back. */
    public static ScoreData read(byte[] table) throws BadInputException {
        List<CsvRecord> lines = new ArrayList<>();
        Entries.records(table, ENTRY, record -> {
            if (!lines.isEmpty() && record.getFieldCount() != lines.getFirst().getFieldCount()) {
                throw at(
                        record,
                        null,
                        "proof.fields",
                        record.getFieldCount(),
                        lines.getFirst().getFieldCount());
            }
            lines.add(record);
        });
        if (lines.size() < HEAD) {
            throw Entries.bad(ENTRY, "proof.table");
        }
        MemoryScoreData data = new MemoryScoreData(units(lines.subList(HEAD, lines.size())));
        Set<ColumnKey> known = new HashSet<>();
        for (int column = 1; column < lines.getFirst().getFieldCount(); column++) {
            ColumnKey key = key(lines, column);
            if (!known.add(key)) {
                throw at(lines.getFirst(), key.itemId(), "proof.twice", key.itemId());
            }
            load(lines, column, data.loader(key));
        }
        return data;
    }

    private static List<String> units(List<CsvRecord> lines) throws BadInputException {
        Set<String> known = new HashSet<>();
        for (CsvRecord line : lines) {
            if (!known.add(line.getField(0))) {
                throw at(line, null, "proof.twice", line.getField(0));
            }
        }
        return lines.stream().map(line -> line.getField(0)).toList();
    }

    private static ColumnKey key(List<CsvRecord> lines, int column) throws BadInputException {
        return new ColumnKey(
                lines.get(0).getField(column),
                constant(Facet.class, lines.get(1), column),
                constant(Layer.class, lines.get(2), column));
    }

    private static void load(List<CsvRecord> lines, int column, MemoryScoreData.Loader loader)
            throws BadInputException {
        for (int i = HEAD; i < lines.size(); i++) {
            CsvRecord line = lines.get(i);
            int row = i - HEAD;
            String text = line.getField(column);
            Cell cell = CellText.read(text)
                    .orElseThrow(() ->
                            at(line, lines.getFirst().getField(column), "proof.number", CellText.shortened(text)));
            switch (cell.status()) {
                case MISSING -> {
                    // as it is
                }
                case NOT_APPLICABLE -> loader.setNotApplicable(row);
                case VALUE -> loader.setValue(row, cell.value());
            }
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, CsvRecord line, int column) throws BadInputException {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(line.getField(column))) {
                return each;
            }
        }
        throw at(line, null, "proof.word", CellText.shortened(line.getField(column)));
    }

    private static BadInputException at(CsvRecord line, String column, String key, Object... args) {
        Location place =
                Location.file(ENTRY).withRow((int) line.getStartingLineNumber()).withColumn(column);
        return Entries.bad(place, key, args);
    }
}
