// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.UnionPtg;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.thang.criteria.text.Message;

/** Areas that stand outside of all repeats: names, charts, filters, print areas. They hold all that was printed of their rows. */
final class BookAreas {
    private static final SpreadsheetVersion SIZE = SpreadsheetVersion.EXCEL2007;

    private final BookFormulas formulas;
    private final Map<String, BookRows> sheets = new HashMap<>();

    BookAreas(BookFormulas formulas, List<BookRows> sheets) {
        this.formulas = formulas;
        sheets.forEach(each -> this.sheets.put(each.sheet().sheet().getSheetName(), each));
    }

    /**
     * Areas with the names of their sheets.
     *
     * @param formula one or several areas, or a constant, which stays
     */
    String named(String formula, Message place) {
        Ptg[] tokens = formulas.tokens(formula, 0, place);
        if (tokens.length == 1 && isConstant(tokens[0])) {
            return formula;
        }
        List<String> areas = new ArrayList<>();
        for (Ptg token : tokens) {
            switch (token) {
                case Ref3DPxg ref ->
                    areas.add(area(
                            ref.getSheetName(),
                            new CellRangeAddress(ref.getRow(), ref.getRow(), ref.getColumn(), ref.getColumn())));
                case Area3DPxg area ->
                    areas.add(area(
                            area.getSheetName(),
                            new CellRangeAddress(
                                    area.getFirstRow(),
                                    area.getLastRow(),
                                    area.getFirstColumn(),
                                    area.getLastColumn())));
                case UnionPtg union -> {
                    // joined below
                }
                case ParenthesisPtg parentheses -> {
                    // set below
                }
                default -> throw Fault.of("fault.nameFormula", formula).at(place);
            }
        }
        String joined = String.join(",", areas);
        return formula.startsWith("(") ? "(" + joined + ")" : joined;
    }

    private static boolean isConstant(Ptg token) {
        return token instanceof NumberPtg
                || token instanceof IntPtg
                || token instanceof StringPtg
                || token instanceof BoolPtg
                || token instanceof ErrPtg
                || token instanceof MissingArgPtg
                || !(token instanceof AreaPtgBase) && token.toFormulaString().contains("#REF!");
    }

    private String area(String sheet, CellRangeAddress area) {
        CellRangeAddress moved =
                sheets.containsKey(sheet) ? moved(sheets.get(sheet), area).orElse(below(area)) : area;
        return SheetNameFormatter.format(sheet) + "!" + absolute(moved);
    }

    /** The last row, which is empty. */
    private static CellRangeAddress below(CellRangeAddress area) {
        return new CellRangeAddress(
                SIZE.getLastRowIndex(), SIZE.getLastRowIndex(), area.getFirstColumn(), area.getLastColumn());
    }

    private static String absolute(CellRangeAddress area) {
        if (area.getFirstRow() == 0 && area.getLastRow() == SIZE.getLastRowIndex()) {
            return "$" + column(area.getFirstColumn()) + ":$" + column(area.getLastColumn());
        }
        if (area.getFirstColumn() == 0 && area.getLastColumn() == SIZE.getLastColumnIndex()) {
            return "$" + (area.getFirstRow() + 1) + ":$" + (area.getLastRow() + 1);
        }
        String first = "$" + column(area.getFirstColumn()) + "$" + (area.getFirstRow() + 1);
        String last = "$" + column(area.getLastColumn()) + "$" + (area.getLastRow() + 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    private static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    private static boolean columns(CellRangeAddress area) {
        return area.getFirstRow() <= 0
                && (area.getLastRow() < 0 || area.getLastRow() >= SpreadsheetVersion.EXCEL2007.getLastRowIndex());
    }

    /** From the first to the last cell that an area has become; empty when nothing was printed of it. */
    static Optional<CellRangeAddress> moved(BookRows rows, CellRangeAddress area) {
        return rows(rows, area).flatMap(down -> columns(rows, area).map(across -> at(down, across)));
    }

    /** The areas that an area has become, one for each repetition of what is around it. */
    static List<CellRangeAddress> each(BookRows rows, CellRangeAddress area) {
        List<BookRows.Span> down =
                columns(area) ? List.of(all(area)) : rows.each(area.getFirstRow(), area.getLastRow());
        return down.stream()
                .flatMap(each -> rows.columns().each(area.getFirstColumn(), area.getLastColumn()).stream()
                        .map(across -> at(each, across)))
                .toList();
    }

    private static Optional<BookRows.Span> rows(BookRows rows, CellRangeAddress area) {
        return columns(area) ? Optional.of(all(area)) : rows.rows(area.getFirstRow(), area.getLastRow());
    }

    private static Optional<BookRows.Span> columns(BookRows rows, CellRangeAddress area) {
        return rows.columns().columns(area.getFirstColumn(), area.getLastColumn(), BookColumns.Scope.NONE, false);
    }

    private static BookRows.Span all(CellRangeAddress area) {
        return new BookRows.Span(area.getFirstRow(), area.getLastRow(), area.getLastRow() - area.getFirstRow() + 1);
    }

    private static CellRangeAddress at(BookRows.Span down, BookRows.Span across) {
        return new CellRangeAddress(down.first(), down.last(), across.first(), across.last());
    }

    /** Areas of one sheet, with a space between; empty when nothing was printed of them. */
    static String list(BookRows rows, String areas) {
        return Stream.of(areas.strip().split("\\s+"))
                .map(CellRangeAddress::valueOf)
                .flatMap(area -> whole(rows(rows, area)) && whole(columns(rows, area))
                        ? moved(rows, area).stream()
                        : each(rows, area).stream())
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining(" "));
    }

    private static boolean whole(Optional<BookRows.Span> span) {
        return span.isPresent() && span.get().whole();
    }
}
