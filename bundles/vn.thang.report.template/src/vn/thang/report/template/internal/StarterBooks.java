// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.report.ReportKind;

/** The workbooks to start from: a ranking with totals by formulas and charts, and score sheets. */
public final class StarterBooks {
    private static final String FONT = "Times New Roman";
    private static final int CHART_ROWS = 18;

    private final Starter texts;
    private final XSSFWorkbook workbook;
    private XSSFSheet sheet;
    private int rows;

    private StarterBooks(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.texts = new Starter(locale);
    }

    /** The template for a kind of document. */
    public static byte[] of(ReportKind kind, Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(java.util.Optional.empty());
            StarterBooks book = new StarterBooks(workbook, locale);
            if (kind == ReportKind.SCORECARD) {
                book.scorecards();
            } else {
                book.ranking();
                book.charts();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private void ranking() {
        sheet(texts.of("sheet.ranking"), 8, 42, 12, 12, 20, 28);
        title("{{report.title}}");
        notices(5);
        tag("{{#groups}}");
        XSSFRow heading = next();
        cell(heading, 0, "{{title}}", bold(style("", HorizontalAlignment.LEFT, false)));
        head("rank", "unit", "points", "percent", "band", "note");
        XSSFRow unit = next();
        int row = unit.getRowNum() + 1;
        cell(unit, 0, "{{#units}}{{rank}}", style("0", HorizontalAlignment.CENTER, true));
        cell(unit, 1, "{{name}}", style("", HorizontalAlignment.LEFT, true));
        cell(unit, 2, "{{points}}", style("#,##0.00", HorizontalAlignment.RIGHT, true));
        cell(unit, 3, "{{percent}}", style("0.00", HorizontalAlignment.RIGHT, true));
        cell(unit, 4, "{{band}}", style("", HorizontalAlignment.CENTER, true));
        cell(unit, 5, "{{note}}{{/units}}", style("", HorizontalAlignment.LEFT, true));
        for (String function : new String[] {"AVERAGE", "MAX", "MIN"}) {
            XSSFRow total = next();
            cell(total, 0, "", style("", HorizontalAlignment.LEFT, true));
            cell(
                    total,
                    1,
                    texts.of(function.toLowerCase(Locale.ROOT)),
                    bold(style("", HorizontalAlignment.LEFT, true)));
            for (int column : new int[] {2, 3}) {
                String letter = column == 2 ? "C" : "D";
                String area = letter + row + ":" + letter + row;
                XSSFCell cell = cell(
                        total,
                        column,
                        "",
                        bold(style(column == 2 ? "#,##0.00" : "0.00", HorizontalAlignment.RIGHT, true)));
                cell.setCellFormula("IF(COUNT(" + area + ")=0,\"\"," + function + "(" + area + "))");
            }
        }
        tag("{{/groups}}");
        cell(next(), 1, texts.of("closing"), style("", HorizontalAlignment.LEFT, false));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private void charts() {
        sheet(texts.of("sheet.charts"), 12, 12, 12, 12, 12, 12, 12, 12);
        tag("{{#charts}}");
        int first = rows;
        cell(next(), 0, "{{drawing}}", style("", HorizontalAlignment.LEFT, false));
        rows += CHART_ROWS - 1;
        sheet.addMergedRegion(new CellRangeAddress(first, rows - 1, 0, 7));
        cell(next(), 0, "{{caption}}", style("", HorizontalAlignment.LEFT, false));
        tag("{{/charts}}");
    }

    private void scorecards() {
        sheet(texts.of("sheet.scorecards"), 10, 60, 12, 12, 12);
        notices(4);
        XSSFRow name = next();
        int first = name.getRowNum();
        cell(name, 0, "{{#units}}{{name}}", bold(style("", HorizontalAlignment.LEFT, false)));
        XSSFRow standing = next();
        cell(standing, 0, texts.of("standing"), style("", HorizontalAlignment.LEFT, false));
        sheet.addMergedRegion(new CellRangeAddress(standing.getRowNum(), standing.getRowNum(), 0, 4));
        head("code", "criterion", "maximum", "points", "lost");
        XSSFRow criterion = next();
        int row = criterion.getRowNum() + 1;
        cell(criterion, 0, "{{#criteria}}{{code}}", style("", HorizontalAlignment.LEFT, true));
        cell(criterion, 1, "{{name}}", style("", HorizontalAlignment.LEFT, true));
        cell(criterion, 2, "{{maximum}}", style("#,##0.00", HorizontalAlignment.RIGHT, true));
        cell(criterion, 3, "{{points}}", style("#,##0.00", HorizontalAlignment.RIGHT, true));
        cell(criterion, 4, "", style("#,##0.00", HorizontalAlignment.RIGHT, true))
                .setCellFormula("IF(COUNT(C%1$d,D%1$d)=2,C%1$d-D%1$d,\"\")".formatted(row));
        cell(criterion, 5, "{{/criteria}}", style("", HorizontalAlignment.LEFT, false));
        XSSFRow end = next();
        cell(end, 1, texts.of("source"), style("", HorizontalAlignment.LEFT, false));
        cell(end, 5, "{{/units}}", style("", HorizontalAlignment.LEFT, false));
        sheet.setRowBreak(end.getRowNum());
        sheet.addMergedRegion(new CellRangeAddress(first, first, 0, 4));
    }

    private void sheet(String name, int... widths) {
        sheet = workbook.createSheet(name);
        rows = 0;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("&P/&N");
    }

    private XSSFRow next() {
        return sheet.createRow(rows++);
    }

    private void tag(String tag) {
        next().createCell(0).setCellValue(tag);
    }

    private void title(String text) {
        XSSFRow row = next();
        XSSFCellStyle style = bold(style("", HorizontalAlignment.CENTER, false));
        style.getFont().setFontHeightInPoints((short) 16);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        cell(row, 0, text, style);
        row.setHeightInPoints(44);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 5));
    }

    /** They say when data are reconstructed. */
    private void notices(int last) {
        XSSFCellStyle style = style("", HorizontalAlignment.LEFT, false);
        style.getFont().setItalic(true);
        style.setWrapText(true);
        XSSFRow row = next();
        row.setHeightInPoints(52);
        cell(row, 0, "{{#notices}}{{.}}", style);
        cell(next(), 0, "{{/notices}}", style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    }

    private void head(String... keys) {
        XSSFRow row = next();
        for (int i = 0; i < keys.length; i++) {
            XSSFCellStyle style = bold(style("", HorizontalAlignment.CENTER, true));
            style.setWrapText(true);
            cell(row, i, texts.of(keys[i]), style);
        }
    }

    private static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
        return cell;
    }

    private static XSSFCellStyle bold(XSSFCellStyle style) {
        style.getFont().setBold(true);
        return style;
    }

    private XSSFCellStyle style(String format, HorizontalAlignment alignment, boolean lines) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 12);
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (!format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        if (lines) {
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
