// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

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
import java.util.zip.ZipException;
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
import vn.thang.report.ZipLimits;

/** A file of an Office format from anywhere, opened for reading. Bounded in size, and nothing outside of it is touched. */
public final class OfficeFile implements AutoCloseable {
    /** No part of an honest report is larger. */
    private static final int LARGEST = 256 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Parts that only say how things look or who signed, or that hold the proof. What else is there, a reader may see. */
    private static final Pattern UNSEEN =
            Pattern.compile(".*(?:relationships|styles|stylesWithEffects|settings|webSettings"
                    + "|fontTable|theme|presProps|viewProps|tableStyles|core-properties|extended-properties|custom-properties|customXmlProperties"
                    + "|digital-signature-[a-z]+)\\+xml|application/xml|application/vnd\\.openxmlformats-package"
                    + "\\.digital-signature-origin|" + Pattern.quote(Proof.CONTENT_TYPE));

    /** Reads the parts that only one format has. */
    @FunctionalInterface
    public interface Texts {
        /**
         * What a reader of the file sees of a part.
         *
         * @param part its name, type and relationships
         * @param content its bytes
         * @return empty = the part is none of the format's own; an empty list = nobody sees it
         */
        Optional<List<Printed>> of(PackagePart part, byte[] content) throws IOException;
    }

    private final OPCPackage container;

    private OfficeFile(OPCPackage container) {
        this.container = container;
    }

    /**
     * Opens a file.
     *
     * @param format what it should be, for messages: {@code docx}
     * @throws IOException it cannot be read or is no package
     */
    public static OfficeFile open(Path file, String format) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + ": not readable");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new IOException(file + ": no " + format + " file");
            }
        }
        try {
            ZipLimits.check(file, ZipLimits.REPORT);
        } catch (ZipException e) {
            throw new IOException(file + ": no " + format + " file (" + e.getMessage() + ")", e);
        }
        try {
            return new OfficeFile(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // the last one is what POI says to archives of another kind
            throw new IOException(file + ": no " + format + " file (" + e.getMessage() + ")", e);
        }
    }

    /** The bytes of the {@link Proof} that the file carries, unchecked. */
    public Optional<byte[]> proof() throws IOException {
        for (PackageRelationship relationship : container.getRelationshipsByType(Proof.RELATIONSHIP)) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                return Optional.of(bytes(container.getPart(relationship)));
            }
        }
        return Optional.empty();
    }

    /**
     * What a reader of the file sees: title and author, the format's own parts, the caches of charts and the workbooks
     * behind them, and a hash of every other part that can be seen.
     */
    public List<Printed> printed(Texts texts) throws IOException {
        try {
            List<Printed> printed = new ArrayList<>();
            properties(printed);
            // in the order of names, which does not depend on the order in the file
            for (PackagePart part : container.getParts()) {
                if (!UNSEEN.matcher(part.getContentType()).matches()) {
                    byte[] content = bytes(part);
                    Optional<List<Printed>> own = texts.of(part, content);
                    printed.addAll(own.isPresent() ? own.get() : shared(part, content));
                }
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

    private static List<Printed> shared(PackagePart part, byte[] content) throws IOException {
        String name = part.getPartName().getName();
        String type = part.getContentType();
        if (type.endsWith("drawingml.chart+xml")) {
            String chart = name.replaceAll(".*?(\\d+)\\.xml", "chart $1, ");
            return ChartReader.chart(new ByteArrayInputStream(content), chart);
        }
        if (type.endsWith("spreadsheetml.sheet")) {
            String data = name.replaceAll(".*?(\\d+)\\.xlsx", "data of chart $1, ");
            return sheet(content, data);
        }
        return List.of(Printed.layout("part " + name, Digest.sha256(content)));
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
