// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Computes the formulas of a printed workbook: each after those it rests on, so that no formula can build up what is longer
 * than a cell may be, and reading a bounded number of cells.
 */
final class BookComputation {
    private static final long MOST_READ = 50_000_000;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook names;
    private final XSSFFormulaEvaluator evaluator;
    private final List<TreeMap<Integer, List<XSSFCell>>> formulas = new ArrayList<>();
    private final Set<XSSFCell> met = new HashSet<>();
    private long read;

    BookComputation(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.names = XSSFEvaluationWorkbook.create(workbook);
        this.evaluator = new XSSFFormulaEvaluator(workbook);
        workbook.forEach(sheet -> formulas.add(formulas((XSSFSheet) sheet)));
    }

    private static TreeMap<Integer, List<XSSFCell>> formulas(XSSFSheet sheet) {
        TreeMap<Integer, List<XSSFCell>> found = new TreeMap<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                found.computeIfAbsent(cell.getRowIndex(), each -> new ArrayList<>())
                        .add((XSSFCell) cell);
            }
        }));
        return found;
    }

    /** Computes all, and keeps the values in the cells. */
    void run() {
        for (Map<Integer, List<XSSFCell>> sheet : formulas) {
            for (List<XSSFCell> row : sheet.values()) {
                row.forEach(this::compute);
            }
        }
    }

    private record Open(XSSFCell cell, Iterator<XSSFCell> before) {}

    private void compute(XSSFCell first) {
        if (!met.add(first)) {
            return;
        }
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(first, before(first)));
        while (!open.isEmpty()) {
            Open top = open.peek();
            if (!top.before.hasNext()) {
                open.pop();
                evaluate(top.cell);
                continue;
            }
            XSSFCell next = top.before.next();
            if (met.add(next)) {
                open.push(new Open(next, before(next)));
            }
        }
    }

    private void evaluate(XSSFCell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (IllegalArgumentException e) {
            // how a cell answers to a text that is too long for it
            throw Fault.of("fault.formulaText", LONGEST).at(place(cell));
        } catch (NotImplementedException e) {
            throw Fault.of("fault.formula", cell.getCellFormula(), String.valueOf(e.getMessage()))
                    .at(place(cell));
        }
    }

    private static vn.thang.criteria.text.Message place(Cell cell) {
        return Fault.MESSAGES.message(
                "place.printedCell",
                cell.getSheet().getSheetName(),
                new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString());
    }

    /** The formulas that a cell's own rests on. */
    private Iterator<XSSFCell> before(XSSFCell cell) {
        int sheet = workbook.getSheetIndex(cell.getSheet());
        List<XSSFCell> before = new ArrayList<>();
        Ptg[] tokens = FormulaParser.parse(cell.getCellFormula(), names, FormulaType.CELL, sheet, cell.getRowIndex());
        collect(tokens, sheet, before);
        if (read > MOST_READ) {
            throw Fault.of("fault.formulaCells", MOST_READ).at(place(cell));
        }
        return before.iterator();
    }

    private void collect(Ptg[] tokens, int sheet, List<XSSFCell> before) {
        for (Ptg token : tokens) {
            switch (token) {
                case Ref3DPxg ref -> collect(workbook.getSheetIndex(ref.getSheetName()), area(ref), before);
                case RefPtgBase ref -> collect(sheet, area(ref), before);
                case Area3DPxg area -> collect(workbook.getSheetIndex(area.getSheetName()), area(area), before);
                case AreaPtgBase area -> collect(sheet, area(area), before);
                case NamePtg name -> collect(names.getName(name).getNameDefinition(), sheet, before);
                default -> {
                    // numbers, texts, operators
                }
            }
        }
    }

    private static CellRangeAddress area(RefPtgBase ref) {
        return new CellRangeAddress(ref.getRow(), ref.getRow(), ref.getColumn(), ref.getColumn());
    }

    private static CellRangeAddress area(AreaPtgBase area) {
        return new CellRangeAddress(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
    }

    private void collect(int sheet, CellRangeAddress area, List<XSSFCell> before) {
        read += (area.getLastRow() - area.getFirstRow() + 1L) * (area.getLastColumn() - area.getFirstColumn() + 1L);
        if (sheet < 0 || read > MOST_READ) {
            return;
        }
        formulas.get(sheet)
                .subMap(area.getFirstRow(), true, area.getLastRow(), true)
                .values()
                .forEach(row -> row.stream()
                        .filter(cell -> cell.getColumnIndex() >= area.getFirstColumn()
                                && cell.getColumnIndex() <= area.getLastColumn())
                        .forEach(before::add));
    }
}
