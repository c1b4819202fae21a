// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** Lines that a person typed or pasted, as a table. */
public final class UnitText {
    private static final List<String> COLUMNS = List.of("unit", "tier", "group");

    /** What a person may write above the columns. */
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("unit", "unit"),
            Map.entry("code", "unit"),
            Map.entry("mã", "unit"),
            Map.entry("đơn vị", "unit"),
            Map.entry("name", "name"),
            Map.entry("tên", "name"),
            Map.entry("tên đơn vị", "name"),
            Map.entry("tier", "tier"),
            Map.entry("cấp", "tier"),
            Map.entry("group", "group"),
            Map.entry("nhóm", "group"));

    private UnitText() {}

    /**
     * The lines as a table: tabs, else semicolons, separate columns; blank lines do not count. A first line that names a
     * column is the header, without one the columns are unit, tier and group.
     *
     * @param title stands for the file in messages
     */
    public static DataTable parse(String text, String title) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : ';';
        List<List<String>> lines = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.add(Arrays.asList(all[i].split(String.valueOf(separator), -1)));
                numbers.add(i + 1);
            }
        }
        List<String> header = lines.isEmpty() ? List.of() : header(lines.getFirst());
        int first = header.isEmpty() ? 0 : 1;
        int width = Math.max(
                header.size(), lines.stream().mapToInt(List::size).max().orElse(1));
        if (header.isEmpty()) {
            header = COLUMNS.subList(0, Math.min(width, COLUMNS.size()));
        }
        List<Row> rows = IntStream.range(first, lines.size())
                .mapToObj(i -> row(numbers.get(i), lines.get(i), width))
                .toList();
        return new DataTable(title, row(first == 0 ? 1 : numbers.getFirst(), header, 0), rows);
    }

    /** Empty when the line is not a header. */
    private static List<String> header(List<String> line) {
        boolean named = HEADERS.containsKey(Names.key(line.getFirst()));
        return named
                ? line.stream()
                        .map(each -> HEADERS.getOrDefault(Names.key(each), each))
                        .toList()
                : List.of();
    }

    private static Row row(int number, List<String> fields, int width) {
        List<Field> row = new ArrayList<>(fields.stream().map(UnitText::field).toList());
        while (row.size() < width) {
            row.add(Field.EMPTY);
        }
        return new Row(number, List.copyOf(row));
    }

    private static Field field(String text) {
        return new Field.Text(text.strip());
    }
}
