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
        Grid grid = new Grid(
                body.table(), "ReportTable", ColumnWidths.of(table, locale, landscape ? Twips.TEXT_LANDSCAPE : Twips.TEXT));
        CTRow header = grid.row(true);
        for (Column column : table.columns()) {
            String mark = Marks.of(column.origin());
            grid.cell(header, "TableHead", column.title() + mark);
        }
        int indented = indentedColumn(table.columns());
        for (Row row : table.rows()) {
            CTRow line = grid.row(false);
            for (int i = 0; i < table.columns().size(); i++) {
                cell(grid.cell(line), row, row.cells().get(i), i == indented);
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

    private void cell(CTTc cell, Row row, TableCell content, boolean indented) {
        Value value = content.value();
        if (value instanceof Value.Missing) {
            CTShd hatch = cell.getTcPr().addNewShd();
            hatch.setVal(STShd.THIN_DIAG_STRIPE);
            hatch.setColor("A6A6A6");
            hatch.setFill("auto");
        }
        CTP paragraph = cell.addNewP();
        String mark = Marks.of(content.origin());
        String text = value.print(locale);
        Body.fill(paragraph, style(value, row.kind()), text.isEmpty() ? text : text + mark);
        if (indented && row.level() > 0) {
            paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf((long) row.level() * INDENT));
        }
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
