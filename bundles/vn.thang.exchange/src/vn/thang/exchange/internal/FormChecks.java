// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import vn.thang.criteria.text.Numbers;

/**
 * What a spreadsheet checks while a form is filled in. Lists stand on the hidden sheet, because a list in the check itself
 * may neither be long nor have a comma in it.
 */
final class FormChecks {
    /** Left of the lists stand the properties of the form. */
    private static final int FIRST_LIST = 3;

    private static final int TITLE_LENGTH = 32;
    private static final int TEXT_LENGTH = 255;
    private static final String LEAST = "-1E+15";
    private static final String MOST = "1E+15";

    private final Sheet hidden;
    private final Locale locale;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    FormChecks(Sheet hidden, Locale locale) {
        this.hidden = hidden;
        this.locale = locale;
    }

    /** One of several texts. */
    void choice(Sheet sheet, int row, int column, List<String> texts, String prompt) {
        String range = lists.computeIfAbsent(List.copyOf(texts), this::list);
        add(
                sheet,
                row,
                column,
                helper(sheet).createFormulaListConstraint(range),
                prompt,
                text("form.check.list"),
                true);
    }

    private String list(List<String> texts) {
        int column = FIRST_LIST + lists.size();
        for (int i = 0; i < texts.size(); i++) {
            Row row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(column).setCellValue(texts.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        return FormMarker.SHEET + "!$" + letters + "$1:$" + letters + "$" + texts.size();
    }

    /**
     * A number.
     *
     * @param strict false = others are taken after a warning, because a figure may have a sign and a day
     */
    void number(Sheet sheet, int row, int column, Bounds bounds, String prompt, boolean strict) {
        String low = bounds.low() == null ? LEAST : Numbers.plain(bounds.low());
        String high = bounds.high() == null ? MOST : Numbers.plain(bounds.high());
        DataValidationConstraint constraint = bounds.whole()
                ? helper(sheet).createIntegerConstraint(OperatorType.BETWEEN, low, high)
                : helper(sheet).createDecimalConstraint(OperatorType.BETWEEN, low, high);
        add(sheet, row, column, constraint, prompt, bounds.text(locale), strict);
    }

    /** A day. */
    void day(Sheet sheet, int row, int column, String prompt) {
        DataValidationConstraint constraint =
                helper(sheet).createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2199,12,31)", null);
        add(sheet, row, column, constraint, prompt, text("form.check.day"), true);
    }

    private static DataValidationHelper helper(Sheet sheet) {
        return sheet.getDataValidationHelper();
    }

    private void add(
            Sheet sheet,
            int row,
            int column,
            DataValidationConstraint constraint,
            String prompt,
            String error,
            boolean strict) {
        DataValidation check =
                helper(sheet).createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        check.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        check.setShowErrorBox(true);
        check.createErrorBox(cut(text("form.check.title"), TITLE_LENGTH), cut(error, TEXT_LENGTH));
        check.setEmptyCellAllowed(true);
        check.setSuppressDropDownArrow(true);
        if (!prompt.isBlank()) {
            check.setShowPromptBox(true);
            check.createPromptBox("", cut(prompt, TEXT_LENGTH));
        }
        sheet.addValidationData(check);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private String text(String key) {
        return Problems.TEXTS.text(locale, key);
    }

    /** What a number may be; bounds may be null = none. */
    record Bounds(BigDecimal low, BigDecimal high, boolean whole) {
        /** For instance "A number from 0 to 10." */
        String text(Locale locale) {
            String kind = whole ? "whole" : "number";
            if (low != null && high != null) {
                return Problems.TEXTS.text(locale, "form.check." + kind + ".between", low, high);
            }
            if (low != null) {
                return Problems.TEXTS.text(locale, "form.check." + kind + ".from", low);
            }
            return high == null
                    ? Problems.TEXTS.text(locale, "form.check." + kind)
                    : Problems.TEXTS.text(locale, "form.check." + kind + ".to", high);
        }
    }
}
