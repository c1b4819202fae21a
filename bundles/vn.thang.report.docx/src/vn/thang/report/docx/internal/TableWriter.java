// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Writes a table with its caption above it, the header repeated on every page. */
final class TableWriter {
    /** How far columns may be narrowed, names wrapping, before a table lies down. */
    private static final double TIGHTEST = 0.5;

    /** Tables with more columns are set one point smaller. */
    private static final int MANY = 8;
    /** Tables up to this many rows stay on one page. */
    private static final int SHORT = 5;

    private static final int INDENT = Twips.mm(3);
    private final Body body;
    private final Locale locale;
    private final String label;
    private int number;

    TableWriter(Body body, Locale locale, String label) {
        this.body = body;
        this.locale = locale;
        this.label = label;
    }

    void write(Table table) {
        boolean landscape = landscape(table);
        body.turn(landscape);
        caption(table.caption());
        int points = table.columns().size() > MANY ? 11 : 12;
        int line = landscape ? Twips.TEXT_LANDSCAPE : Twips.TEXT;
        Grid grid = new Grid(body.table(), "ReportTable", ColumnWidths.of(table, locale, points, line));
        CTRow header = grid.row(true);
        String size = points == 12 ? "" : "Small";
        for (Column column : table.columns()) {
            grid.cell(header, "TableHead" + size, column.title() + Marks.of(column.origin()));
        }
        int indented = indentedColumn(table.columns());
        int rows = table.rows().size();
        for (int r = 0; r < rows; r++) {
            Row row = table.rows().get(r);
            CTRow tableRow = grid.row(false);
            for (int i = 0; i < table.columns().size(); i++) {
                CTP paragraph = cell(grid.cell(tableRow), row, row.cells().get(i), size);
                if (i == indented && row.level() > 0) {
                    paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf((long) row.level() * INDENT));
                }
                if (rows <= SHORT && r < rows - 1) {
                    paragraph.getPPr().addNewKeepNext();
                }
            }
        }
        body.paragraph("TableEnd", "");
    }

    private void caption(String text) {
        if (!text.isEmpty()) {
            CTP caption = body.paragraph("Caption", label + " ");
            number++;
            Body.field(caption, "SEQ " + label + " \\* ARABIC", Integer.toString(number));
            Body.run(caption, ". " + text);
        }
    }

    /** Whether a table is too wide for upright pages. */
    static boolean landscape(Table table) {
        int wanted = table.columns().stream().mapToInt(Column::width).sum() * Twips.CHARACTER;
        return wanted * TIGHTEST > Twips.TEXT;
    }

    private static int indentedColumn(List<Column> columns) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private CTP cell(CTTc cell, Row row, TableCell content, String size) {
        Value value = content.value();
        if (value instanceof Value.Missing) {
            CTShd hatch = cell.getTcPr().addNewShd();
            hatch.setVal(STShd.THIN_DIAG_STRIPE);
            hatch.setColor("A6A6A6");
            hatch.setFill("auto");
        }
        CTP paragraph = cell.addNewP();
        String text = value.print(locale);
        Body.fill(
                paragraph, style(value, row.kind()) + size, text.isEmpty() ? text : text + Marks.of(content.origin()));
        return paragraph;
    }

    private static String style(Value value, Row.Kind kind) {
        String weight = kind == Row.Kind.BODY ? "" : "Strong";
        return switch (value) {
            case Value.Decimal d -> "TableNumber" + weight;
            case Value.Percent p -> "TableNumber" + weight;
            case Value.Whole w -> "TableNumber" + weight;
            case Value.Rank r -> "TableCentred" + weight;
            case Value.BandName b -> "TableCentred" + weight;
            case Value.NotApplicable n -> "TableCentred" + weight;
            case Value.Text t -> "TableText" + weight;
            case Value.Missing m -> "TableText" + weight;
            case Value.Blank b -> "TableText" + weight;
        };
    }
}
