// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.validation.figures.Proposal;

/** Columns with a row of totals; rows with a count, a total and the share of one in the other. */
final class TableTotals implements Recogniser {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:tổng(?: cộng| số)?|cộng|total|sum)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(Figures.N + "(\\s*%)?");
    private static final Pattern NO_VALUE = Pattern.compile("[-–—]?");

    private record Cell(String number, boolean percent) {
        String text() {
            return number + (percent ? "%" : "");
        }
    }

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        List<List<String>> rows = passage.rows();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            share(passage, row).ifPresent(found::add);
            if (i > 1 && isTotal(row)) {
                for (int column = 1; column < row.size(); column++) {
                    total(passage, rows.subList(0, i), row, column).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isTotal(List<String> row) {
        return row.stream()
                .limit(2)
                .anyMatch(cell -> TOTAL.matcher(cell.strip()).matches());
    }

    private static Optional<Proposal> total(
            Passage passage, List<List<String>> above, List<String> totals, int column) {
        Optional<Cell> total = cell(passage, totals, column);
        List<Cell> parts = new ArrayList<>();
        for (List<String> row : above) {
            cell(passage, row, column).ifPresentOrElse(parts::add, () -> unlessFirst(row, column, parts));
        }
        boolean alike = total.isPresent()
                && parts.size() > 1
                && parts.stream()
                        .allMatch(part ->
                                part != null && part.percent() == total.get().percent());
        if (!alike || total.get().percent() && !total.get().number().matches("100([.]0+)?")) {
            return Optional.empty();
        }
        String sum = parts.stream().map(Cell::text).collect(Collectors.joining("+"));
        String check = (total.get().percent() ? "shares: " : "sum: ") + sum + " = "
                + total.get().text();
        String statement = statement(above, column, totals);
        return Optional.of(new Proposal(statement, check, Recogniser.TEXTS.message("why.column")));
    }

    /** A cell that is neither a number nor empty spoils the column, unless it is the head. */
    private static void unlessFirst(List<String> row, int column, List<Cell> parts) {
        boolean empty = column >= row.size()
                || NO_VALUE.matcher(row.get(column).strip()).matches();
        if (!empty && !parts.isEmpty()) {
            parts.add(null);
        }
    }

    private static String statement(List<List<String>> above, int column, List<String> totals) {
        return Stream.concat(above.stream(), Stream.of(totals))
                .filter(row -> column < row.size())
                .map(row -> row.get(0).strip() + ": " + row.get(column).strip())
                .collect(Collectors.joining("; "));
    }

    /** Two numbers and then a percentage that is about the share of one in the other. */
    private static Optional<Proposal> share(Passage passage, List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            cell(passage, row, i).ifPresent(cells::add);
        }
        int last = cells.size() - 1;
        if (last != 2
                || !cells.get(2).percent()
                || cells.get(0).percent()
                || cells.get(1).percent()) {
            return Optional.empty();
        }
        BigDecimal first = Figures.value(cells.get(0).number());
        BigDecimal second = Figures.value(cells.get(1).number());
        boolean ascending = first.compareTo(second) <= 0;
        if (first.max(second).signum() == 0) {
            return Optional.empty();
        }
        String part = cells.get(ascending ? 0 : 1).number();
        String whole = cells.get(ascending ? 1 : 0).number();
        String check = "share: " + part + "/" + whole + " = " + cells.get(2).text();
        String statement = row.stream().map(String::strip).collect(Collectors.joining("; "));
        return Optional.of(new Proposal(statement, check, Recogniser.TEXTS.message("why.row")));
    }

    private static Optional<Cell> cell(Passage passage, List<String> row, int column) {
        if (column >= row.size()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(row.get(column).strip().toLowerCase(Locale.ROOT));
        return number.matches()
                ? Optional.of(new Cell(passage.data(number.group(1)), number.group(2) != null))
                : Optional.empty();
    }
}
