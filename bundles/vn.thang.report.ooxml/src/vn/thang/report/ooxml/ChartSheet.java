// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thang.report.ChartData;
import vn.thang.report.Series;

/**
 * The numbers of a chart as the smallest workbook that an Office program opens to edit them: categories in the first
 * column, one column for each series. Written by hand, since a library would put the time of now into it.
 */
public final class ChartSheet {
    private static final String NAME = "Data";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ChartSheet() {}

    /** The cell of a column and a row, both from 0: {@code Data!$B$1}. */
    static String cell(int column, int row) {
        return NAME + "!$" + letter(column) + "$" + (row + 1);
    }

    /** All values below the heading of a column. */
    static String column(int column, ChartData data) {
        String letter = letter(column);
        return NAME + "!$" + letter + "$2:$" + letter + "$" + (data.categories().size() + 1);
    }

    /** {@code A}, {@code B}, ..., {@code Z}, {@code AA}. */
    private static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    /** The workbook's bytes: the same for the same data. */
    public static byte[] of(ChartData data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Xml types = new Xml();
            types.start("Types", "xmlns", PACKAGE + "content-types");
            types.empty(
                    "Default",
                    "Extension",
                    "rels",
                    "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml");
            types.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", SPREADSHEET + "sheet.main+xml");
            types.empty("Override", "PartName", "/xl/sheet.xml", "ContentType", SPREADSHEET + "worksheet+xml");
            write(zip, "[Content_Types].xml", types);
            write(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            Xml workbook = new Xml();
            workbook.start("workbook", "xmlns", MAIN, "xmlns:r", ChartXml.RELATIONSHIPS);
            workbook.start("sheets").empty("sheet", "name", NAME, "sheetId", 1, "r:id", "rId1");
            write(zip, "xl/workbook.xml", workbook);
            write(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "sheet.xml"));
            write(zip, "xl/sheet.xml", sheet(data));
        }
        return bytes.toByteArray();
    }

    private static Xml relationship(String type, String target) {
        Xml xml = new Xml();
        xml.start("Relationships", "xmlns", PACKAGE + "relationships");
        return xml.empty("Relationship", "Id", "rId1", "Type", ChartXml.RELATIONSHIPS + "/" + type, "Target", target);
    }

    private static Xml sheet(ChartData data) {
        Xml xml = new Xml();
        xml.start("worksheet", "xmlns", MAIN).start("sheetData");
        xml.start("row", "r", 1);
        text(xml, "A1", data.categoryTitle());
        for (int s = 0; s < data.series().size(); s++) {
            text(xml, letter(s + 1) + 1, data.series().get(s).name());
        }
        xml.end();
        for (int i = 0; i < data.categories().size(); i++) {
            int row = i + 2;
            xml.start("row", "r", row);
            text(xml, "A" + row, data.categories().get(i));
            for (int s = 0; s < data.series().size(); s++) {
                Series series = data.series().get(s);
                Optional<String> value = ChartXml.printed(series, i);
                if (value.isPresent()) {
                    xml.start("c", "r", letter(s + 1) + row)
                            .element("v", value.get())
                            .end();
                }
            }
            xml.end();
        }
        return xml;
    }

    private static void text(Xml xml, String cell, String text) {
        xml.start("c", "r", cell, "t", "inlineStr")
                .start("is")
                .element("t", text)
                .end()
                .end();
    }

    private static void write(ZipOutputStream zip, String name, Xml xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        xml.writeTo(zip);
        zip.closeEntry();
    }
}
