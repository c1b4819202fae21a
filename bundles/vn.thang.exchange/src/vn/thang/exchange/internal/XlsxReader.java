// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.DataTable.Row;

/** The sheets of a workbook, streamed; stored results of formulas are read, nothing is calculated. */
final class XlsxReader {
    private XlsxReader() {}

    /** The first sheet. */
    static DataTable read(Path path) throws BadInputException {
        List<Row> rows = sheets(path, 1).values().stream().findFirst().orElse(List.of());
        if (rows.isEmpty()) {
            throw Problems.fatal(path.toString(), null, null, "file.empty");
        }
        int width = rows.getFirst().fields().size();
        rows.forEach(row -> pad(row, width));
        return new DataTable(path.toString(), rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }

    /** The rows of the first sheets that are not blank, by the names of the sheets, in their order. */
    static Map<String, List<Row>> sheets(Path path, int most) throws BadInputException {
        String file = path.toString();
        try {
            refuseBomb(path);
            try (OPCPackage book = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
                return sheets(book, most);
            }
        } catch (BombException e) {
            throw Problems.fatal(file, null, null, "xlsx.bomb", Long.toString(Limits.UNPACKED_BYTES >> 20));
        } catch (TooMuchException e) {
            throw Problems.fatal(file, e.row, e.column, e.key, e.limit);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw Problems.fatal(file, null, null, bomb(e) ? "xlsx.ratio" : "xlsx.damaged");
        }
    }

    private static Map<String, List<Row>> sheets(OPCPackage book, int most)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(book);
        StylesTable styles = reader.getStylesTable();
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
        boolean from1904 = from1904(reader);
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext() && rows.size() < most) {
            SheetHandler handler = new SheetHandler(strings, styles, from1904);
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = parser();
                xml.setContentHandler(handler);
                xml.setErrorHandler(handler);
                xml.parse(new InputSource(sheet));
            }
            rows.put(sheets.getSheetName(), handler.rows());
        }
        return rows;
    }

    /** A workbook does not store empty cells at the end of a row. */
    private static void pad(Row row, int width) {
        while (row.fields().size() < width) {
            row.fields().add(Field.EMPTY);
        }
    }

    /** Unpacks once without keeping anything: the limit holds for the workbook as a whole, and a damaged one shows here. */
    private static void refuseBomb(Path path) throws IOException, BombException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                        total += n;
                        if (total > Limits.UNPACKED_BYTES) {
                            throw new BombException();
                        }
                    }
                }
            }
        }
    }

    private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream book = reader.getWorkbookData()) {
            String xml = new String(book.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
        }
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    /** POI says so only in the text of its exception. */
    private static boolean bomb(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static final class BombException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A limit is passed inside the sheet. */
    static final class TooMuchException extends SAXException {
        private static final long serialVersionUID = 1L;
        private final Integer row;
        private final String column;
        private final String key;
        private final String limit;

        TooMuchException(Integer row, String column, String key, int limit) {
            this.row = row;
            this.column = column;
            this.key = key;
            this.limit = Integer.toString(limit);
        }
    }
}
