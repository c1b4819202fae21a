// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.Xml;

/**
 * The parts of a docx file and how they are related. Relationships are numbered as Office does it, from {@code rId1} for
 * the main one: POI can sign only such files, as it looks for the main part of the package from other parts otherwise.
 */
final class Parts {
    /** The header that shows the page number. */
    static final String PAGE_NUMBER = "rId5";
    /** The header of a first page, which does not. */
    static final String NO_NUMBER = "rId6";
    /** The footer of every page. */
    static final String FOOTER = "rId7";

    /** Charts come after the parts that every document has. */
    private static final int LAST_FIXED = 7;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private final OPCPackage container = OPCPackage.create(new ByteArrayOutputStream());
    private final PackagePart document;
    private final String language;

    /**
     * A package with the parts that never differ.
     *
     * @param language of the texts, an IETF tag with a region
     */
    Parts(String language) throws IOException {
        this.language = language;
        this.document = part("/word/document.xml", WORD + "document.main+xml");
        container.addRelationship(
                document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
        fixed("styles", "rId1", WORD + "styles+xml");
        fixed("settings", "rId2", WORD + "settings+xml");
        fixed("numbering", "rId3", WORD + "numbering+xml");
        fixed("fontTable", "rId4", WORD + "fontTable+xml");
    }

    /** The relationship of a chart to the document. */
    static String chart(int number) {
        return "rId" + (LAST_FIXED + number);
    }

    private void fixed(String name, String id, String contentType) throws IOException {
        try (InputStream in = Parts.class.getResourceAsStream(name + ".xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${language}", language);
            PackagePart part = related(document, "/word/" + name + ".xml", contentType, name, id);
            write(part, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void document(Xml xml) throws IOException {
        write(document, xml);
    }

    void header(String name, String id, Xml xml) throws IOException {
        write(related(document, "/word/" + name + ".xml", WORD + "header+xml", "header", id), xml);
    }

    void footer(Xml xml) throws IOException {
        write(related(document, "/word/footer.xml", WORD + "footer+xml", "footer", FOOTER), xml);
    }

    void addChart(int number, Xml xml, byte[] sheet) throws IOException {
        PackagePart chart = related(
                document,
                "/word/charts/chart" + number + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                "chart",
                chart(number));
        write(chart, xml);
        PackagePart numbers = related(
                chart,
                "/word/embeddings/chart" + number + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "package",
                ChartXml.SHEET);
        write(numbers, sheet);
    }

    void proof(Proof proof) throws IOException {
        PackagePart part = part(Proof.PART, Proof.CONTENT_TYPE);
        container.addRelationship(part.getPartName(), TargetMode.INTERNAL, Proof.RELATIONSHIP, "rId4");
        write(part, proof.toBytes());
    }

    void properties(Report report) throws IOException {
        try {
            PackageProperties core = container.getPackageProperties();
            LocalDate date = report.cover().date().orElse(UNSTATED);
            Optional<Date> moment =
                    Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
            core.setCreatedProperty(moment);
            core.setModifiedProperty(moment);
            core.setCreatorProperty(
                    report.cover().issuer().isEmpty() ? "Thang" : report.cover().issuer());
            core.setTitleProperty(report.title());
            core.setSubjectProperty(report.cover().subject());
            core.setLanguageProperty(language);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        PackagePart extended =
                part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        container.addRelationship(
                extended.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.EXTENDED_PROPERTIES, "rId2");
        Xml xml = new Xml();
        xml.start("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        write(extended, xml.element("Application", "Thang"));
    }

    /** Writes the file; nothing may be added afterwards. */
    void save(OutputStream out) throws IOException {
        try {
            container.save(out);
        } finally {
            container.revert();
        }
    }

    private PackagePart related(PackagePart from, String name, String contentType, String type, String id)
            throws IOException {
        PackagePart part = part(name, contentType);
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, ChartXml.RELATIONSHIPS + "/" + type, id);
        return part;
    }

    private PackagePart part(String name, String contentType) throws IOException {
        try {
            return container.createPart(PackagingURIHelper.createPartName(URI.create(name)), contentType);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void write(PackagePart part, Xml xml) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            xml.writeTo(out);
        }
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
