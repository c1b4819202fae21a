// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Described;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.form.Entry;
import vn.thang.criteria.ui.model.form.ValueKind;

/** Criteria as lines of code, name and maximum with tabs between them: what a spreadsheet gives and takes. */
public final class CriteriaTable {
    private static final Messages MESSAGES = Messages.of(CriteriaTable.class);

    /**
     * One criterion.
     *
     * @param code empty when none is given
     * @param maximum the number, or null
     */
    public record Line(String code, String name, BigDecimal maximum) {}

    /** @param problems what is wrong in which line; then the lines must not be used */
    public record Read(List<Line> lines, List<Message> problems) {}

    private CriteriaTable() {}

    /** The elements with all below them, one in a line. */
    public static String print(List<? extends EObject> elements, Locale locale) {
        StringBuilder out = new StringBuilder();
        elements.forEach(each -> print(each, locale, out));
        return out.toString();
    }

    private static void print(EObject element, Locale locale, StringBuilder out) {
        if (element instanceof Described described) {
            out.append(cell(described.getCode())).append('\t');
            out.append(cell(Texts.pick(described.getName(), locale, Texts.mainLanguage(described))));
            out.append('\t');
            if (element instanceof Node node) {
                out.append(Numbers.exact(SumsModel.index(node) ? node.getWeight() : node.getMaximum(), locale));
            }
            out.append('\n');
        }
        if (element instanceof Group group) {
            group.getChildren().forEach(child -> print(child, locale, out));
        }
    }

    private static String cell(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    /**
     * Reads lines of code, name and maximum; of name and maximum; of code and name; or of names. Empty lines and a
     * header are passed over.
     */
    public static Read read(String text, Locale locale) {
        List<Line> lines = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        String[] rows = text.split("\\R");
        for (int row = 0; row < rows.length; row++) {
            List<String> cells = Arrays.stream(rows[row].split("\t", -1))
                    .map(CriteriaTable::unquoted)
                    .toList();
            if (cells.stream().allMatch(String::isEmpty) || lines.isEmpty() && isHeader(cells, rows, row, locale)) {
                continue;
            }
            Optional<Message> problem = line(cells, locale, lines);
            int number = row + 1;
            problem.ifPresent(each -> problems.add(MESSAGES.message("paste.row", number, each)));
        }
        return new Read(lines, problems);
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }

    /** A first line whose maximum is a word while the next line has a number there. */
    private static boolean isHeader(List<String> cells, String[] rows, int row, Locale locale) {
        int last = cells.size() - 1;
        if (last < 1 || row + 1 >= rows.length || isNumber(cells.get(last), locale)) {
            return false;
        }
        String[] next = rows[row + 1].split("\t", -1);
        return next.length > last && isNumber(unquoted(next[last]), locale);
    }

    private static boolean isNumber(String cell, Locale locale) {
        return !cell.isEmpty() && ValueKind.DECIMAL.parse(cell, locale).valid();
    }

    /** Adds the line; returns what is wrong with it instead. */
    private static Optional<Message> line(List<String> cells, Locale locale, List<Line> lines) {
        boolean two = cells.size() == 2;
        boolean nameFirst = cells.size() == 1 || two && isNumber(cells.get(1), locale);
        String code = nameFirst ? "" : cells.get(0);
        String name = nameFirst ? cells.get(0) : cells.get(1);
        String maximum = nameFirst ? (two ? cells.get(1) : "") : cells.size() > 2 ? cells.get(2) : "";
        Entry entry = ValueKind.DECIMAL.parse(maximum, locale);
        if (entry.valid()) {
            lines.add(new Line(code, name, (BigDecimal) entry.value()));
        }
        return Optional.ofNullable(entry.problem()).map(problem -> MESSAGES.message("paste.maximum", maximum, problem));
    }
}
