// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import vn.thang.report.Calculation;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes typed values into cells. */
final class CellWriter {
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_SUMMANDS = 40;
    private final Styles styles;
    /** Sheet row (from 0) of the table's row 0; rows before {@code firstRow} stand on another sheet. */
    private final int offset;

    private final int firstRow;

    CellWriter(Styles styles, int offset, int firstRow) {
        this.styles = styles;
        this.offset = offset;
        this.firstRow = firstRow;
    }

    void write(Cell cell, TableCell content, Column column, Row row, boolean indented) {
        String mark = Marks.of(content.origin());
        boolean bold = row.kind() != Row.Kind.BODY;
        Styles.Fill fill = row.kind() == Row.Kind.TOTAL ? Styles.Fill.TOTAL : Styles.Fill.NONE;
        switch (content.value()) {
            case Value.Text text ->
                text(cell, marked(text.text(), mark), column.kind(), fill, bold, indented ? row.level() : 0);
            case Value.Decimal d -> number(cell, d.number(), d.decimals(), mark, fill, bold, plainSum(content));
            case Value.Percent p -> number(cell, p.number(), p.decimals(), mark, fill, bold, plainSum(content));
            case Value.Whole w -> number(cell, BigDecimal.valueOf(w.number()), 0, mark, fill, bold, plainSum(content));
            case Value.Rank rank -> {
                cell.setCellValue(rank.rank());
                style(cell, Styles.Kind.CENTRED, fill, bold, 0, styles.format(0, mark));
            }
            case Value.BandName band -> {
                cell.setCellValue(marked(band.name(), mark));
                style(cell, Styles.Kind.CENTRED, Styles.band(band.position(), band.of()), bold, 0, "");
            }
            case Value.NotApplicable n -> {
                cell.setCellValue(Value.NOT_APPLICABLE_SIGN);
                style(cell, Styles.Kind.CENTRED, fill, bold, 0, "");
            }
            case Value.Missing m -> style(cell, Styles.Kind.TEXT, Styles.Fill.MISSING, bold, 0, "");
            case Value.Blank b -> style(cell, Styles.Kind.TEXT, fill, bold, 0, "");
        }
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
            BigDecimal number,
            int decimals,
            String mark,
            Styles.Fill fill,
            boolean bold,
            List<Integer> sumOf) {
        String sum = sum(cell.getColumnIndex(), sumOf);
        if (!sum.isEmpty()) {
            cell.setCellFormula(sum);
        }
        cell.setCellValue(number.doubleValue());
        style(cell, Styles.Kind.NUMBER, fill, bold, 0, styles.format(decimals, mark));
    }

    private static List<Integer> plainSum(TableCell content) {
        return content.calculation().orElse(null) instanceof Calculation.Sum sum
                        && sum.maximum().isEmpty()
                        && sum.rounded().isEmpty()
                ? sum.parts().stream().map(part -> part.value().row()).toList()
                : List.of();
    }

    /** A formula over the rows, or empty when they are none, too many, or not all on this sheet. */
    private String sum(int column, List<Integer> rows) {
        if (rows.isEmpty() || rows.getFirst() < firstRow) {
            return "";
        }
        String letter = CellReference.convertNumToColString(column);
        int first = rows.getFirst() + offset + 1;
        int last = rows.getLast() + offset + 1;
        if (rows.size() > 1 && last - first == rows.size() - 1) {
            return "SUM(" + letter + first + ":" + letter + last + ")";
        }
        if (rows.size() > MOST_SUMMANDS) {
            return "";
        }
        StringBuilder sum = new StringBuilder();
        for (int row : rows) {
            sum.append(sum.isEmpty() ? "" : "+").append(letter).append(row + offset + 1);
        }
        return sum.toString();
    }

    private void style(Cell cell, Styles.Kind kind, Styles.Fill fill, boolean bold, int indent, String format) {
        cell.setCellStyle(styles.of(new Styles.Look(kind, fill, bold, indent, format)));
    }
}
