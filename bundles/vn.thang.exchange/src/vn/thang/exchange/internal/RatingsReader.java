// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;
import vn.thang.exchange.RatingsTable;
import vn.thang.exchange.internal.DataTable.Row;

/** Reads tables of ratings. */
public final class RatingsReader {
    private RatingsReader() {}

    public static RatingsTable read(Path file) throws BadInputException {
        CoinrTable table = CoinrTable.read(file, "subject");
        List<String> raters = table.columns().stream()
                .filter(column -> !column.equals("subject"))
                .toList();
        if (raters.size() < 2) {
            table.problems().error(1, null, "ratings.raters", raters.size());
        }
        List<String> subjects = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            String subject = table.text(row, "subject");
            Integer earlier = subject.isEmpty() ? null : seen.putIfAbsent(Names.key(subject), row.number());
            if (subject.isEmpty()) {
                table.error(row, "subject", "ratings.subject");
            } else if (earlier != null) {
                table.error(row, "subject", "ratings.twice", subject, earlier);
            }
            subjects.add(subject);
            cells.add(raters.stream().map(rater -> table.text(row, rater)).toList());
        }
        if (subjects.isEmpty()) {
            table.problems().error(1, null, "ratings.empty");
        }
        table.problems().raise();
        return new RatingsTable(subjects, raters, cells);
    }
}
