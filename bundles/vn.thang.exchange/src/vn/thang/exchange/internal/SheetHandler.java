// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.thang.exchange.internal.DataTable.Row;
import vn.thang.exchange.internal.XlsxReader.TooMuchException;

/** Turns the XML of a sheet into rows. */
final class SheetHandler extends DefaultHandler {
    /** A spreadsheet shows and keeps 15 significant digits; the digits after them are the binary number's, not the user's. */
    private static final MathContext SHEET_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Field> fields = new ArrayList<>();
    private int rowNumber;
    private int columnIndex;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean hasFormula;
    private boolean hasValue;
    private int cells;

    /** {@code from1904}: the workbook counts days from 1904 instead of 1900. */
    SheetHandler(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes a) throws TooMuchException {
        switch (name) {
            case "row" -> startRow(a.getValue("r"));
            case "c" -> startCell(a);
            case "f" -> hasFormula = true;
            case "v", "t" -> {
                inValue = true;
                hasValue = true;
            }
            default -> {
                // the rest of a sheet (widths, merged cells, drawings) says nothing about figures
            }
        }
    }

    private void startRow(String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        fields = new ArrayList<>();
        columnIndex = -1;
    }

    private void startCell(Attributes a) throws TooMuchException {
        String reference = a.getValue("r");
        columnIndex = reference == null ? columnIndex + 1 : new CellReference(reference).getCol();
        type = a.getValue("t") == null ? "n" : a.getValue("t");
        style = a.getValue("s") == null ? 0 : Integer.parseInt(a.getValue("s"));
        hasFormula = false;
        hasValue = false;
        text.setLength(0);
        if (columnIndex >= Limits.COLUMNS) {
            throw new TooMuchException(rowNumber, null, "columns.many", Limits.COLUMNS);
        }
        if (++cells > Limits.CELLS) {
            throw new TooMuchException(rowNumber, null, "cells.many", Limits.CELLS);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws TooMuchException {
        if (inValue) {
            text.append(ch, start, length);
            if (text.length() > Limits.CELL_CHARACTERS) {
                throw new TooMuchException(rowNumber, columnName(), "cell.huge", Limits.CELL_CHARACTERS);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws TooMuchException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> put(field());
            case "row" -> endRow();
            default -> {
                // see startElement
            }
        }
    }

    private void endRow() throws TooMuchException {
        Row row = new Row(rowNumber, fields);
        if (!row.blank()) {
            rows.add(row);
        }
        if (rows.size() > Limits.ROWS) {
            throw new TooMuchException(rowNumber, null, "rows.many", Limits.ROWS);
        }
    }

    private void put(Field field) {
        while (fields.size() < columnIndex) {
            fields.add(Field.EMPTY);
        }
        fields.add(field);
    }

    private Field field() {
        if (!hasValue || text.isEmpty()) {
            return hasFormula && !type.equals("str") ? fault("xlsx.noResult", "") : Field.EMPTY;
        }
        String value = text.toString();
        return switch (type) {
            case "s" ->
                new Field.Text(
                        strings.getItemAt(Integer.parseInt(value.strip())).getString());
            case "n" -> number(value.strip());
            case "b" -> fault("xlsx.boolean", value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> fault("xlsx.error", value);
            default -> new Field.Text(value);
        };
    }

    private Field number(String value) {
        double number = Double.parseDouble(value);
        if (style >= styles.getNumCellStyles()) {
            return new Field.Figure(plain(number), false);
        }
        XSSFCellStyle format = styles.getStyleAt(style);
        String pattern = format.getDataFormatString() == null ? "General" : format.getDataFormatString();
        if (DateUtil.isADateFormat(format.getDataFormat(), pattern)) {
            return DateUtil.isValidExcelDate(number)
                    ? new Field.Day(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                    : fault("xlsx.date", value);
        }
        return new Field.Figure(plain(number), pattern.contains("%"));
    }

    private static BigDecimal plain(double number) {
        BigDecimal digits = new BigDecimal(number).round(SHEET_DIGITS).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }

    private Field fault(String key, String shown) {
        return new Field.Fault(shown, Problems.TEXTS.message(key, shown));
    }

    private String columnName() {
        return CellReference.convertNumToColString(columnIndex);
    }
}
