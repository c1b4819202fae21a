// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles of a workbook, each made once. */
final class Styles {
    static final String FONT = "Times New Roman";
    /** Before a colour: not transparent; the schema wants it said. */
    private static final String OPAQUE = "FF";

    private static final String INK = "000000";
    private static final String RULE = "8C8C8C";
    private static final String HEADER = "DCE6F1";
    private static final String TOTAL = "EDEDED";
    private static final String WARNING = "9C1F1F";
    private static final String HATCH = "A6A6A6";
    private static final String FAINT = "7F7F7F";
    /** From the best to the worst band. */
    private static final String[] BANDS = {"D9EAD3", "EAF3D9", "FFF2CC", "FBE3D6"};

    /** How a cell looks. */
    record Look(Kind kind, Fill fill, boolean bold, int indent, String format) {}

    /** What a cell holds, as far as its look goes. */
    enum Kind {
        TEXT,
        GUARDED_TEXT,
        CODE,
        NUMBER,
        CENTRED,
        /** A number among texts. */
        LEFT_NUMBER,
        HEADER,
        TITLE,
        SUBTITLE,
        NOTICE,
        PARAGRAPH,
        /** Steps of a calculation beside a table. */
        HELPER
    }

    /** Background; the bands from the best to the worst. */
    enum Fill {
        NONE,
        TOTAL,
        MISSING,
        BAND0,
        BAND1,
        BAND2,
        BAND3
    }

    private final SXSSFWorkbook workbook;
    private final String localePrefix;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    Styles(SXSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.localePrefix = locale.getLanguage().equals("vi") ? "[$-42A]" : "[$-409]";
        Font standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 11);
    }

    CellStyle of(Kind kind) {
        return of(new Look(kind, Fill.NONE, false, 0, ""));
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** The number format for so many decimals, in the report's locale, with a mark behind the number. */
    String format(int decimals, String mark) {
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return localePrefix + digits + (mark.isEmpty() ? "" : "\"" + mark + "\"");
    }

    /** The number format of ranks, which are no amounts. */
    String rank(String mark) {
        return localePrefix + "0" + (mark.isEmpty() ? "" : "\"" + mark + "\"");
    }

    /** The fill of a band by its position among {@code of} bands, 0 = best. */
    static Fill band(int position, int of) {
        int step = of < 2 ? 0 : (int) Math.round((double) position * (BANDS.length - 1) / (of - 1));
        return Fill.values()[Fill.BAND0.ordinal() + Math.clamp(step, 0, BANDS.length - 1)];
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (look.kind()) {
            case TITLE, SUBTITLE, NOTICE, PARAGRAPH -> style.setWrapText(true);
            case HEADER -> header(style);
            case HELPER -> helper(style, look);
            default -> body(style, look);
        }
        return style;
    }

    private static void header(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, HEADER);
        border(style);
    }

    private void helper(XSSFCellStyle style, Look look) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setWrapText(look.format().isEmpty());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
    }

    private void body(XSSFCellStyle style, Look look) {
        border(style);
        switch (look.kind()) {
            case NUMBER -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            }
            case LEFT_NUMBER -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            }
            case CENTRED -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                if (!look.format().isEmpty()) {
                    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
                }
            }
            default -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setWrapText(true);
                style.setIndention((short) look.indent());
                style.setQuotePrefixed(look.kind() == Kind.GUARDED_TEXT);
            }
        }
        switch (look.fill()) {
            case NONE -> {}
            case TOTAL -> fill(style, TOTAL);
            case MISSING -> {
                style.setFillForegroundColor(colour(HATCH));
                style.setFillPattern(FillPatternType.THIN_BACKWARD_DIAG);
            }
            default -> fill(style, BANDS[look.fill().ordinal() - Fill.BAND0.ordinal()]);
        }
    }

    private Font font(Look look) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setColor(colour(
                switch (look.kind()) {
                    case NOTICE -> WARNING;
                    case HELPER -> FAINT;
                    default -> INK;
                }));
        switch (look.kind()) {
            case TITLE -> font.setFontHeightInPoints((short) 14);
            case HEADER, HELPER -> font.setFontHeightInPoints((short) 10);
            default -> font.setFontHeightInPoints((short) 11);
        }
        font.setBold(
                look.bold() || look.kind() == Kind.TITLE || look.kind() == Kind.SUBTITLE || look.kind() == Kind.HEADER);
        font.setItalic(look.kind() == Kind.NOTICE);
        return font;
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        XSSFColor rule = colour(RULE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(rule);
        style.setBottomBorderColor(rule);
        style.setLeftBorderColor(rule);
        style.setRightBorderColor(rule);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
