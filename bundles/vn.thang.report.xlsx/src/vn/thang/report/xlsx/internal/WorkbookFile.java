// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.ZipLimits;

/** A workbook from anywhere, opened for reading; sheets are streamed. Bounded in size, nothing outside is touched. */
public final class WorkbookFile implements AutoCloseable {
    /** No part of an honest report is larger. */
    private static final int LARGEST = 1 << 30;

    private final OPCPackage container;

    private WorkbookFile(OPCPackage container) {
        this.container = container;
    }

    /** Opens a file. */
    public static WorkbookFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + ": not readable");
        }
        try {
            ZipLimits.check(file, ZipLimits.REPORT);
        } catch (ZipException e) {
            throw new IOException(file.getFileName() + ": no xlsx file (" + e.getMessage() + ")", e);
        }
        try {
            return new WorkbookFile(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // the last one is what POI says to a file that is no zip archive
            throw new IOException(file.getFileName() + ": no xlsx file (" + e.getMessage() + ")", e);
        }
    }

    /** The bytes of the proof. */
    public Optional<byte[]> proof() throws IOException {
        for (PackageRelationship relationship : container.getRelationshipsByType(Proof.RELATIONSHIP)) {
            PackagePart part =
                    relationship.getTargetMode() == TargetMode.INTERNAL ? container.getPart(relationship) : null;
            if (part != null) {
                return Optional.of(bytes(part));
            }
        }
        return Optional.empty();
    }

    /** Everything that can be seen: sheet by sheet, then the other parts in the order of their names. */
    public List<Printed> printed() throws IOException {
        List<Printed> printed = new ArrayList<>();
        try {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(container).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    parse(sheet, new SheetTexts(sheets.getSheetName(), strings, printed));
                }
            }
            properties(container.getPackageProperties(), printed);
            for (PackagePart part : container.getParts()) {
                if (isContent(part)) {
                    other(part, printed);
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
        return printed;
    }

    private static void properties(PackageProperties core, List<Printed> printed) {
        core.getTitleProperty().ifPresent(text -> printed.add(new Printed("properties, title", text)));
        core.getSubjectProperty().ifPresent(text -> printed.add(new Printed("properties, subject", text)));
        core.getCreatorProperty().ifPresent(text -> printed.add(new Printed("properties, author", text)));
        core.getCreatedProperty()
                .ifPresent(time -> printed.add(
                        new Printed("properties, created", time.toInstant().toString())));
    }

    /** Neither what {@link #properties} reads, nor the proof, nor what a signature brings or changes. */
    private static boolean isContent(PackagePart part) {
        String type = part.getContentType();
        return !type.equals(ContentTypes.RELATIONSHIPS_PART)
                && !type.equals(ContentTypes.CORE_PROPERTIES_PART)
                && !type.equals(Proof.CONTENT_TYPE)
                && !type.startsWith("application/vnd.openxmlformats-package.digital-signature-");
    }

    private static void other(PackagePart part, List<Printed> printed)
            throws IOException, SAXException, ParserConfigurationException {
        String name = part.getPartName().getName().substring(1);
        byte[] content = bytes(part);
        boolean texts =
                name.endsWith(".xml") && !name.matches("xl/(worksheets/.*|sharedStrings.xml|styles.xml|theme/.*)");
        if (texts) {
            parse(new ByteArrayInputStream(content), new PartTexts(name, printed));
        }
        printed.add(Printed.layout(name, digest(content)));
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw new IOException(part.getPartName() + ": larger than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        }
    }

    @Override
    public void close() {
        container.revert();
    }
}
