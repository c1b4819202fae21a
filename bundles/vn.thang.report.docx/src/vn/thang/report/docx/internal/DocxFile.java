// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.thang.report.Printed;
import vn.thang.report.Proof;

/** A docx file from anywhere, opened for reading. Bounded in size, and nothing outside of it is touched. */
public final class DocxFile implements AutoCloseable {
    /** No part of an honest report is larger. */
    private static final int LARGEST = 256 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Parts that only say how things look or who signed, or that hold the proof. What else is there, a reader may see. */
    private static final Pattern UNSEEN =
            Pattern.compile(".*(?:relationships|styles|stylesWithEffects|settings|webSettings"
                    + "|fontTable|theme|core-properties|extended-properties|custom-properties|customXmlProperties"
                    + "|digital-signature-[a-z]+)\\+xml|application/xml|application/vnd\\.openxmlformats-package"
                    + "\\.digital-signature-origin|" + Pattern.quote(Proof.CONTENT_TYPE));

    private final OPCPackage container;

    private DocxFile(OPCPackage container) {
        this.container = container;
    }

    public static DocxFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + ": not readable");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new IOException(file + ": no docx file");
            }
        }
        try {
            return new DocxFile(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // the last one is what POI says to archives of another kind
            throw new IOException(file + ": no docx file (" + e.getMessage() + ")", e);
        }
    }

    public Optional<byte[]> proof() throws IOException {
        for (PackageRelationship relationship : container.getRelationshipsByType(Proof.RELATIONSHIP)) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                return Optional.of(bytes(container.getPart(relationship)));
            }
        }
        return Optional.empty();
    }

    public List<Printed> printed() throws IOException {
        try {
            List<Printed> printed = new ArrayList<>();
            properties(printed);
            // in the order of names, which does not depend on the order in the file
            for (PackagePart part : container.getParts()) {
                read(part, printed);
            }
            return printed;
        } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void properties(List<Printed> printed) throws OpenXML4JException {
        PackageProperties core = container.getPackageProperties();
        core.getTitleProperty().ifPresent(text -> printed.add(new Printed("properties, title", text)));
        core.getSubjectProperty().ifPresent(text -> printed.add(new Printed("properties, subject", text)));
        core.getCreatorProperty().ifPresent(text -> printed.add(new Printed("properties, author", text)));
    }

    private static void read(PackagePart part, List<Printed> printed) throws IOException {
        String name = part.getPartName().getName();
        String type = part.getContentType();
        if (type.endsWith("document.main+xml")) {
            printed.addAll(StoryReader.read(new ByteArrayInputStream(bytes(part)), ""));
        } else if (type.matches(".*wordprocessingml\\.(header|footer|footnotes|endnotes|comments)\\+xml")) {
            String story = name.substring(name.lastIndexOf('/') + 1).replace(".xml", "");
            printed.addAll(StoryReader.read(new ByteArrayInputStream(bytes(part)), story + ", "));
        } else if (type.endsWith("drawingml.chart+xml")) {
            String chart = name.replaceAll(".*?(\\d+)\\.xml", "chart $1, ");
            printed.addAll(ChartReader.chart(new ByteArrayInputStream(bytes(part)), chart));
        } else if (type.endsWith("spreadsheetml.sheet")) {
            String data = name.replaceAll(".*?(\\d+)\\.xlsx", "data of chart $1, ");
            printed.addAll(sheet(bytes(part), data));
        } else if (type.endsWith("numbering+xml")) {
            printed.addAll(StoryReader.read(new ByteArrayInputStream(bytes(part)), "numbering, "));
        } else if (!UNSEEN.matcher(type).matches()) {
            printed.add(new Printed("part " + name, Digest.sha256(bytes(part))));
        }
    }

    /** The cells of a workbook that stands behind a chart. */
    private static List<Printed> sheet(byte[] workbook, String place) throws IOException {
        List<Printed> printed = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = bytes(zip, entry.getName());
                if (entry.getName().endsWith(".xml") && entry.getName().startsWith("xl/")) {
                    printed.addAll(ChartReader.cells(new ByteArrayInputStream(content), place));
                }
            }
        }
        return printed;
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return bytes(in, part.getPartName().getName());
        }
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException(name + ": larger than " + (LARGEST >> 20) + " MB");
        }
        return bytes;
    }

    @Override
    public void close() {
        container.revert();
    }
}
