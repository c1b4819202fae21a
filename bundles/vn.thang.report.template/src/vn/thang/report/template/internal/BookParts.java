// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thang.criteria.text.Message;

/** Writes what was printed into the parts of a template's file, and moves what refers to cells. */
final class BookParts {
    private static final String OF_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private final OPCPackage file;
    private final XSSFWorkbook workbook;
    private final List<BookRows> sheets;
    private final BookFormulas formulas;
    private final BookAreas areas;

    BookParts(OPCPackage file, XSSFWorkbook workbook, List<BookRows> sheets) {
        this.file = file;
        this.workbook = workbook;
        this.sheets = sheets;
        this.formulas = new BookFormulas(workbook, sheets);
        this.areas = new BookAreas(formulas, sheets);
    }

    /** Writes all. */
    void write(ReportData data) throws IOException, InvalidFormatException {
        PackagePart styles = only("styles+xml");
        Document looks = read(styles);
        BookStyles formats = new BookStyles(workbook, looks);
        for (int i = 0; i < sheets.size(); i++) {
            sheet(sheets.get(i), i, formats, data);
        }
        write(styles, Dom.print(looks));
        PackagePart main = workbook.getPackagePart();
        Document book = read(main);
        for (Element name : Dom.named(book, "definedName")) {
            Message place = Fault.MESSAGES.message("place.name", name.getAttribute("name"));
            name.setTextContent(areas.named(name.getTextContent(), place));
        }
        write(main, Dom.print(book));
        for (PackagePart part : file.getPartsByContentType(OF_SHEETS + "sharedStrings+xml")) {
            strings(part);
        }
        for (PackagePart part : file.getPartsByContentType(CHART)) {
            chart(part);
        }
    }

    private PackagePart only(String type) {
        return file.getPartsByContentType(OF_SHEETS + type).getFirst();
    }

    private void sheet(BookRows rows, int index, BookStyles styles, ReportData data)
            throws IOException, InvalidFormatException {
        PackagePart part = rows.sheet().sheet().getPackagePart();
        Document document = read(part);
        new BookSheetParts(document, rows, index, formulas).move(data);
        dropNotes(part, document);
        for (PackageRelationship each : List.copyOf(relationships(part))) {
            String type = each.getRelationshipType();
            if (type.endsWith("/table")) {
                table(target(each), rows);
            } else if (type.endsWith("/drawing")) {
                drawing(target(each), rows);
            }
        }
        String prefix = document.getDocumentElement().getPrefix();
        String text = new BookText(
                        rows, index, formulas, styles, prefix == null || prefix.isEmpty() ? "" : prefix + ":")
                .write();
        write(part, Dom.print(document).replace(String.valueOf(BookSheetParts.ROWS), text));
    }

    private static List<PackageRelationship> relationships(PackagePart part) throws InvalidFormatException {
        List<PackageRelationship> all = new java.util.ArrayList<>();
        part.getRelationships().forEach(all::add);
        return all;
    }

    private PackagePart target(PackageRelationship relationship) throws InvalidFormatException {
        return file.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
    }

    /** Notes at cells are written anew where their cells went ({@link BookNotes}). Copies of a sheet share those of the first. */
    private void dropNotes(PackagePart sheet, Document document) throws InvalidFormatException {
        Set<String> heads = Dom.named(document, "legacyDrawingHF").stream()
                .map(each -> each.getAttributeNS(RELATIONSHIPS, "id"))
                .collect(Collectors.toSet());
        Dom.named(document, "legacyDrawing").forEach(Dom::remove);
        for (PackageRelationship each : relationships(sheet)) {
            String type = each.getRelationshipType();
            boolean drawing = type.endsWith("/vmlDrawing") && !heads.contains(each.getId());
            if (drawing || type.endsWith("/comments") || type.endsWith("/threadedComment")) {
                PackagePartName name = PackagingURIHelper.createPartName(each.getTargetURI());
                sheet.removeRelationship(each.getId());
                if (file.containPart(name)) {
                    file.removePart(name);
                }
            }
        }
    }

    private static void table(PackagePart part, BookRows rows) throws IOException {
        Document document = read(part);
        for (Element each : Dom.named(document, "table", "autoFilter")) {
            CellRangeAddress area = CellRangeAddress.valueOf(each.getAttribute("ref"));
            if (rows.columns()
                    .columns(area.getFirstColumn(), area.getLastColumn(), BookColumns.Scope.NONE, false)
                    .filter(span -> span.last() - span.first() == area.getLastColumn() - area.getFirstColumn())
                    .isEmpty()) {
                throw Fault.of(
                        "fault.columnsTable", document.getDocumentElement().getAttribute("displayName"));
            }
            Optional<CellRangeAddress> moved =
                    BookAreas.moved(rows, area).filter(to -> to.getLastRow() > to.getFirstRow());
            each.setAttribute(
                    "ref",
                    moved.orElseThrow(() -> Fault.of(
                                    "fault.table", document.getDocumentElement().getAttribute("displayName")))
                            .formatAsString());
        }
        write(part, Dom.print(document));
    }

    /** Pictures and charts go where the cell of their upper left corner went, and keep their size. */
    private static void drawing(PackagePart part, BookRows rows) throws IOException {
        Document document = read(part);
        for (Element anchor : Dom.named(document, "twoCellAnchor", "oneCellAnchor")) {
            List<Element> edges = Dom.named(anchor, "row");
            int from = Integer.parseInt(edges.getFirst().getTextContent().strip());
            int to = rows.rows(from, from).map(BookRows.Span::first).orElseGet(() -> (int)
                    rows.printed().stream().filter(row -> row.source() < from).count());
            for (Element edge : edges) {
                int row = Integer.parseInt(edge.getTextContent().strip());
                edge.setTextContent(Integer.toString(row + to - from));
            }
            across(Dom.named(anchor, "col"), rows.columns());
        }
        write(part, Dom.print(document));
    }

    private static void across(List<Element> edges, BookColumns columns) {
        int from = Integer.parseInt(edges.getFirst().getTextContent().strip());
        int to = columns.target(from, BookColumns.Scope.NONE);
        for (Element edge : edges) {
            int column = Integer.parseInt(edge.getTextContent().strip());
            edge.setTextContent(Integer.toString(column + to - from));
        }
    }

    /** What the cells print stands in them; the table of texts keeps its numbers. */
    private static void strings(PackagePart part) throws IOException {
        Document document = read(part);
        for (Element each : Dom.named(document, "si")) {
            if (each.getTextContent().contains("{{")) {
                Dom.children(each).forEach(each::removeChild);
                String prefix = each.getPrefix() == null ? "" : each.getPrefix() + ":";
                each.appendChild(document.createElementNS(Dom.S, prefix + "t"));
            }
        }
        write(part, Dom.print(document));
    }

    private void chart(PackagePart part) throws IOException {
        Document document = read(part);
        Message place = Fault.MESSAGES.message("place.chart", part.getPartName().getName());
        for (Element each : Dom.named(document, "f")) {
            each.setTextContent(areas.named(each.getTextContent(), place));
        }
        write(part, Dom.print(document));
    }

    static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return Dom.parse(in);
        }
    }

    static void write(PackagePart part, String content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
