// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thang.criteria.text.Message;

/**
 * A sheet of a workbook template as a text in the language: a line for each row and each cell with tags. What opens in one
 * cell and closes in another repeats whole rows, from the one to the other; rows that hold nothing but such tags go.
 */
final class BookSheet {
    /** A template is written by hand. */
    private static final int MOST_ROWS = 20_000;

    private final XSSFSheet sheet;
    private final String name;
    private final Map<Integer, Map<Integer, List<Piece>>> cells = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<CellAddress, BookRuns> looks = new HashMap<>();
    private final BookColumnTags across = new BookColumnTags();
    private final Set<Integer> dropped = new HashSet<>();
    private final Language.Lines lines = new Language.Lines();
    private final Map<Integer, List<Block>> paths = new HashMap<>();
    private final int rows;

    /**
     * Reads and arranges it.
     *
     * @param name of the sheet in the template, for messages
     */
    BookSheet(XSSFSheet sheet, String name) {
        this.sheet = sheet;
        this.name = name;
        this.rows = rows(sheet);
        if (rows > MOST_ROWS) {
            throw Fault.of("fault.rows", MOST_ROWS).at(Fault.MESSAGES.message("place.sheet", name));
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                read(cell);
            }
        }
        arrange();
    }

    private BookRuns runs(Cell cell, String content) {
        BookRuns runs = BookRuns.of((XSSFCell) cell, content);
        looks.put(cell.getAddress(), runs);
        return runs;
    }

    /** How the parts of a cell with tags look. */
    BookRuns looks(CellAddress cell) {
        return looks.get(cell);
    }

    /** The columns that are repeated, from left to right. */
    List<BookColumns.Block> columns() {
        return across.blocks();
    }

    /** A text, or a tag when there is one. */
    private record Piece(String literal, Tag tag) {}

    private record Spot(int row, int column, Piece piece) {}

    /** Rows, from 0, that are repeated together, or printed on a condition. */
    record Block(int first, int last, Tag tag, Message place) {}

    XSSFSheet sheet() {
        return sheet;
    }

    /** Its name in the template. */
    String name() {
        return name;
    }

    /** How many rows it has, with the empty ones between. */
    int rows() {
        return rows;
    }

    /** LibreOffice writes the last row there can be, without cells, into every sheet. */
    private static int rows(XSSFSheet sheet) {
        int rows = 0;
        for (Row row : sheet) {
            if (row.getPhysicalNumberOfCells() > 0) {
                rows = Math.max(rows, row.getRowNum() + 1);
            }
        }
        return rows;
    }

    /** The repeats around a row, outer before inner. */
    List<Block> path(int row) {
        return paths.computeIfAbsent(
                row,
                each -> blocks.stream()
                        .filter(block -> block.first <= each && each <= block.last)
                        .toList());
    }

    boolean isTagged(int row, int column) {
        return cells.containsKey(row) && cells.get(row).containsKey(column);
    }

    /** Where a line of {@link #code} stands. */
    Message place(int line) {
        return lines.at(line);
    }

    Message place(int row, int column) {
        return Fault.MESSAGES.message("place.sheetCell", name, new CellReference(row, column).formatAsString());
    }

    private void read(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        boolean text = cell.getCellType() == CellType.STRING;
        String content = formula ? cell.getCellFormula() : text ? cell.getStringCellValue() : "";
        if (!content.contains("{{")) {
            return;
        }
        Message place = place(cell.getRowIndex(), cell.getColumnIndex());
        if (formula) {
            throw Fault.of("fault.formulaTag").at(place);
        }
        List<Piece> pieces = new ArrayList<>();
        BookRuns runs = runs(cell, content);
        Matcher tags = Tag.in(content);
        int from = 0;
        while (tags.find()) {
            literal(content, from, tags.start(), runs, place, pieces);
            if (!across.read(tags.group(1), cell.getAddress(), place)) {
                Tag tag = tag(tags.group(1), place);
                String look = tag.kind() == Tag.Kind.VALUE ? runs.sign(tags.start()) : "";
                if (!look.isEmpty()) {
                    pieces.add(new Piece(look, null));
                }
                pieces.add(new Piece("", tag));
            }
            from = tags.end();
        }
        literal(content, from, content.length(), runs, place, pieces);
        cells.computeIfAbsent(cell.getRowIndex(), each -> new TreeMap<>()).put(cell.getColumnIndex(), pieces);
    }

    private static Tag tag(String inside, Message place) {
        try {
            return Tag.of(inside);
        } catch (Fault e) {
            throw e.at(place);
        }
    }

    private static void literal(String content, int from, int to, BookRuns runs, Message place, List<Piece> pieces) {
        if (content.substring(from, to).contains("{{")) {
            throw Fault.of("fault.braces").at(place);
        }
        if (from < to) {
            pieces.add(new Piece(runs.marked(content, from, to), null));
        }
    }

    private void arrange() {
        List<Pairs.Placed<Spot>> structure = new ArrayList<>();
        cells.forEach((row, inRow) -> inRow.forEach((column, pieces) -> pieces.stream()
                .filter(piece -> piece.tag != null && piece.tag.structural())
                .forEach(piece -> structure.add(
                        new Pairs.Placed<>(piece.tag, place(row, column), new Spot(row, column, piece))))));
        Set<Integer> touched = new HashSet<>(across.close());
        for (Pairs.Pair<Spot> pair : Pairs.of(structure)) {
            Spot open = pair.open().node();
            Spot close = pair.close().node();
            if (open.row != close.row || open.column != close.column) {
                take(open);
                take(close);
                touched.add(open.row);
                touched.add(close.row);
                blocks.add(new Block(
                        open.row, close.row, pair.open().tag(), pair.open().place()));
            }
        }
        touched.stream().filter(this::empty).forEach(dropped::add);
        blocks.sort(Comparator.comparingInt(Block::first).thenComparing(Block::last, Comparator.reverseOrder()));
        Deque<Block> open = new ArrayDeque<>();
        for (Block block : blocks) {
            while (!open.isEmpty() && open.peek().last < block.first) {
                open.pop();
            }
            if (!open.isEmpty() && block.last > open.peek().last) {
                throw Fault.of("fault.rowsCross", block.tag, open.peek().tag, open.peek().place)
                        .at(block.place);
            }
            open.push(block);
        }
    }

    private void take(Spot spot) {
        cells.get(spot.row).get(spot.column).removeIf(piece -> piece == spot.piece);
    }

    /** Whether nothing stands in the row now. */
    private boolean empty(int row) {
        for (Cell cell : sheet.getRow(row)) {
            boolean something = isTagged(row, cell.getColumnIndex())
                    ? cells.get(row).get(cell.getColumnIndex()).stream()
                            .anyMatch(piece -> piece.tag != null || !piece.literal.isBlank())
                    : cell.getCellType() != CellType.BLANK;
            if (something) {
                return false;
            }
        }
        return true;
    }

    /** The text in the language; rows and repeats are elements in it, see {@link BookRow#parse}. */
    String code() {
        StringBuilder code = new StringBuilder("<s>");
        lines.put(1, Fault.MESSAGES.message("place.sheet", name));
        int line = 1;
        for (int row = 0; row < rows(); row++) {
            for (Block block : path(row)) {
                if (block.first == row) {
                    lines.put(++line, block.place);
                    code.append('\n').append(block.tag.code()).append("<b>");
                }
            }
            if (!dropped.contains(row)) {
                line = row(row, line, code);
            }
            for (Block block : path(row).reversed()) {
                if (block.last == row) {
                    lines.put(++line, block.place);
                    code.append("\n</b>{{/").append(block.tag.name()).append("}}");
                }
            }
        }
        return code.append("</s>").toString();
    }

    private int row(int row, int before, StringBuilder code) {
        int line = before + 1;
        code.append("\n<r n=\"").append(row).append("\">");
        for (Map.Entry<Integer, List<Piece>> cell :
                cells.getOrDefault(row, Map.of()).entrySet()) {
            lines.put(++line, place(row, cell.getKey()));
            StringBuilder content = new StringBuilder();
            cell.getValue()
                    .forEach(piece -> content.append(piece.tag == null ? escape(piece.literal) : piece.tag.code()));
            code.append("\n<c n=\"").append(cell.getKey());
            across.around(cell.getKey())
                    .ifPresentOrElse(
                            repeat -> code.append("\" k=\"\">")
                                    .append(repeat.code())
                                    .append("<k>")
                                    .append(content)
                                    .append("</k>{{/")
                                    .append(repeat.name())
                                    .append("}}"),
                            () -> code.append("\">").append(content));
            code.append("</c>");
        }
        code.append("</r>");
        return line;
    }

    /** As text of an element, on one line. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "")
                .replace("\t", " ")
                .replace("\n", "&#10;");
    }
}
