// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Value;
import vn.thang.testkit.Office;

/** Workbooks that LibreOffice has calculated anew, and what they show. */
final class Recalculated {
    private Recalculated() {}

    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /**
     * A workbook after a change, calculated by LibreOffice. Cached numbers of all formulas are spoiled before, so that
     * nothing of ours can come through.
     */
    static XSSFWorkbook of(Path file, Consumer<XSSFWorkbook> change, Path folder) throws IOException {
        Path spoiled = Files.createDirectories(folder).resolve("spoiled.xlsx");
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(Recalculated::spoil));
            }
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(spoiled)) {
                workbook.write(out);
            }
        }
        return open(
                Office.convert(spoiled, "xlsx:Calc MS Excel 2007 XML", folder).getFirst());
    }

    private static void spoil(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            cell.setCellValue(-987_654.321);
        }
    }

    /** What a cell shows where the engine has {@code like}: its kind and decimals decide how it is printed. */
    static String printed(Cell cell, Value like, java.util.Locale locale) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return type == CellType.STRING ? cell.getStringCellValue() : "";
        }
        int decimals = switch (like) {
            case Value.Decimal d -> d.decimals();
            case Value.Percent p -> p.decimals();
            default -> 0;
        };
        // fifteen digits are what a double holds and a spreadsheet shows
        BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(new java.math.MathContext(15));
        return Numbers.print(number, decimals, locale);
    }
}
