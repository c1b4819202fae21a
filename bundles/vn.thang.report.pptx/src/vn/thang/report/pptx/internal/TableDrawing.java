// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.List;
import java.util.Locale;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.report.ooxml.Xml;

/** Draws rows of a table below its heads: lines between rows, no boxes; missing is hatched. */
final class TableDrawing {
    private final Slide slide;
    private final Locale locale;
    private final String name;

    TableDrawing(Slide slide, Locale locale, String name) {
        this.slide = slide;
        this.locale = locale;
        this.name = name;
    }

    void draw(Piece.Rows rows, Box box) {
        Table table = rows.table();
        TableLayout layout = rows.layout();
        Xml xml = slide.table(name, table.caption(), box);
        xml.empty("a:tblPr", "firstRow", 1).start("a:tblGrid");
        for (double width : layout.widths()) {
            xml.empty("a:gridCol", "w", Box.emu(width));
        }
        xml.end();
        xml.start("a:tr", "h", Box.emu(layout.head()));
        for (Column column : table.columns()) {
            Look look = new Look(align(column.kind()), layout.points(), true, "bg1", 0);
            cell(xml, column.title() + Marks.of(column.origin()), look, "tx2", false);
        }
        xml.end();
        int tree = tree(table.columns());
        for (int r = rows.from(); r < rows.to(); r++) {
            Row row = table.rows().get(r);
            xml.start("a:tr", "h", Box.emu(layout.row(r)));
            for (int i = 0; i < row.cells().size(); i++) {
                int level = i == tree ? row.level() : 0;
                boolean strong = row.kind() != Row.Kind.BODY;
                TableCell cell = row.cells().get(i);
                String text = cell.value().print(locale);
                String align = cell.value() instanceof Value.NotApplicable
                        ? "ctr"
                        : align(table.columns().get(i).kind());
                Look look = new Look(align, layout.points(), strong, "tx1", level);
                String shown = text.isEmpty() ? text : text + Marks.of(cell.origin());
                cell(xml, shown, look, r % 2 == 1 ? "bg2" : "", cell.value() instanceof Value.Missing);
            }
            xml.end();
        }
        slide.endTable();
    }

    /** The last column of texts shows the tree; -1 = none. */
    private static int tree(List<Column> columns) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private static String align(ColumnKind kind) {
        return switch (kind) {
            case TEXT -> "l";
            case CODE, RANK, BAND -> "ctr";
            case DECIMAL, PERCENT, INTEGER -> "r";
        };
    }

    private record Look(String align, int points, boolean bold, String colour, int level) {}

    private void cell(Xml xml, String text, Look look, String fill, boolean hatched) {
        xml.start("a:tc")
                .start("a:txBody")
                .empty("a:bodyPr")
                .empty("a:lstStyle")
                .start("a:p");
        xml.empty("a:pPr", "algn", look.align());
        slide.run(text, look.points(), look.bold(), look.colour());
        xml.end().end();
        xml.start(
                "a:tcPr",
                "marL",
                Box.emu(TableLayout.SIDE + look.level() * TableLayout.INDENT),
                "marR",
                Box.emu(TableLayout.SIDE),
                "marT",
                Box.emu(TableLayout.ABOVE),
                "marB",
                Box.emu(TableLayout.ABOVE),
                "anchor",
                "ctr");
        for (String side : List.of("a:lnL", "a:lnR", "a:lnT")) {
            xml.start(side, "w", 0).empty("a:noFill").end();
        }
        xml.start("a:lnB", "w", 6_350);
        solid(xml, "accent6");
        xml.end();
        if (hatched) {
            xml.start("a:pattFill", "prst", "ltUpDiag")
                    .start("a:fgClr")
                    .empty("a:schemeClr", "val", "accent5")
                    .end();
            xml.start("a:bgClr").empty("a:schemeClr", "val", "bg1").end().end();
        } else if (fill.isEmpty()) {
            xml.empty("a:noFill");
        } else {
            solid(xml, fill);
        }
        xml.end().end();
    }

    private static void solid(Xml xml, String colour) {
        xml.start("a:solidFill").empty("a:schemeClr", "val", colour).end();
    }
}
