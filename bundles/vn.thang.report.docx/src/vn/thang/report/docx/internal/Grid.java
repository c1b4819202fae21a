// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed column widths. */
final class Grid {
    private final CTTbl table;
    private final int[] widths;

    Grid(CTTbl table, String style, int[] widths) {
        this.table = table;
        this.widths = widths.clone();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        width(properties.addNewTblW(), total);
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** A new row that is never torn between pages; a header row is repeated on every page. */
    CTRow row(boolean header) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (header) {
            properties.addNewTblHeader();
        }
        return row;
    }

    /** The next cell of a row; a cell needs at least one paragraph. */
    CTTc cell(CTRow row) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), widths[row.sizeOfTcArray() - 1]);
        return cell;
    }

    /** The next cell of a row with one paragraph. */
    CTP cell(CTRow row, String style, String text) {
        CTP paragraph = cell(row).addNewP();
        Body.fill(paragraph, style, text);
        return paragraph;
    }

    int width(int column) {
        return widths[column];
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
