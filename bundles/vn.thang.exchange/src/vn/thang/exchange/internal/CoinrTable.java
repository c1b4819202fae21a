// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;

/** A table as R writes it: columns found by name, NA and empty fields missing. */
final class CoinrTable {
    private final DataTable table;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Problems problems;

    private CoinrTable(DataTable table) {
        this.table = table;
        problems = new Problems(table.file());
        List<Field> header = table.header().fields();
        for (int i = 0; i < header.size(); i++) {
            String name = Names.clean(header.get(i).text());
            Integer earlier = name.isEmpty() ? null : columns.putIfAbsent(name, i);
            if (earlier != null) {
                error(table.header(), name, "column.twice", Columns.letters(earlier), Columns.letters(i));
            }
        }
    }

    /** Refuses a table without these columns. */
    static CoinrTable read(Path file, String... required) throws BadInputException {
        CoinrTable table = new CoinrTable(TableReader.read(file));
        for (String column : required) {
            table.require(column, file);
        }
        table.problems.raise();
        return table;
    }

    private void require(String column, Path file) {
        if (!columns.containsKey(column)) {
            String same = columns.keySet().stream()
                    .filter(name -> Names.key(name).equals(Names.key(column)))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                error(table.header(), null, "coinr.column", column, file.getFileName());
            } else {
                columns.put(column, columns.remove(same));
            }
        }
    }

    String file() {
        return table.file();
    }

    Problems problems() {
        return problems;
    }

    List<DataTable.Row> rows() {
        return table.rows();
    }

    /** Names of the columns, in their order. */
    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a field; empty when it is missing or the column is not there. */
    String text(DataTable.Row row, String column) {
        Integer index = columns.get(column);
        String text = index == null ? "" : Names.clean(row.field(index).text());
        return text.equals("NA") ? "" : text;
    }

    /** The number in a field; empty when it is missing, and for a wrong one after its problem is noted. */
    Optional<BigDecimal> number(DataTable.Row row, String column) {
        if (text(row, column).isEmpty()) {
            return Optional.empty();
        }
        return switch (row.field(columns.get(column))) {
            case Field.Figure figure -> Optional.of(figure.value());
            case Field.Fault fault -> {
                problems.error(row.number(), column, fault.problem().key(), fault.problem());
                yield Optional.empty();
            }
            case Field.Text text -> parsed(row, column, Names.clean(text.text()));
            case Field.Day day -> parsed(row, column, day.text());
        };
    }

    private Optional<BigDecimal> parsed(DataTable.Row row, String column, String text) {
        NumberText.Reading reading = NumberText.number(text);
        if (reading.problem() != null) {
            problems.error(row.number(), column, reading.problem().key(), reading.problem());
        }
        return Optional.ofNullable(reading.value());
    }

    void error(DataTable.Row row, String column, String key, Object... args) {
        problems.error(row.number(), column, key, args);
    }
}
