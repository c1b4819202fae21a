// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.thang.criteria.text.Message;

/** What a sheet has beside its cells: merged cells, breaks, filters, rules of formats and entries, head and foot. */
final class BookSheetParts {
    /** Stands for the rows until they are written. */
    static final char ROWS = '\uE0F5';

    private static final int LONGEST_HEAD = 255;
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    private final Document document;
    private final BookRows rows;
    private final int sheetIndex;
    private final BookFormulas formulas;
    private final Message place;

    /**
     * The parts of a sheet.
     *
     * @param document its XML; changed
     */
    BookSheetParts(Document document, BookRows rows, int sheetIndex, BookFormulas formulas) {
        this.document = document;
        this.rows = rows;
        this.sheetIndex = sheetIndex;
        this.formulas = formulas;
        this.place = Fault.MESSAGES.message("place.sheet", rows.sheet().name());
    }

    /** Moves them to where their cells went. */
    void move(ReportData data) {
        Dom.named(document, "sheetData").forEach(each -> each.setTextContent(String.valueOf(ROWS)));
        Dom.named(document, "dimension").forEach(Dom::remove);
        Dom.named(document, "mergeCells").forEach(this::merged);
        Dom.named(document, "rowBreaks").forEach(this::breaks);
        if (!rows.columns().isEmpty()) {
            Dom.named(document, "colBreaks").forEach(this::columnBreaks);
            Dom.named(document, "cols").forEach(this::widths);
        }
        Dom.named(document, "formula", "formula1", "formula2", "f").forEach(this::formula);
        Dom.named(document, "sqref").forEach(each -> each.setTextContent(areas(each.getTextContent())));
        areas(document.getDocumentElement());
        Dom.named(document, "hyperlinks", "dataValidations", "protectedRanges", "ignoredErrors")
                .forEach(BookSheetParts::recount);
        for (Element each : Dom.named(document, "headerFooter")) {
            Dom.children(each).stream().filter(Element.class::isInstance).forEach(part -> head((Element) part, data));
        }
        check(document);
    }

    private String areas(String text) {
        return BookAreas.list(rows, text);
    }

    private void merged(Element all) {
        List<Element> merged = Dom.named(all, "mergeCell");
        merged.forEach(Dom::remove);
        for (Element each : merged) {
            BookAreas.each(rows, CellRangeAddress.valueOf(each.getAttribute("ref"))).stream()
                    .filter(area -> area.getNumberOfCells() > 1)
                    .forEach(area -> {
                        Element copy = (Element) each.cloneNode(false);
                        copy.setAttribute("ref", area.formatAsString());
                        all.appendChild(copy);
                    });
        }
        count(all, "mergeCell");
    }

    private static void count(Element all, String name) {
        int count = Dom.named(all, name).size();
        if (count == 0) {
            Dom.remove(all);
        } else {
            all.setAttribute("count", Integer.toString(count));
        }
    }

    /** A list of which nothing is left must not stand there. */
    private static void recount(Element all) {
        long left = Dom.children(all).stream().filter(Element.class::isInstance).count();
        if (left == 0) {
            Dom.remove(all);
        } else if (all.hasAttribute("count")) {
            all.setAttribute("count", Long.toString(left));
        }
    }

    /** A break stands behind the column it names, from 1. */
    private void columnBreaks(Element all) {
        List<Element> breaks = Dom.named(all, "brk");
        breaks.forEach(Dom::remove);
        for (Element each : breaks) {
            int column = Integer.parseInt(each.getAttribute("id")) - 1;
            rows.columns().each(column, column).forEach(span -> {
                Element copy = (Element) each.cloneNode(false);
                copy.setAttribute("id", Integer.toString(span.last() + 1));
                all.appendChild(copy);
            });
        }
        all.setAttribute(
                "manualBreakCount", Integer.toString(Dom.named(all, "brk").size()));
        count(all, "brk");
    }

    /** Widths go with their columns. */
    private void widths(Element all) {
        List<Element> widths = Dom.named(all, "col");
        widths.forEach(Dom::remove);
        NavigableMap<Integer, Element> moved = new TreeMap<>();
        for (Element each : widths) {
            int last = Math.min(Integer.parseInt(each.getAttribute("max")) - 1, LAST_COLUMN);
            for (int column = Integer.parseInt(each.getAttribute("min")) - 1; column <= last; column++) {
                for (BookColumns.Scope scope : rows.columns().scopes(column)) {
                    int target = rows.columns().target(column, scope);
                    Element copy = (Element) each.cloneNode(false);
                    copy.setAttribute("min", Integer.toString(target + 1));
                    copy.setAttribute("max", Integer.toString(target + 1));
                    moved.putIfAbsent(target, copy);
                }
            }
        }
        moved.values().forEach(all::appendChild);
        if (moved.isEmpty()) {
            Dom.remove(all);
        }
    }

