// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a form. Only what is to be filled in has a colour and is not locked. */
final class FormStyles {
    private static final String FONT = "Times New Roman";
    private static final String HEADER = "FFDCE6F1";
    private static final String GROUP = "FFEDEDED";
    private static final String INPUT = "FFFFF9DB";
    private static final String RULE = "FF8C8C8C";
    private static final String FAINT = "FF595959";

    /** How a cell looks. */
    enum Look {
        TITLE,
        SUBTITLE,
        TEXT,
        BOLD,
        HEADER,
        GROUP_TEXT,
        GROUP_NUMBER,
        CELL_TEXT,
        CELL_INDENTED,
        CELL_NUMBER,
        CELL_CENTRED,
        CELL_CLOSED,
        INPUT_VALUE,
        INPUT_DAY,
        INPUT_TEXT,
        INPUT_MARK
    }

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 11);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        switch (look) {
            case TITLE -> style.setFont(font(true, 14, null));
            case SUBTITLE -> style.setFont(font(true, 12, null));
            case BOLD -> style.setFont(font(true, 11, null));
            case TEXT -> style.setFont(font(false, 11, null));
            case HEADER -> cell(style, HEADER, font(true, 11, null), HorizontalAlignment.CENTER);
            case GROUP_TEXT -> cell(style, GROUP, font(true, 11, null), HorizontalAlignment.LEFT);
            case GROUP_NUMBER -> cell(style, GROUP, font(true, 11, null), HorizontalAlignment.RIGHT);
            case CELL_TEXT -> cell(style, null, font(false, 11, null), HorizontalAlignment.LEFT);
            case CELL_INDENTED -> {
                cell(style, null, font(false, 11, null), HorizontalAlignment.LEFT);
                style.setIndention((short) 2);
            }
            case CELL_NUMBER -> cell(style, null, font(false, 11, null), HorizontalAlignment.RIGHT);
            case CELL_CENTRED -> cell(style, null, font(false, 11, null), HorizontalAlignment.CENTER);
            case CELL_CLOSED -> cell(style, GROUP, font(false, 9, FAINT), HorizontalAlignment.CENTER);
            case INPUT_VALUE -> input(style, "General", HorizontalAlignment.RIGHT);
            case INPUT_DAY -> input(style, "dd/mm/yyyy", HorizontalAlignment.RIGHT);
            case INPUT_TEXT -> input(style, "@", HorizontalAlignment.LEFT);
            case INPUT_MARK -> input(style, "@", HorizontalAlignment.CENTER);
        }
        return style;
    }

    private void input(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
        cell(style, INPUT, font(false, 11, null), alignment);
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private void cell(XSSFCellStyle style, String fill, XSSFFont font, HorizontalAlignment alignment) {
        style.setFont(font);
        style.setAlignment(alignment);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(RULE));
        style.setBottomBorderColor(colour(RULE));
        style.setLeftBorderColor(colour(RULE));
        style.setRightBorderColor(colour(RULE));
    }

    private XSSFFont font(boolean bold, int size, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour(colour));
        }
        return font;
    }

    private static XSSFColor colour(String argb) {
        XSSFColor colour = new XSSFColor();
        colour.setARGBHex(argb);
        return colour;
    }
}
