// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.thang.criteria.text.Messages;

/**
 * Two sheets on which the workbook checks itself: every cell with a formula beside the engine's value there, and how many
 * differ and which.
 */
final class CheckSheets {
    private static final Messages MESSAGES = Messages.of(CheckSheets.class);
    /** As many differences are listed one by one. */
    private static final int LISTED = 50;

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {30, 8, 60, 14, 14, 10, 10};
    private static final String[] TITLES = {"sheet", "cell", "what", "engine", "workbook", "differs", "running"};
    /** Beyond the noise of binary sums, below any digit printed. */
    private static final String TOLERANCE = "0.000000001";

    private final Styles styles;
    private final Locale locale;
    private final List<String> notices;

    CheckSheets(Styles styles, Locale locale, List<String> notices) {
        this.styles = styles;
        this.locale = locale;
        this.notices = notices;
    }

    void write(SXSSFWorkbook workbook, String summary, String details, List<Checks.Entry> entries) {
        int first = notices.size() + 2;
        summary(workbook.createSheet(summary), Places.quoted(details) + "!", first, entries.size());
        details(workbook.createSheet(details), first, entries);
    }

    private void summary(SXSSFSheet sheet, String details, int first, int size) {
        int next = head(sheet, "check.title");
        paragraph(sheet, next++, MESSAGES.text(locale, "check.text", size));
        String differs = range(details, 'F', first, size);
        next = count(sheet, next, "check.cells", "COUNT(" + differs + ")", size);
        next = count(sheet, next, "check.differences", "SUM(" + differs + ")", 0);
        next++;
        paragraph(sheet, next++, MESSAGES.text(locale, "check.list", LISTED));
        Row header = sheet.createRow(next++);
        for (int i = 0; i < 5; i++) {
            text(header, i, MESSAGES.text(locale, "check." + TITLES[i]), Styles.Kind.HEADER);
        }
        for (int i = 1; i <= LISTED; i++) {
            Row row = sheet.createRow(next++);
            for (int c = 0; c < 5; c++) {
                String column = range(details, (char) ('A' + c), first, size);
                formula(
                                row,
                                c,
                                "IFERROR(INDEX(" + column + ",MATCH(" + i + "," + range(details, 'G', first, size)
                                        + ",0)),\"\")")
                        .setCellValue("");
            }
        }
        sheet.createFreezePane(0, next - LISTED);
        print(sheet, 5);
    }

    private int count(SXSSFSheet sheet, int at, String key, String formula, int value) {
        Row row = sheet.createRow(at);
        text(row, 0, MESSAGES.text(locale, key), Styles.Kind.TEXT);
        Cell cell = row.createCell(1);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(
                styles.of(new Styles.Look(Styles.Kind.NUMBER, Styles.Fill.TOTAL, true, 0, styles.format(0, ""))));
        return at + 1;
    }

    private void details(SXSSFSheet sheet, int first, List<Checks.Entry> entries) {
        int next = head(sheet, "check.details");
        Row header = sheet.createRow(next++);
        for (int i = 0; i < TITLES.length; i++) {
            text(header, i, MESSAGES.text(locale, "check." + TITLES[i]), Styles.Kind.HEADER);
        }
        for (Checks.Entry entry : entries) {
            Row row = sheet.createRow(next++);
            text(row, 0, entry.sheet(), Styles.Kind.TEXT);
            text(row, 1, entry.address(), Styles.Kind.CODE);
            text(row, 2, entry.what(), Styles.Kind.TEXT);
            compared(row, next, entry);
        }
        sheet.createFreezePane(0, first);
        if (!entries.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(first - 1, next - 1, 0, TITLES.length - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
        print(sheet, TITLES.length);
    }

    /** Engine, workbook, 1 where they differ, and the differences counted so far. */
    private void compared(Row row, int number, Checks.Entry entry) {
        boolean numeric = entry.number() != null;
        Styles.Look look = numeric
                ? new Styles.Look(Styles.Kind.NUMBER, Styles.Fill.NONE, false, 0, styles.format(entry.decimals(), ""))
                : new Styles.Look(Styles.Kind.CENTRED, Styles.Fill.NONE, false, 0, "");
        Cell engine = row.createCell(3);
        Cell workbook = row.createCell(4);
        workbook.setCellFormula(Places.quoted(entry.sheet()) + "!" + entry.address());
        for (Cell cell : List.of(engine, workbook)) {
            if (numeric) {
                cell.setCellValue(entry.number().doubleValue());
            } else {
                cell.setCellValue(entry.text());
            }
            cell.setCellStyle(styles.of(look));
        }
        String differs = numeric
                ? "IF(ISNUMBER(E" + number + "),IF(ABS(E" + number + "-D" + number + ")>" + TOLERANCE + ",1,0),1)"
                : "IF(EXACT(E" + number + ",D" + number + "),0,1)";
        formula(row, 5, differs).setCellValue(0);
        formula(row, 6, "N(G" + (number - 1) + ")+F" + number).setCellValue(0);
    }

    private int head(SXSSFSheet sheet, String key) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        int next = 0;
        text(sheet.createRow(next++), 0, MESSAGES.text(locale, key), Styles.Kind.SUBTITLE);
        for (String notice : notices) {
            merged(sheet, next, 4);
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(
                    SheetWriter.height(notice, WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + WIDTHS[3] + WIDTHS[4]));
            text(row, 0, notice, Styles.Kind.NOTICE);
        }
        return next;
    }

    private void paragraph(SXSSFSheet sheet, int at, String text) {
        merged(sheet, at, 4);
        Row row = sheet.createRow(at);
        row.setHeightInPoints(33);
        text(row, 0, text, Styles.Kind.PARAGRAPH);
    }

    private static void merged(SXSSFSheet sheet, int row, int last) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
    }

    private void text(Row row, int column, String text, Styles.Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        boolean guarded = kind == Styles.Kind.TEXT && !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(guarded ? Styles.Kind.GUARDED_TEXT : kind));
    }

    private Cell formula(Row row, int column, String formula) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.of(Styles.Kind.TEXT));
        return cell;
    }

    private static String range(String sheet, char column, int first, int size) {
        return sheet + "$" + column + "$" + (first + 1) + ":$" + column + "$" + (first + size);
    }

    private void print(SXSSFSheet sheet, int columns) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter(MESSAGES.text(locale, "page"));
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, sheet.getLastRowNum());
    }
}
