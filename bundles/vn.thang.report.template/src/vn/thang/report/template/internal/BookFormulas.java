// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.criteria.text.Message;

/**
 * Formulas of a workbook template: understood, checked, and moved to where their cells went. What cannot be computed here,
 * gives another result every time or reaches out of the workbook is refused.
 */
final class BookFormulas {
    private static final int LONGEST = 2_000;
    private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** They change by themselves, find their cells only when they are computed, or build texts of any length. */
    private static final Set<String> REFUSED = Set.of(
            "NOW",
            "TODAY",
            "RAND",
            "RANDBETWEEN",
            "INDIRECT",
            "OFFSET",
            "REPT",
            "SUBSTITUTE",
            "CONCAT",
            "TEXTJOIN",
            "HYPERLINK");

    private static final Set<String> KNOWN = known();

    private final XSSFEvaluationWorkbook workbook;
    private final Map<String, Ptg[]> parsed = new HashMap<>();
    private final Map<String, BookRows> sheets = new HashMap<>();

    /**
     * Formulas of this workbook.
     *
     * @param sheets what has become of its sheets
     */
    BookFormulas(XSSFWorkbook workbook, List<BookRows> sheets) {
        this.workbook = XSSFEvaluationWorkbook.create(workbook);
        sheets.forEach(each -> this.sheets.put(each.sheet().sheet().getSheetName(), each));
    }

    private static Set<String> known() {
        java.util.Set<String> names = new java.util.HashSet<>(WorkbookEvaluator.getSupportedFunctionNames());
        names.removeAll(REFUSED);
        return Set.copyOf(names);
    }

    /**
     * A formula at one of the places where its cell went.
     *
     * @param own the rows of its sheet; null for what belongs to no sheet
     * @param place in the template
     */
    String at(String formula, int sheetIndex, BookRows own, BookRows.Scope scope, Message place) {
        Ptg[] tokens = tokens(formula, sheetIndex, place);
        Ptg[] moved = Stream.of(tokens).map(Ptg::copy).toArray(Ptg[]::new);
        for (Ptg token : moved) {
            switch (token) {
                case Ref3DPxg ref -> cell(ref, sheets.get(ref.getSheetName()), BookRows.Scope.NONE, place);
                case Area3DPxg area -> area(area, sheets.get(area.getSheetName()), BookRows.Scope.NONE, place);
                case RefPtgBase ref -> cell(ref, own, scope, place);
                case AreaPtgBase area -> area(area, own, scope, place);
                default -> {
                    // numbers, texts, operators
                }
            }
        }
        return FormulaRenderer.toFormulaString(workbook, moved);
    }

    /** Reads and checks a formula. */
    Ptg[] tokens(String formula, int sheetIndex, Message place) {
        return parsed.computeIfAbsent(sheetIndex + "!" + formula, key -> {
            try {
                if (formula.length() > LONGEST) {
                    throw Fault.of("fault.formulaLong", LONGEST);
                }
                Ptg[] tokens = FormulaParser.parse(formula, workbook, FormulaType.CELL, sheetIndex, 0);
                for (Ptg token : tokens) {
                    check(token);
                }
                return tokens;
            } catch (FormulaParseException e) {
                throw Fault.of("fault.formula", formula, String.valueOf(e.getMessage()))
                        .at(place);
            } catch (Fault e) {
                throw e.at(place);
            }
        });
    }

    private static void check(Ptg token) {
        if (token instanceof Pxg outside && outside.getExternalWorkbookNumber() > 0) {
            throw Fault.of("fault.formulaOutside");
        }
        if (token instanceof Pxg3D sheets && sheets.getLastSheetName() != null) {
            throw Fault.of("fault.formulaSheets");
        }
        Optional<String> function = switch (token) {
            case AbstractFunctionPtg each when !each.isExternalFunction() -> Optional.of(each.getName());
            case NameXPxg name when name.getSheetName() == null -> Optional.of(name.getNameName());
            default -> Optional.empty();
        };
        function.map(name -> name.toUpperCase(Locale.ROOT).replaceFirst("^(_XLFN\\.|_XLWS\\.)+", ""))
                .filter(name -> !KNOWN.contains(name))
                .ifPresent(name -> {
                    throw Fault.of("fault.function", name);
                });
    }

    private static void cell(RefPtgBase ref, BookRows rows, BookRows.Scope scope, Message place) {
        if (rows == null) {
            return;
        }
        Optional<BookRows.Span> span = rows.rows(ref.getRow(), ref.getRow(), scope, !ref.isRowRelative());
        Optional<BookRows.Span> column =
                rows.columns().columns(ref.getColumn(), ref.getColumn(), scope.column(), !ref.isColRelative());
        if (several(span) || several(column)) {
            String cell = ref.toFormulaString().replaceFirst(".*!", "");
            throw Fault.of("fault.formulaOne", cell, cell + ":" + cell).at(place);
        }
        // what is not printed is empty: so is the last row
        ref.setRow(column.flatMap(each -> span).map(BookRows.Span::first).orElse(LAST));
        ref.setColumn(column.map(BookRows.Span::first).orElse(ref.getColumn()));
    }

    private static boolean several(Optional<BookRows.Span> span) {
        return span.isPresent() && span.get().first() != span.get().last();
    }

    private static void area(AreaPtgBase area, BookRows rows, BookRows.Scope scope, Message place) {
        if (rows == null) {
            return;
        }
        columns(area, rows.columns(), scope.column(), place);
        if (area.getFirstRow() == 0 && area.getLastRow() == LAST) {
            return;
        }
        boolean all = !area.isFirstRowRelative() && !area.isLastRowRelative();
        Optional<BookRows.Span> span = rows.rows(area.getFirstRow(), area.getLastRow(), scope, all);
        if (span.isPresent() && !span.get().whole()) {
            throw Fault.of("fault.formulaTorn", area.toFormulaString().replaceFirst(".*!", ""))
                    .at(place);
        }
        area.setFirstRow(span.map(BookRows.Span::first).orElse(LAST));
        area.setLastRow(span.map(BookRows.Span::last).orElse(LAST));
    }

    private static void columns(AreaPtgBase area, BookColumns columns, BookColumns.Scope scope, Message place) {
        boolean all = !area.isFirstColRelative() && !area.isLastColRelative();
        Optional<BookRows.Span> span = columns.columns(area.getFirstColumn(), area.getLastColumn(), scope, all);
        if (span.isEmpty() || !span.get().whole()) {
            throw Fault.of("fault.formulaTorn", area.toFormulaString().replaceFirst(".*!", ""))
                    .at(place);
        }
        area.setFirstColumn(span.get().first());
        area.setLastColumn(span.get().last());
    }
}