    /** A break stands behind the row it names, from 1. */
    private void breaks(Element all) {
        List<Element> breaks = Dom.named(all, "brk");
        breaks.forEach(Dom::remove);
        for (Element each : breaks) {
            int row = Integer.parseInt(each.getAttribute("id")) - 1;
            rows.each(row, row).stream()
                    .filter(span -> span.last() + 1 < rows.printed().size())
                    .forEach(span -> {
                        Element copy = (Element) each.cloneNode(false);
                        copy.setAttribute("id", Integer.toString(span.last() + 1));
                        all.appendChild(copy);
                    });
        }
        all.setAttribute(
                "manualBreakCount", Integer.toString(Dom.named(all, "brk").size()));
        count(all, "brk");
    }

    /** A formula beside the cells is written as if it stood in the first of them. */
    private void formula(Element formula) {
        if (formula.getTextContent().isBlank()) {
            return;
        }
        BookRows.Scope scope = firstRow(formula)
                .flatMap(row -> rows.rows(row, row))
                .map(span -> rows.scope(rows.printed().get(span.first()), BookColumns.Scope.NONE))
                .orElse(BookRows.Scope.NONE);
        formula.setTextContent(formulas.at(formula.getTextContent(), sheetIndex, rows, scope, place));
    }

    /** The first row of the cells that a rule is about, when it is one of the template's rows. */
    private Optional<Integer> firstRow(Element inside) {
        for (Node each = inside.getParentNode(); each instanceof Element around; each = each.getParentNode()) {
            String areas = around.hasAttribute("sqref")
                    ? around.getAttribute("sqref")
                    : Dom.children(around).stream()
                            .filter(child -> "sqref".equals(child.getLocalName()))
                            .map(Node::getTextContent)
                            .findFirst()
                            .orElse("");
            if (!areas.isBlank()) {
                int row =
                        CellRangeAddress.valueOf(areas.strip().split("\\s+")[0]).getFirstRow();
                return Optional.of(Math.max(0, row))
                        .filter(found -> found < rows.sheet().rows());
            }
        }
        return Optional.empty();
    }

    private void areas(Element element) {
        for (Node each : Dom.children(element)) {
            if (each instanceof Element child && !child.getLocalName().matches("sheetViews|mergeCells|sheetData")) {
                areas(child);
                if (child.hasAttribute("sqref")) {
                    place(child, "sqref", areas(child.getAttribute("sqref")));
                } else if (child.hasAttribute("ref")) {
                    place(
                            child,
                            "ref",
                            BookAreas.moved(rows, CellRangeAddress.valueOf(child.getAttribute("ref")))
                                    .map(CellRangeAddress::formatAsString)
                                    .orElse(""));
                }
            }
        }
    }

    private static void place(Element element, String name, String areas) {
        if (areas.isEmpty()) {
            Dom.remove(element);
        } else {
            element.setAttribute(name, areas);
        }
    }

    private void head(Element part, ReportData data) {
        if (!part.getTextContent().contains("{{")) {
            return;
        }
        StringBuilder code = new StringBuilder();
        Matcher tags = Tag.in(part.getTextContent());
        int from = 0;
        while (tags.find()) {
            code.append(part.getTextContent(), from, tags.start())
                    .append(Tag.of(tags.group(1)).code());
            from = tags.end();
        }
        code.append(part.getTextContent().substring(from));
        Message head = Fault.MESSAGES.message("place.part", place, Fault.MESSAGES.message("place.head"));
        String printed = new Language(LONGEST_HEAD)
                .run(code.toString(), data.root(), text -> text.replace("&", "&&"), line -> head);
        part.setTextContent(printed);
    }

    /** Tags stand in cells, heads and feet only. */
    private void check(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            misplaced(attributes.item(i).getNodeValue(), attributes.item(i).getNodeName());
        }
        for (Node each : Dom.children(node)) {
            if (each instanceof Text text) {
                misplaced(text.getData(), node.getNodeName());
            }
            check(each);
        }
    }

    private void misplaced(String text, String name) {
        if (text.contains("{{")) {
            throw Fault.of("fault.misplacedSheet", name).at(place);
        }
    }
}
