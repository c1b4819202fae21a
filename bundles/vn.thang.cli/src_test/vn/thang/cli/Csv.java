// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV files of tests. */
final class Csv {
    private Csv() {}

    /** Rows by header, without quotation marks; a comma inside quotes is part of the field. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String[] header = split(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = split(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static Map<String, Map<String, String>> byKey(Path file, String key) throws IOException {
        Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
        rows(file).forEach(row -> byKey.put(row.get(key), row));
        return byKey;
    }

    private static String[] split(String line) {
        String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].replace("\"", "");
        }
        return fields;
    }
}
