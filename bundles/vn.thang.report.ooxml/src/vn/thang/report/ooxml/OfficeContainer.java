// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

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

/**
 * The container of an Office file that is written part by part: its main part, what it says about itself, the proof.
 * Relationships are numbered as Office does it, from {@code rId1} for the main one: POI can sign only such files, as it looks
 * for the main part of the package from other parts otherwise.
 */
public final class OfficeContainer {
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private final OPCPackage container = OPCPackage.create(new ByteArrayOutputStream());
    private final String language;

    /**
     * An empty container.
     *
     * @param language of the texts, an IETF tag with a region
     */
    public OfficeContainer(String language) {
        this.language = language;
    }

    /** The main part, to be written. */
    public PackagePart main(String name, String contentType) throws IOException {
        PackagePart main = part(name, contentType);
        container.addRelationship(
                main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
        return main;
    }

    /** A new part, to be written. */
    public PackagePart part(String name, String contentType) throws IOException {
        try {
            return container.createPart(PackagingURIHelper.createPartName(URI.create(name)), contentType);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Writes what never differs but for {@code ${language}} into a part; closes the stream. */
    public void fill(PackagePart part, InputStream content) throws IOException {
        try (content) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("${language}", language);
            write(part, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Relates a part to another; {@code type} is the end of the relationship's name. */
    public static void relate(PackagePart from, PackagePart to, String type, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, ChartXml.RELATIONSHIPS + "/" + type, id);
    }

    /** Takes the proof along. */
    public void proof(Proof proof) throws IOException {
        PackagePart part = part(Proof.PART, Proof.CONTENT_TYPE);
        container.addRelationship(part.getPartName(), TargetMode.INTERNAL, Proof.RELATIONSHIP, "rId4");
        write(part, proof.toBytes());
    }

    /** Title, author, dates and language, as the report states them. */
    public void properties(Report report) throws IOException {
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
    public void save(OutputStream out) throws IOException {
        try {
            container.save(out);
        } finally {
            container.revert();
        }
    }

    /** Writes a part. */
    public static void write(PackagePart part, Xml xml) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            xml.writeTo(out);
        }
    }

    /** Writes a part. */
    public static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
