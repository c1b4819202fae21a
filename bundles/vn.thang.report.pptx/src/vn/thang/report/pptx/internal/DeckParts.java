// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

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
 * The parts of a pptx file and how they are related. Every part that is related to others has a relationship
 * {@code rId1}: POI can sign only such files, as it looks for the main part of the package from other parts otherwise.
 */
final class DeckParts {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private static final int LAST_FIXED = 2;
    private static final int FIRST_SLIDE_ID = 256;

    private final OPCPackage container = OPCPackage.create(new ByteArrayOutputStream());
    private final PackagePart presentation;
    private final PackagePart coverLayout;
    private final PackagePart contentLayout;
    private final PackagePart notesMaster;
    private final String language;
    private PackagePart slide;
    private int slides;

    /**
     * A package with the parts that never differ.
     *
     * @param language of the texts, an IETF tag with a region
     */
    DeckParts(String language) throws IOException {
        this.language = language;
        presentation = part("/ppt/presentation.xml", TYPE + "presentation.main+xml");
        container.addRelationship(
                presentation.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
        PackagePart master = fixed("slideMaster", "/ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml");
        coverLayout = fixed("coverLayout", "/ppt/slideLayouts/slideLayout1.xml", TYPE + "slideLayout+xml");
        contentLayout = fixed("contentLayout", "/ppt/slideLayouts/slideLayout2.xml", TYPE + "slideLayout+xml");
        notesMaster = fixed("notesMaster", "/ppt/notesMasters/notesMaster1.xml", TYPE + "notesMaster+xml");
        PackagePart theme = fixed("theme", "/ppt/theme/theme1.xml", OFFICE + "theme+xml");
        PackagePart notesTheme = fixed("theme", "/ppt/theme/theme2.xml", OFFICE + "theme+xml");
        relate(presentation, master, "slideMaster", "rId1");
        relate(presentation, notesMaster, "notesMaster", "rId2");
        relate(presentation, theme, "theme", "rId3");
        relate(master, coverLayout, "slideLayout", "rId1");
        relate(master, contentLayout, "slideLayout", "rId2");
        relate(master, theme, "theme", "rId3");
        relate(coverLayout, master, "slideMaster", "rId1");
        relate(contentLayout, master, "slideMaster", "rId1");
        relate(notesMaster, notesTheme, "theme", "rId1");
    }

    /** The relationship of a slide to its charts, counted from 1 on every slide. */
    static String chart(int number) {
        return "rId" + (LAST_FIXED + number);
    }

    /** The relationship of the presentation to a slide. */
    private static String slide(int number) {
        return "rId" + (3 + number);
    }

    void addSlide(int number, Xml xml, boolean cover, Xml notes) throws IOException {
        slides = number;
        slide = part("/ppt/slides/slide" + number + ".xml", TYPE + "slide+xml");
        relate(presentation, slide, "slide", slide(number));
        relate(slide, cover ? coverLayout : contentLayout, "slideLayout", "rId1");
        write(slide, xml);
        PackagePart page = part("/ppt/notesSlides/notesSlide" + number + ".xml", TYPE + "notesSlide+xml");
        relate(slide, page, "notesSlide", "rId2");
        relate(page, notesMaster, "notesMaster", "rId1");
        relate(page, slide, "slide", "rId2");
        write(page, notes);
    }

    /**
     * Adds a chart to the slide added last.
     *
     * @param onSlide its number on the slide
     * @param number its number in the file
     */
    void addChart(int onSlide, int number, Xml xml, byte[] sheet) throws IOException {
        PackagePart chart = part("/ppt/charts/chart" + number + ".xml", OFFICE + "drawingml.chart+xml");
        relate(slide, chart, "chart", chart(onSlide));
        write(chart, xml);
        PackagePart numbers = part("/ppt/embeddings/chart" + number + ".xlsx", OFFICE + "spreadsheetml.sheet");
        relate(chart, numbers, "package", ChartXml.SHEET);
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
        PackagePart extended = part("/docProps/app.xml", OFFICE + "extended-properties+xml");
        container.addRelationship(
                extended.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.EXTENDED_PROPERTIES, "rId2");
        Xml xml = new Xml();
        xml.start("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        write(extended, xml.element("Application", "Thang"));
    }

    /** Writes the file; nothing may be added afterwards. */
    void save(OutputStream out) throws IOException {
        try {
            write(presentation, index());
            container.save(out);
        } finally {
            container.revert();
        }
    }

    private Xml index() {
        Xml xml = new Xml();
        xml.start(
                "p:presentation",
                "xmlns:a",
                ChartXml.DRAWING,
                "xmlns:r",
                ChartXml.RELATIONSHIPS,
                "xmlns:p",
                Slide.PRESENTATION);
        xml.start("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", 2_147_483_648L, "r:id", "rId1")
                .end();
        xml.start("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", "rId2").end();
        xml.start("p:sldIdLst");
        for (int i = 1; i <= slides; i++) {
            xml.empty("p:sldId", "id", FIRST_SLIDE_ID + i - 1, "r:id", slide(i));
        }
        xml.end();
        xml.empty("p:sldSz", "cx", Box.emu(Box.WIDTH), "cy", Box.emu(Box.HEIGHT));
        xml.empty("p:notesSz", "cx", Box.emu(Box.HEIGHT), "cy", Box.emu(720));
        xml.start("p:defaultTextStyle").start("a:defPPr").empty("a:defRPr", "lang", language);
        return xml.end().end().end();
    }

    private PackagePart fixed(String resource, String name, String contentType) throws IOException {
        try (InputStream in = DeckParts.class.getResourceAsStream(resource + ".xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${language}", language);
            PackagePart part = part(name, contentType);
            write(part, text.getBytes(StandardCharsets.UTF_8));
            return part;
        }
    }

    private static void relate(PackagePart from, PackagePart to, String type, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, ChartXml.RELATIONSHIPS + "/" + type, id);
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
