// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import vn.thang.report.ZipLimits;

/** Opens Office files of strangers, and refuses what would run or load something where the result is opened. */
final class PackageGuard {
    private static final long LARGEST = 20_000_000;
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final Set<String> FORBIDDEN = Set.of(
            "vbaproject",
            "macro",
            "activex",
            "oleobject",
            "externallink",
            "connections",
            "querytable",
            "customui",
            "attachedtoolbars");

    private PackageGuard() {}

    /** Opens a Word template; to be closed by the caller with {@code revert}. */
    static OPCPackage open(byte[] template) {
        return open(template, XWPFRelation.DOCUMENT.getContentType(), "fault.noDocx");
    }

    /** Opens a template in Excel; to be closed by the caller with {@code revert}. */
    static OPCPackage openWorkbook(byte[] template) {
        OPCPackage opened = open(template, XSSFRelation.WORKBOOK.getContentType(), "fault.noXlsx");
        for (PackagePart part : parts(opened)) {
            if (part.getContentType().toLowerCase(Locale.ROOT).matches(".*(pivot|slicer|timeline|model\\+data).*")) {
                opened.revert();
                throw Fault.of("fault.pivot", part.getPartName().getName());
            }
        }
        return opened;
    }

    private static List<PackagePart> parts(OPCPackage opened) {
        try {
            return opened.getParts();
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Tags stand in cells, heads and feet only: elsewhere nobody would fill them. */
    static void checkTags(OPCPackage workbook) throws IOException {
        for (PackagePart part : parts(workbook)) {
            String type = part.getContentType();
            if (type.endsWith("xml")
                    && !type.matches(
                            ".*[.-](worksheet|sharedStrings|comments|threadedcomments|relationships|core-properties|drawingml\\.chart)\\+xml")) {
                try (InputStream in = part.getInputStream()) {
                    if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("{{")) {
                        throw Fault.of(
                                "fault.misplacedSheet", part.getPartName().getName());
                    }
                }
            }
        }
    }

    /** Office finds again in which order it computes. */
    static void dropCalculationChain(OPCPackage workbook) throws InvalidFormatException {
        for (PackagePart part : workbook.getPartsByContentType(XSSFRelation.CALC_CHAIN.getContentType())) {
            PackagePart book = workbook.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                    .getFirst();
            for (PackageRelationship each : book.getRelationshipsByType(XSSFRelation.CALC_CHAIN.getRelation())) {
                book.removeRelationship(each.getId());
            }
            workbook.removePart(part);
        }
    }

    private static OPCPackage open(byte[] template, String kind, String otherwise) {
        if (template.length > LARGEST) {
            throw Fault.of("fault.large", LARGEST / 1_000_000);
        }
        try {
            ZipLimits.check(template, LARGEST_UNPACKED);
        } catch (ZipException e) {
            throw Fault.of(otherwise);
        } catch (IOException e) {
            throw Fault.of("fault.unpacked", LARGEST_UNPACKED >> 20);
        }
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(template));
            try {
                check(opened, kind, otherwise);
                return opened;
            } catch (Fault e) {
                opened.revert();
                throw e;
            }
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException | IllegalArgumentException e) {
            throw Fault.of(otherwise);
        }
    }

    private static void check(OPCPackage opened, String kind, String otherwise) throws InvalidFormatException {
        PackageRelationshipCollection main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        PackagePart document = main.size() == 1 ? opened.getPart(main.getRelationship(0)) : null;
        if (document == null || !document.getContentType().equals(kind)) {
            throw Fault.of(otherwise);
        }
        if (opened.getParts().size() > MOST_PARTS) {
            throw Fault.of("fault.large", LARGEST / 1_000_000);
        }
        for (PackagePart part : opened.getParts()) {
            String content = part.getContentType().toLowerCase(Locale.ROOT);
            if (FORBIDDEN.stream().anyMatch(content::contains)) {
                throw Fault.of("fault.part", part.getPartName().getName());
            }
            if (!part.isRelationshipPart()) {
                external(part.getRelationships());
            }
        }
        external(opened.getRelationships());
    }

    private static void external(PackageRelationshipCollection relationships) {
        for (PackageRelationship each : relationships) {
            if (each.getTargetMode() == TargetMode.EXTERNAL
                    && !each.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                throw Fault.of("fault.external", each.getTargetURI().toString());
            }
        }
    }

    /** Adds the proof of a report, when it has one. */
    static void addProof(OPCPackage target, vn.thang.report.Report report) throws IOException {
        if (report.proof().isEmpty()) {
            return;
        }
        try {
            var name = PackagingURIHelper.createPartName(vn.thang.report.Proof.PART);
            PackagePart part = target.createPart(name, vn.thang.report.Proof.CONTENT_TYPE);
            try (var out = part.getOutputStream()) {
                out.write(report.proof().get().toBytes());
            }
            target.addRelationship(name, TargetMode.INTERNAL, vn.thang.report.Proof.RELATIONSHIP);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
