// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Notes at cells: they go with their cells, as often as these are repeated. A note that quotes a tag is for those who write
 * the template and does not come along, nor do discussions (threaded comments).
 */
final class BookNotes {
    private static final int MOST = 20_000;
    /** Begins the author of a note that stands for a discussion. */
    private static final String DISCUSSION = "tc=";

    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    /**
     * A note of the template.
     *
     * @param room where it is shown; null where the file does not say
     */
    private record Note(
            CellAddress at, String author, XSSFRichTextString text, boolean visible, XSSFClientAnchor room) {
        static Note of(XSSFComment comment) {
            return new Note(
                    comment.getAddress(),
                    comment.getAuthor(),
                    comment.getString(),
                    comment.isVisible(),
                    (XSSFClientAnchor) comment.getClientAnchor());
        }

        boolean printed() {
            return !author.startsWith(DISCUSSION) && !text.getString().contains("{{");
        }
    }

    private record Placed(int sheet, int row, int column, Note note) {}

    private final Map<String, List<Note>> templates = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    /** Takes what stands on a sheet of the template; the first of those with this name has the notes. */
    void read(String template, XSSFSheet sheet) {
        templates.computeIfAbsent(
                template,
                name -> sheet.getCellComments().values().stream()
                        .map(Note::of)
                        .filter(Note::printed)
                        .toList());
    }

    /** Places the notes of a sheet of the template on one that is printed from it. */
    void place(String template, int sheet, BookRows rows) {
        for (Note note : templates.get(template)) {
            int row = note.at.getRow();
            int column = note.at.getColumn();
            for (CellRangeAddress cell : BookAreas.each(rows, new CellRangeAddress(row, row, column, column))) {
                placed.add(new Placed(sheet, cell.getFirstRow(), cell.getFirstColumn(), note));
            }
        }
        if (placed.size() > MOST) {
            throw Fault.of("fault.notes", MOST);
        }
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    void write(XSSFWorkbook workbook) {
        // From left to right: a new note stands for a moment at the cell where its room begins, which is further right.
        placed.stream()
                .sorted(Comparator.comparingInt(Placed::sheet)
                        .thenComparingInt(Placed::column)
                        .thenComparingInt(Placed::row))
                .forEach(each -> write(workbook.getSheetAt(each.sheet), each));
    }

    private static void write(XSSFSheet sheet, Placed placed) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment made = drawing.createCellComment(room(placed));
        made.setAddress(placed.row, placed.column);
        made.setAuthor(placed.note.author);
        made.setString(placed.note.text);
        made.setVisible(placed.note.visible);
    }

    /** As large as in the template, and as far from its cell. */
    private static XSSFClientAnchor room(Placed placed) {
        XSSFClientAnchor room = placed.note.room == null
                ? new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        placed.note.at.getColumn() + 1,
                        placed.note.at.getRow(),
                        placed.note.at.getColumn() + 3,
                        placed.note.at.getRow() + 4)
                : placed.note.room;
        int across = Math.max(1, room.getCol1() - placed.note.at.getColumn());
        int first = Math.min(LAST_COLUMN, placed.column + across);
        int top = Math.max(0, placed.row + room.getRow1() - placed.note.at.getRow());
        return new XSSFClientAnchor(
                room.getDx1(),
                room.getDy1(),
                room.getDx2(),
                room.getDy2(),
                first,
                top,
                Math.min(LAST_COLUMN, first + room.getCol2() - room.getCol1()),
                top + room.getRow2() - room.getRow1());
    }
}
