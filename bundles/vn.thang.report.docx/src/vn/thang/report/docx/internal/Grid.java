// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import vn.thang.report.ooxml.Xml;

/** Writes a table of fixed column widths: rows, in them cells, in them paragraphs. */
final class Grid {
    private final Story story;
    private final Xml xml;
    private final int[] widths;
    private int column;
    private boolean rowOpen;

    private Grid(Story story, int[] widths) {
        this.story = story;
        this.xml = story.xml();
        this.widths = widths.clone();
    }

    /** Opens a table that only arranges texts beside each other. */
    static Grid layout(Story story, int... widths) {
        Grid grid = new Grid(story, widths);
        grid.properties("Layout", false, "");
        return grid;
    }

    /**
     * Opens a table of data whose first row is a header.
     *
     * @param title what the table is called for those who do not see it; may be empty
     */
    static Grid data(Story story, String title, int... widths) {
        Grid grid = new Grid(story, widths);
        grid.properties("ReportTable", true, title);
        return grid;
    }

    private void properties(String style, boolean header, String title) {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        xml.start("w:tbl").start("w:tblPr").val("w:tblStyle", style);
        xml.empty("w:tblW", "w:w", total, "w:type", "dxa");
        xml.val("w:jc", "center").empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                header ? "0020" : "0000",
                "w:firstRow",
                header ? 1 : 0,
                "w:lastRow",
                0,
                "w:firstColumn",
                0,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        if (!title.isEmpty()) {
            xml.val("w:tblCaption", title);
        }
        xml.end().start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.end();
    }

    /** A new row that is never torn between pages; a header row is repeated on every page. */
    void row(boolean header) {
        endRow();
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        rowOpen = true;
        column = 0;
    }

    /** Opens the next cell of the row; it needs at least one paragraph. */
    void cell(boolean hatched) {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", widths[column++], "w:type", "dxa");
        if (hatched) {
            xml.empty("w:shd", "w:val", "thinDiagStripe", "w:color", "A6A6A6", "w:fill", "auto");
        }
        xml.end();
    }

    void endCell() {
        xml.end();
    }

    /** The next cell of the row with one paragraph. */
    void cell(String style, String text) {
        cell(false);
        story.paragraph(style, text);
        endCell();
    }

    void end() {
        endRow();
        xml.end();
    }

    private void endRow() {
        if (rowOpen) {
            xml.end();
        }
    }
}
