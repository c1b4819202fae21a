// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what stands in documents that were printed through a template. */
final class PaperReader {
    private static final float SIZE = 12;
    private static final float TABLE_SIZE = 9;
    /** Rows of a workbook that a preview can show. */
    private static final int MOST_ROWS = 1500;

    private PaperReader() {}

    /** The pieces of a Word document. */
    static List<Piece> docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Piece> pieces = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    pieces.add(words(paragraph));
                    charts(document, paragraph, pieces);
                } else if (element instanceof XWPFTable table) {
                    grid(table).ifPresent(pieces::add);
                }
            }
            return pieces;
        }
    }

    private static Piece.Words words(XWPFParagraph paragraph) {
        List<XWPFRun> runs = paragraph.getRuns();
        boolean bold = !runs.isEmpty() && runs.stream().allMatch(XWPFRun::isBold);
        boolean italic = !runs.isEmpty() && runs.stream().allMatch(XWPFRun::isItalic);
        float size = runs.stream()
                .map(XWPFRun::getFontSizeAsDouble)
                .filter(each -> each != null)
                .map(Double::floatValue)
                .findFirst()
                .orElse(SIZE);
        Piece.Side side = switch (paragraph.getAlignment()) {
            case CENTER -> Piece.Side.CENTRE;
            case RIGHT, END -> Piece.Side.RIGHT;
            default -> Piece.Side.LEFT;
        };
        return new Piece.Words(paragraph.getText(), side, bold, italic, size, paragraph.isPageBreak());
    }

    private static Optional<Piece.Grid> grid(XWPFTable table) {
        List<List<List<Piece.Words>>> rows = new ArrayList<>();
        int columns = table.getRows().stream()
                .mapToInt(row -> row.getTableCells().size())
                .max()
                .orElse(0);
        List<Double> widths = new ArrayList<>(Collections.nCopies(columns, 0.0));
        for (XWPFTableRow row : table.getRows()) {
            List<List<Piece.Words>> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                int column = cells.size();
                widths.set(column, Math.max(widths.get(column), cell.getWidthDecimal()));
                cells.add(cell.getParagraphs().stream().map(PaperReader::words).toList());
            }
            cells.addAll(Collections.nCopies(columns - cells.size(), List.of()));
            rows.add(cells);
        }
        XWPFTable.XWPFBorderType inside = table.getInsideHBorderType();
        boolean lines = inside == null
                ? table.getStyleID() != null
                : inside != XWPFTable.XWPFBorderType.NONE && inside != XWPFTable.XWPFBorderType.NIL;
        return columns == 0 ? Optional.empty() : Optional.of(new Piece.Grid(rows, shares(widths), lines));
    }

    /** Widths as shares of the whole; equal when some are not known. */
    private static List<Double> shares(List<Double> widths) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        boolean known = widths.stream().allMatch(width -> width > 0);
        return widths.stream()
                .map(width -> known ? width / sum : 1.0 / widths.size())
                .toList();
    }

    private static void charts(XWPFDocument document, XWPFParagraph paragraph, List<Piece> pieces) throws IOException {
        String xml = paragraph.getCTP().xmlText();
        for (XWPFChart chart : document.getCharts()) {
            if (xml.contains("\"" + document.getRelationId(chart) + "\"")) {
                pieces.add(bars(chart.getPackagePart()));
            }
        }
    }

    /** The pieces of a workbook: a page for each sheet that can be seen. */
    static List<Piece> xlsx(Path file, Locale locale) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<Piece> pieces = new ArrayList<>();
            DataFormatter format = new DataFormatter(locale);
            format.setUseCachedValuesForFormulaCells(true);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i)) {
                    sheet(workbook.getSheetAt(i), format, pieces);
                }
            }
            return pieces;
        }
    }

    private static void sheet(XSSFSheet sheet, DataFormatter format, List<Piece> pieces) throws IOException {
        pieces.add(new Piece.Words(sheet.getSheetName(), Piece.Side.LEFT, true, false, SIZE, true));
        int columns = 0;
        int last = Math.min(MOST_ROWS, sheet.getLastRowNum() + 1);
        for (int r = 0; r < last; r++) {
            columns = Math.max(
                    columns, sheet.getRow(r) == null ? 0 : sheet.getRow(r).getLastCellNum());
        }
        List<Double> shares = shares(IntStream.range(0, columns)
                .mapToObj(column -> (double) sheet.getColumnWidthInPixels(column))
                .toList());
        for (int r = 0; r < last; r++) {
            row(sheet, sheet.getRow(r), shares, format, pieces);
        }
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                pieces.add(bars(chart.getPackagePart()));
            }
        }
    }

    /** A row; one whose only text runs over merged cells is a paragraph. */
    private static void row(
            XSSFSheet sheet, XSSFRow row, List<Double> shares, DataFormatter format, List<Piece> pieces) {
        if (row == null || row.getZeroHeight()) {
            return;
        }
        List<List<Piece.Words>> cells = new ArrayList<>();
        boolean lines = false;
        for (int column = 0; column < shares.size(); column++) {
            XSSFCell cell = row.getCell(column);
            cells.add(cell == null ? List.of() : List.of(words(cell, format)));
            lines |= cell != null && cell.getCellStyle().getBorderBottom().getCode() > 0;
        }
        List<Piece.Words> filled = cells.stream()
                .flatMap(List::stream)
                .filter(words -> !words.text().isBlank())
                .toList();
        boolean merged = sheet.getMergedRegions().stream().anyMatch(area -> spans(area, row.getRowNum()));
        if (filled.size() == 1 && (merged || !lines)) {
            pieces.add(filled.getFirst());
        } else if (!filled.isEmpty()) {
            if (pieces.getLast() instanceof Piece.Grid grid && grid.shares().equals(shares) && grid.lines() == lines) {
                grid.rows().add(cells);
            } else {
                pieces.add(new Piece.Grid(new ArrayList<>(List.of(cells)), shares, lines));
            }
        }
    }

    private static boolean spans(CellRangeAddress area, int row) {
        return area.getFirstRow() == row && area.getLastColumn() > area.getFirstColumn();
    }

    private static Piece.Words words(XSSFCell cell, DataFormatter format) {
        CellStyle style = cell.getCellStyle();
        boolean number = type(cell) == CellType.NUMERIC;
        HorizontalAlignment alignment = style.getAlignment();
        Piece.Side side = alignment == HorizontalAlignment.CENTER
                ? Piece.Side.CENTRE
                : alignment == HorizontalAlignment.RIGHT || number && alignment == HorizontalAlignment.GENERAL
                        ? Piece.Side.RIGHT
                        : Piece.Side.LEFT;
        var font = cell.getCellStyle().getFont();
        return new Piece.Words(format.formatCellValue(cell), side, font.getBold(), font.getItalic(), TABLE_SIZE, false);
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** The first series of a chart, with its title. */
    static Piece.Bars bars(PackagePart part) throws IOException {
        Document chart;
        try (InputStream in = part.getInputStream()) {
            chart = XMLHelper.newDocumentBuilder().parse(in);
        } catch (SAXException e) {
            throw new IOException(e);
        }
        NodeList titles = chart.getElementsByTagNameNS("*", "title");
        String title =
                titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
        List<Optional<Double>> values = new ArrayList<>();
        NodeList series = chart.getElementsByTagNameNS("*", "ser");
        if (series.getLength() > 0) {
            Element first = (Element) series.item(0);
            NodeList value = first.getElementsByTagNameNS("*", "val").getLength() > 0
                    ? first.getElementsByTagNameNS("*", "val")
                    : first.getElementsByTagNameNS("*", "yVal");
            NodeList points = ((Element) value.item(0)).getElementsByTagNameNS("*", "pt");
            for (int i = 0; i < points.getLength(); i++) {
                values.add(number(points.item(i).getTextContent().strip()));
            }
        }
        return new Piece.Bars(title, values);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty(); // a cell with an error
        }
    }

    /** The pieces of a page; it is well-formed, as all that come from templates. */
    static List<Piece> html(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, place) -> new InputSource(new java.io.StringReader("")));
            builder.setErrorHandler(null);
            List<Piece> pieces = new ArrayList<>();
            body(builder.parse(in).getDocumentElement(), pieces);
            return pieces;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static void body(Node node, List<Piece> pieces) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (!(each instanceof Element element)) {
                if (!each.getTextContent().isBlank() && each.getNodeType() == Node.TEXT_NODE) {
                    pieces.add(line(each, false, SIZE));
                }
                continue;
            }
            switch (element.getTagName()) {
                case "head", "script", "style" -> {
                    // nobody sees it
                }
                case "h1" -> pieces.add(line(element, true, 18));
                case "h2" -> pieces.add(line(element, true, 15));
                case "h3", "h4", "h5", "h6" -> pieces.add(line(element, true, SIZE));
                case "p", "li", "caption", "figcaption", "dt", "dd" -> pieces.add(line(element, false, SIZE));
                case "svg" -> pieces.add(new Piece.Bars(titleOf(element), List.of()));
                case "table" -> table(element, pieces);
                default -> body(element, pieces);
            }
        }
    }

    private static String titleOf(Element svg) {
        NodeList titles = svg.getElementsByTagName("title");
        return titles.getLength() == 0
                ? svg.getAttribute("aria-label")
                : titles.item(0).getTextContent().strip();
    }

    private static Piece.Words line(Node node, boolean bold, float size) {
        String text = node.getTextContent().strip().replaceAll("\\s+", " ");
        return new Piece.Words(text, Piece.Side.LEFT, bold, false, size, false);
    }

    private static void table(Element table, List<Piece> pieces) {
        NodeList captions = table.getElementsByTagName("caption");
        if (captions.getLength() > 0) {
            pieces.add(line(captions.item(0), false, SIZE));
        }
        List<List<List<Piece.Words>>> rows = new ArrayList<>();
        NodeList all = table.getElementsByTagName("tr");
        int columns = 0;
        for (int i = 0; i < all.getLength(); i++) {
            List<List<Piece.Words>> cells = new ArrayList<>();
            for (Node each = all.item(i).getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof Element cell) {
                    cells.add(List.of(line(cell, cell.getTagName().equals("th"), TABLE_SIZE)));
                }
            }
            columns = Math.max(columns, cells.size());
            rows.add(cells);
        }
        for (List<List<Piece.Words>> row : rows) {
            row.addAll(Collections.nCopies(columns - row.size(), List.of()));
        }
        if (columns > 0) {
            pieces.add(new Piece.Grid(rows, shares(Collections.nCopies(columns, 1.0)), true));
        }
    }
}
