// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import vn.thang.report.Calculation;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes typed values into the cells of a sheet, with the formulas they follow from. */
final class CellWriter {
    private static final int LONGEST_TEXT = 32_767;
    private final Styles styles;
    private final Formulas formulas;
    private final Checks checks;
    private final int decided;

    /**
     * Writes cells of one table.
     *
     * @param checks receives every cell with a formula
     * @param decided the column that holds what ranks are decided on
     */
    CellWriter(Styles styles, Formulas formulas, Checks checks, int decided) {
        this.styles = styles;
        this.formulas = formulas;
        this.checks = checks;
        this.decided = decided;
    }

    void write(Cell cell, TableCell content, Column column, Row row, boolean indented) {
        String mark = Marks.of(content.origin());
        boolean bold = row.kind() != Row.Kind.BODY;
        Styles.Fill fill = row.kind() == Row.Kind.TOTAL ? Styles.Fill.TOTAL : Styles.Fill.NONE;
        boolean among = column.kind() == ColumnKind.TEXT;
        Styles.Kind number = among ? Styles.Kind.LEFT_NUMBER : Styles.Kind.NUMBER;
        Styles.Kind centred = among ? Styles.Kind.LEFT_NUMBER : Styles.Kind.CENTRED;
        Optional<String> formula = content.calculation().flatMap(how -> formulas.of(how, decided));
        switch (content.value()) {
            case Value.Text text ->
                text(cell, marked(text.text(), mark), column.kind(), fill, bold, indented ? row.level() : 0);
            case Value.Decimal d ->
                number(cell, formula, d.number(), number, fill, bold, styles.format(d.decimals(), mark));
            case Value.Percent p ->
                number(cell, formula, p.number(), number, fill, bold, styles.format(p.decimals(), mark));
            case Value.Whole w ->
                number(cell, formula, BigDecimal.valueOf(w.number()), number, fill, bold, styles.format(0, mark));
            case Value.Rank rank ->
                number(cell, formula, BigDecimal.valueOf(rank.rank()), centred, fill, bold, styles.rank(mark));
            case Value.BandName band -> {
                formula.ifPresent(text -> cell.setCellFormula(mark.isEmpty() ? text : text + "&\"" + mark + "\""));
                cell.setCellValue(marked(band.name(), mark));
                style(
                        cell,
                        among ? Styles.Kind.TEXT : Styles.Kind.CENTRED,
                        Styles.band(band.position(), band.of()),
                        bold,
                        0,
                        "");
            }
            case Value.NotApplicable n -> {
                cell.setCellValue(Value.NOT_APPLICABLE_SIGN);
                style(cell, Styles.Kind.CENTRED, fill, bold, 0, "");
            }
            case Value.Missing m -> style(cell, Styles.Kind.TEXT, Styles.Fill.MISSING, bold, 0, "");
            case Value.Blank b -> style(cell, Styles.Kind.TEXT, fill, bold, 0, "");
        }
        if (formula.isPresent()) {
            checks.add(cell, content.value(), mark, row, column);
        }
    }

    /** What a rank is decided on, beside the table. */
    void decided(Cell cell, Calculation.Rank rank, Row row) {
        formulas.decided(rank).ifPresent(formula -> {
            cell.setCellFormula(formula);
            cell.setCellValue(decidedValue(rank, row).doubleValue());
            style(
                    cell,
                    Styles.Kind.HELPER,
                    Styles.Fill.NONE,
                    false,
                    0,
                    styles.format(rank.decided().decimals(), ""));
        });
    }

    private static BigDecimal decidedValue(Calculation.Rank rank, Row row) {
        return rank.decided()
                .apply(
                        switch (row.cells().get(rank.value().column()).value()) {
                            case Value.Decimal d -> d.number();
                            case Value.Percent p -> p.number();
                            default -> throw new IllegalArgumentException("ranked without number: " + row);
                        });
    }

    private static String marked(String text, String mark) {
        return text.isEmpty() ? text : text + mark;
    }

    private void text(Cell cell, String text, ColumnKind column, Styles.Fill fill, boolean bold, int indent) {
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        Styles.Kind kind = Styles.Kind.TEXT;
        if (!text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0) {
            kind = Styles.Kind.GUARDED_TEXT;
        } else if (column == ColumnKind.CODE) {
            kind = Styles.Kind.CODE;
        }
        style(cell, kind, fill, bold, indent, "");
    }

    private void number(
            Cell cell,
            Optional<String> formula,
            BigDecimal number,
            Styles.Kind kind,
            Styles.Fill fill,
            boolean bold,
            String format) {
        formula.ifPresent(cell::setCellFormula);
        cell.setCellValue(number.doubleValue());
        style(cell, kind, fill, bold, 0, format);
    }

    private void style(Cell cell, Styles.Kind kind, Styles.Fill fill, boolean bold, int indent, String format) {
        cell.setCellStyle(styles.of(new Styles.Look(kind, fill, bold, indent, format)));
    }
}
