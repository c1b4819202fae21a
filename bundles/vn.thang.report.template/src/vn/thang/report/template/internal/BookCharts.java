// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thang.report.Figure;

/** Charts in workbooks: those of the report, drawn at a cell, and the template's own, which show the cells below them. */
final class BookCharts {
    private static final int COLUMNS = 8;
    private static final int ROWS = 18;
    private static final Pattern CACHE = Pattern.compile("(num|str|multiLvlStr)Cache");

    private BookCharts() {}

    /** Draws a chart over the merged cells around a cell; without such over some columns and rows from there. */
    static void draw(XSSFSheet sheet, int row, int column, Figure figure) {
        CellRangeAddress area = sheet.getMergedRegions().stream()
                .filter(each -> each.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row + ROWS - 1, column, column + COLUMNS - 1));
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        area.getFirstColumn(),
                        area.getFirstRow(),
                        area.getLastColumn() + 1,
                        area.getLastRow() + 1));
        NativeCharts.draw(chart, figure);
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(figure.caption());
        properties.setDescr(figure.description());
    }

    /** Whether there is a chart. */
    static boolean there(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (sheet.getDrawingPatriarch() != null
                    && !sheet.getDrawingPatriarch().getCharts().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Puts into charts what the cells they show say now. */
    static void refresh(OPCPackage file, XSSFWorkbook workbook) throws IOException {
        for (PackagePart part :
                file.getPartsByContentType("application/vnd.openxmlformats-officedocument.drawingml.chart+xml")) {
            Document document = BookParts.read(part);
            List<Element> sources = Dom.named(document, "f");
            for (Element source : sources) {
                Element around = (Element) source.getParentNode();
                for (var each : Dom.children(around)) {
                    if (each instanceof Element cache
                            && CACHE.matcher(cache.getLocalName()).matches()) {
                        refresh(cache, cells(workbook, source.getTextContent()));
                    }
                }
            }
            if (document.getDocumentElement().getTextContent().contains("{{")) {
                throw Fault.of("fault.misplacedSheet", part.getPartName().getName());
            }
            if (!sources.isEmpty()) {
                BookParts.write(part, Dom.print(document));
            }
        }
    }

    private static List<Optional<XSSFCell>> cells(XSSFWorkbook workbook, String areas) {
        List<Optional<XSSFCell>> cells = new ArrayList<>();
        String inside = areas.startsWith("(") ? areas.substring(1, areas.length() - 1) : areas;
        for (AreaReference area : AreaReference.generateContiguous(SpreadsheetVersion.EXCEL2007, inside)) {
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            XSSFSheet sheet = workbook.getSheet(first.getSheetName());
            if (sheet == null) {
                continue;
            }
            int end = Math.min(last.getRow(), sheet.getLastRowNum());
            for (int row = first.getRow(); row <= end; row++) {
                XSSFRow found = sheet.getRow(row);
                for (int column = first.getCol(); column <= last.getCol(); column++) {
                    cells.add(Optional.ofNullable(found == null ? null : found.getCell(column)));
                }
            }
        }
        return cells;
    }

    private static void refresh(Element cache, List<Optional<XSSFCell>> cells) {
        boolean numbers = cache.getLocalName().equals("numCache");
        Dom.named(cache, "pt", "ptCount", "lvl").forEach(Dom::remove);
        Element points = cache.getLocalName().equals("multiLvlStrCache") ? element(cache, "lvl") : cache;
        Element count = element(cache, "ptCount");
        count.setAttribute("val", Integer.toString(cells.size()));
        if (points != cache) {
            cache.insertBefore(count, points);
        }
        for (int i = 0; i < cells.size(); i++) {
            Optional<String> shown = cells.get(i).flatMap(cell -> numbers ? number(cell) : text(cell));
            if (shown.isPresent()) {
                Element point = element(points, "pt");
                point.setAttribute("idx", Integer.toString(i));
                element(point, "v").setTextContent(shown.get());
            }
        }
        // what extends a cache stands at its end
        Stream.of(Dom.named(cache, "extLst")).flatMap(List::stream).forEach(cache::appendChild);
    }

    private static Element element(Element parent, String name) {
        String prefix = parent.getPrefix() == null ? "" : parent.getPrefix() + ":";
        return (Element)
                parent.appendChild(parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), prefix + name));
    }

    private static Optional<String> number(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? Optional.of(cell.getRawValue()) : Optional.empty();
    }

    private static Optional<String> text(XSSFCell cell) {
        DataFormatter format = new DataFormatter(java.util.Locale.ROOT);
        format.setUseCachedValuesForFormulaCells(true);
        String shown = format.formatCellValue(cell);
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
    }
}
