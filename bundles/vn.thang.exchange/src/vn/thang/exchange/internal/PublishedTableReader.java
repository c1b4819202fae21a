// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;
import vn.thang.exchange.PublishedTable.Content;
import vn.thang.exchange.PublishedTable.Entry;
import vn.thang.exchange.internal.DataTable.Row;

/** Turns the rows of a table of published figures into statements that can be checked. */
public final class PublishedTableReader {
    /** The columns that are read, and those that say again what follows from them. */
    private static final Set<String> KNOWN = Set.of(
            "id",
            "statement",
            "group",
            "source",
            "check",
            "rule",
            "published",
            "recomputed",
            "difference",
            "severity",
            "verdict",
            "resolution",
            "corrected_to",
            "resolved_by",
            "resolved_on",
            "reason");

    private final DataTable table;
    private final Problems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PublishedTableReader(DataTable table) {
        this.table = table;
        this.problems = new Problems(table.file());
        for (int i = 0; i < table.header().fields().size(); i++) {
            columns.putIfAbsent(Names.key(table.header().field(i).text()), i);
        }
    }

    /** What a table of either form holds. */
    public static Content content(DataTable table) throws BadInputException {
        PublishedTableReader reader = new PublishedTableReader(table);
        boolean statements = reader.columns.containsKey("statement") && reader.columns.containsKey("check");
        if (statements) {
            table.rows().forEach(reader::statement);
        } else if (reader.columns.containsKey("unit")) {
            List<PublishedFormula> formulas = PublishedFormula.of(reader.columns.keySet());
            if (formulas.isEmpty()) {
                throw Problems.fatal(table.file(), table.header().number(), null, "published.nothing");
            }
            reader.results(formulas);
        } else {
            throw Problems.fatal(table.file(), table.header().number(), null, "published.header");
        }
        reader.problems.raise();
        List<String> others = reader.columns.keySet().stream()
                .filter(column -> !statements || !KNOWN.contains(column))
                .toList();
        return new Content(reader.entries, statements, others);
    }

    private void statement(Row row) {
        String check = text(row, "check");
        if (check.isEmpty()) {
            problems.error(row.number(), "check", "published.noCheck");
            return;
        }
        Entry entry = entry(row, "check", text(row, "statement"), check, optional(row, "group"));
        PublishedFigure figure = entry.figure();
        if (!optional(row, "id").isEmpty()) {
            figure.setId(optional(row, "id"));
        }
        if (!ids.add(figure.getId())) {
            problems.error(row.number(), "id", "published.twice", figure.getId());
        }
        figure.setCitation(optional(row, "source").isEmpty() ? null : optional(row, "source"));
        new FigureDecisions(problems, row.number(), column -> optional(row, column)).into(figure);
        entries.add(entry);
    }

    private void results(List<PublishedFormula> formulas) {
        for (Row row : table.rows()) {
            for (PublishedFormula formula : formulas) {
                Map<String, String> figures = new LinkedHashMap<>();
                if (numbers(row, formula, figures)) {
                    String check = formula.check(figures, this::column);
                    String statement =
                            text(row, "unit") + ": " + formula.column() + " = " + figures.get(formula.column());
                    entries.add(entry(row, formula.column(), statement, check, ""));
                }
            }
        }
    }

    /** False when a figure is missing or no number. */
    private boolean numbers(Row row, PublishedFormula formula, Map<String, String> figures) {
        for (String name : formula.needed()) {
            String text = text(row, name);
            if (text.isEmpty() || NumberText.notApplicable(text)) {
                return false;
            }
            NumberText.Reading reading = NumberText.number(text);
            if (reading.problem() != null) {
                problems.error(row.number(), name, reading.problem().key(), reading.problem());
                return false;
            }
            figures.put(name, text);
        }
        return true;
    }

    /** All figures of a column that are numbers, for ranks. */
    private List<String> column(String name) {
        return table.rows().stream()
                .map(row -> text(row, name))
                .filter(text -> !text.isEmpty() && NumberText.number(text).problem() == null)
                .toList();
    }

    private String text(Row row, String column) {
        return Names.clean(row.field(columns.get(column)).text());
    }

    private String optional(Row row, String column) {
        return columns.containsKey(column) ? text(row, column) : "";
    }

    private static Entry entry(Row row, String column, String statement, String check, String group) {
        PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
        figure.setId("row-" + row.number() + "-" + column);
        figure.setStatement(statement);
        figure.setCheck(check);
        return new Entry(figure, row.number(), column, group);
    }
}
