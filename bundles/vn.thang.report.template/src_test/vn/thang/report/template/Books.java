// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbook templates for tests and reads what came out. */
final class Books {
    private Books() {}

    static byte[] book(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet, "S". */
    static byte[] sheet(String[]... rows) {
        return book(workbook -> fill(workbook.createSheet("S"), rows));
    }

    /** Fills rows from the first; what begins with an equals sign is a formula; null leaves the cell out. */
    static void fill(XSSFSheet sheet, String[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                String text = rows[r][c];
                if (text != null && text.startsWith("=")) {
                    row.createCell(c).setCellFormula(text.substring(1));
                } else if (text != null) {
                    row.createCell(c).setCellValue(text);
                }
            }
        }
    }

    static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    /** The cells of a sheet: a line for each row, with bars between; numbers as they are, formulas with their values. */
    static String text(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(r -> sheet.getRow(r) == null ? "" : text(sheet.getRow(r)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(c -> row.getCell(c) == null ? "" : text(row.getCell(c)))
                .collect(Collectors.joining("|"));
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula() + "→" + value(cell, cell.getCachedFormulaResultType());
            default -> value(cell, cell.getCellType());
        };
    }

    private static String value(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> "#" + Double.toString(cell.getNumericCellValue()).replaceFirst("\\.0$", "");
            case STRING -> cell.getStringCellValue();
            case ERROR -> "error " + cell.getErrorCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
