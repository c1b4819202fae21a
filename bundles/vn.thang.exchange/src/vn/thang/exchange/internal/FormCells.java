// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thang.exchange.internal.FormStyles.Look;

/** Writes the cells of one sheet of a form. */
final class FormCells {
    /** A spreadsheet keeps no more digits of a number. */
    private static final int DIGITS = 15;

    /** Points; a row can be no higher than the second. */
    private static final float LINE = 14.5f;

    private static final float HIGHEST = 400;

    private final XSSFSheet sheet;
    private final FormStyles styles;

    FormCells(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Cell text(int row, int column, String text, Look look) {
        Cell cell = cell(row, column, look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /** A number that a spreadsheet would round stands as a text. */
    void number(int row, int column, BigDecimal number, Look look) {
        if (number == null || number.precision() > DIGITS) {
            text(row, column, number == null ? "" : number.toPlainString(), look);
        } else {
            cell(row, column, look).setCellValue(number.doubleValue());
        }
    }

    void day(int row, int column, LocalDate day, Look look) {
        cell(row, column, look).setCellValue(day);
    }

    private Cell cell(int row, int column, Look look) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    /** A text over several columns; a spreadsheet does not find its height by itself. */
    void wide(int row, int lastColumn, String text, Look look, int lines) {
        text(row, 0, text, look);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
        sheet.getRow(row).setHeightInPoints(lines * (look == Look.TITLE ? 20 : 15.5f));
    }

    /**
     * The hidden row that names the columns, the row below with their titles, and their widths.
     *
     * @param texts where the titles are: {@code form.column} or {@code form.attribute}
     */
    void columns(List<FormColumn> columns, int marks, String texts, Locale locale) {
        for (int at = 0; at < columns.size(); at++) {
            FormColumn column = columns.get(at);
            text(marks, at, column.mark(), Look.TEXT);
            if (column.width() == 0) {
                sheet.setColumnHidden(at, true);
            } else {
                sheet.setColumnWidth(at, column.width() * 256);
                text(marks + 1, at, Problems.TEXTS.text(locale, texts + "." + column.name()), Look.HEADER);
            }
        }
        sheet.getRow(marks).setZeroHeight(true);
    }

    /** Makes rows as high as their texts need; spreadsheets do so by themselves only when something is typed. */
    private void heights() {
        for (Row row : sheet) {
            int lines = 1;
            for (Cell cell : row) {
                int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                if (cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    lines = Math.max(lines, lines(cell.getStringCellValue(), width));
                }
            }
            if (!row.getZeroHeight() && row.getHeight() == sheet.getDefaultRowHeight()) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 1));
                ((XSSFRow) row).getCTRow().setCustomHeight(false);
            }
        }
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.ceilDiv(Math.max(1, line.length()), Math.max(1, width)))
                .sum();
    }

    /** Only what is to be filled in can be changed; no password. Prints on the breadth of an A4 page. */
    void finish(boolean landscape, int repeated, String footer) {
        heights();
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        if (repeated >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
        }
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }
}
