// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a unit: its cells by the key of the line and the name of the column. */
final class FilledForm implements AutoCloseable {
    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What somebody does with an open form. */
    interface Work {
        void on(FilledForm form) throws IOException;
    }

    static FilledForm open(Path file) throws IOException {
        return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    /** Opens, fills in and saves. */
    static void fill(Path file, Work work) throws IOException {
        try (FilledForm form = open(file)) {
            work.on(form);
            form.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(file)) {
                form.workbook.write(out);
            }
        }
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private Cell find(String text) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(text)) {
                        return cell;
                    }
                }
            }
        }
        return null;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    private Cell cell(String key, String column) {
        Row row = find(key).getRow();
        for (Row marks : row.getSheet()) {
            for (Cell mark : marks) {
                if (mark.getCellType() == CellType.STRING
                        && mark.getStringCellValue().equals("thang:" + column)) {
                    return row.getCell(mark.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new IllegalArgumentException(column);
    }

    String shown(String key) {
        return text(key, "value");
    }

    String text(String key, String column) {
        return cell(key, column).toString();
    }

    void put(String key, String column, String text) {
        cell(key, column).setCellValue(text);
    }

    void clear(String key, String column) {
        cell(key, column).setBlank();
    }

    void number(String key, double number) {
        cell(key, "value").setCellValue(number);
    }

    void day(String key, LocalDate day) {
        cell(key, "value").setCellValue(day);
    }

    void formula(String key, String formula) {
        cell(key, "value").setCellFormula(formula);
    }

    void marker(String property, String value) {
        for (Row row : workbook.getSheet("thang")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(property)) {
                row.getCell(1).setCellValue(value);
            }
        }
    }

    /** Copies a line below the last one, as some do to have more room. */
    void appendCopy(String key) {
        Row from = find(key).getRow();
        Row copy = from.getSheet().createRow(from.getSheet().getLastRowNum() + 1);
        for (Cell cell : from) {
            if (cell.getCellType() == CellType.STRING) {
                copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            }
        }
    }

    /** Writes a remark below the last line of the criteria. */
    void appendNote(String text) {
        int column = cell("POINTS:c-g1-1.1", "remark").getColumnIndex();
        Sheet sheet = find("POINTS:c-g1-1.1").getSheet();
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(column).setCellValue(text);
    }

    boolean isOpen(String key) {
        return !cell(key, "value").getCellStyle().getLocked();
    }

    private DataValidation check(String key) {
        Cell cell = cell(key, "value");
        return cell.getSheet().getDataValidations().stream()
                .filter(each ->
                        each.getRegions().getCellRangeAddress(0).isInRange(cell.getRowIndex(), cell.getColumnIndex()))
                .findFirst()
                .orElseThrow();
    }

    /** What can be chosen from. */
    List<String> list(String key) {
        String range = check(key).getValidationConstraint().getFormula1();
        List<String> texts = new ArrayList<>();
        for (CellReference each : new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            texts.add(workbook.getSheet(each.getSheetName())
                    .getRow(each.getRow())
                    .getCell(each.getCol())
                    .getStringCellValue());
        }
        return texts;
    }

    String bounds(String key) {
        return check(key).getValidationConstraint().getFormula1() + ".."
                + check(key).getValidationConstraint().getFormula2();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
