// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;

/** The data behind a drawing as a table, for people who cannot see it and for copying. All rows are as long as the header. */
public record DataTable(List<String> header, List<List<String>> rows) {
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Tab separated lines, the header first, each ended by a line feed. */
    public String tsv() {
        StringBuilder text = new StringBuilder();
        line(text, header);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(
                        "\t",
                        cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList()))
                .append('\n');
    }
}
