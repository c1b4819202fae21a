// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks of cells as spreadsheets exchange them: tab between cells, line break between rows, quotes around both. */
public final class TabText {
    private TabText() {}

    /** Rows of cells; quoted cells may hold tabs, line breaks and doubled quotes. A last line break starts no row. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean started = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && !started && closes(text, i)) {
                quoted = true;
                started = true;
            } else if (c == '\t') {
                row.add(cell.toString());
                cell.setLength(0);
                started = false;
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(cell.toString());
                cell.setLength(0);
                started = false;
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
                started = true;
            }
        }
        if (!row.isEmpty() || started) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    /** Whether the quote at the beginning of a cell is closed before the next cell; else it is a plain character. */
    private static boolean closes(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 >= text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0) {
                    return true;
                }
                if (text.charAt(i + 1) != '"') {
                    return false;
                }
                i++;
            }
        }
        return false;
    }

    /** The text of rows of cells; cells with tabs, line breaks or quotes are quoted. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
