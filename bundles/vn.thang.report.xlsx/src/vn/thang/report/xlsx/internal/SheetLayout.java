// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Table;

/** Column widths, frozen panes, filters and page set-up of a sheet. Widths come from the columns, never from a font. */
final class SheetLayout {
    private static final int CHARACTER = 256;
    private static final int PADDING = 2;
    /** A4 in points, and what the margins take. */
    private static final double A4_WIDE = 595;

    private static final double A4_HIGH = 842;
    private static final double SIDES = 72;
    private static final double ENDS = 110;
    /** How wide a character of a column is in points, with a little air. */
    private static final double CHARACTER_POINTS = 5.5;

    /** Of a column that has none of its own. */
    private static final int USUAL_WIDTH = 8;

    private static final double LETTERS = 1.1;
    private static final int LEAST_CHARACTERS = 90;
    private static final int TEXT_COLUMNS = 6;
    /** About what fits on A4 upright at a readable size. */
    private static final int UPRIGHT = 135;
    /** Beyond this a page as wide as the sheet would be unreadable: the sheet is printed side by side. */
    private static final int FITTING = 330;

    private final SXSSFSheet sheet;
    private final int[] widths;
    private final String pageFooter;

    SheetLayout(SXSSFSheet sheet, List<Table> tables, String pageFooter) {
        this.sheet = sheet;
        this.pageFooter = pageFooter;
        this.widths = widths(tables);
    }

    private static int[] widths(List<Table> tables) {
        int columns = tables.stream().mapToInt(t -> t.columns().size()).max().orElse(TEXT_COLUMNS);
        int[] widths = new int[columns];
        for (Table table : tables) {
            for (int i = 0; i < table.columns().size(); i++) {
                widths[i] = Math.max(widths[i], table.columns().get(i).width() + PADDING);
            }
        }
        int total = 0;
        for (int i = 0; i < columns; i++) {
            widths[i] = widths[i] == 0 ? LEAST_CHARACTERS / TEXT_COLUMNS : widths[i];
            total += widths[i];
        }
        widths[columns - 1] += Math.max(0, Math.min(40, LEAST_CHARACTERS - total)) * (columns == 1 ? 1 : 0);
        return widths;
    }

    void widths() {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
    }

    /** Texts run over so many columns. */
    int columns() {
        return Math.max(2, shownColumns());
    }

    /** Texts run over the columns that are visible at once, not over a hundred. */
    private int shownColumns() {
        int total = 0;
        int count = 0;
        while (count < widths.length && total < 130) {
            total += widths[count++];
        }
        return count;
    }

    /** A place for a picture of a width in characters, from the first column on, whatever the columns' widths. */
    XSSFClientAnchor anchor(XSSFDrawing drawing, int characters, int row, int rows) {
        int column = 0;
        int rest = characters;
        while (rest > widthOf(column)) {
            rest -= widthOf(column++);
        }
        int within = (int) ((long) Units.EMU_PER_CHARACTER * rest);
        return drawing.createAnchor(0, 0, within, 0, 0, row, column, row + rows);
    }

    private int widthOf(int column) {
        return column < widths.length ? widths[column] : USUAL_WIDTH;
    }

    /** Characters that fit in one line over the full width. */
    int characters() {
        int total = 0;
        for (int i = 0; i < Math.min(columns(), widths.length); i++) {
            total += widths[i];
        }
        return total;
    }

    /** Letters that fit in one line of a cell: they are narrower than the digits that widths are counted in. */
    int letters(int column) {
        return (int) (widths[column] * LETTERS);
    }

    int width(int column) {
        return widths[column];
    }

    /** Columns that have a width of their own. */
    int ownColumns() {
        return widths.length;
    }

    /** Freezes, filters and repeats the header of the sheet's only table. */
    void onlyTable(Table table, int firstHeader, int first, int last) {
        int frozen = frozenColumns(table);
        sheet.createFreezePane(frozen, first);
        if (last >= first) {
            sheet.setAutoFilter(
                    new CellRangeAddress(first - 1, last, 0, table.columns().size() - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(firstHeader, first - 1, -1, -1));
        if (total() > FITTING && frozen > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
    }

    /** Ranks, codes and names before the first number stay in sight when the numbers are many. */
    private static int frozenColumns(Table table) {
        int frozen = 0;
        for (Column column : table.columns()) {
            boolean label = column.kind() == ColumnKind.RANK
                    || column.kind() == ColumnKind.CODE
                    || column.kind() == ColumnKind.TEXT;
            if (!label) {
                return frozen;
            }
            frozen++;
        }
        return 0;
    }

    /**
     * Sets up the page.
     *
     * @param broken whether pages begin where the sheet says: then the scale is fixed, because a program that fits a sheet to
     *     the width of the page disregards such places
     */
    void print(boolean broken) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape());
        if (broken) {
            setup.setScale((short) (scale() * 100));
        } else if (total() <= FITTING) {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
        }
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter(pageFooter);
    }

    private boolean landscape() {
        return total() > UPRIGHT;
    }

    /** What the columns and charts have to shrink by to fit a page's width. */
    private double scale() {
        double width = (landscape() ? A4_HIGH : A4_WIDE) - SIDES;
        return Math.clamp(width / (Math.max(total(), Drawings.WIDTH) * CHARACTER_POINTS), 0.3, 1);
    }

    /** What fits on a page, in points of the sheet. */
    float pageHeight() {
        return (float) (((landscape() ? A4_WIDE : A4_HIGH) - ENDS) / scale());
    }

    private int total() {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        return total;
    }
}
