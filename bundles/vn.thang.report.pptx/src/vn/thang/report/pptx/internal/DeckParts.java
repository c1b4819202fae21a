// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.OfficeContainer;
import vn.thang.report.ooxml.Xml;

/**
 * The parts of a pptx file and how they are related. Every part that is related to others has a relationship
 * {@code rId1}: POI can sign only such files, as it looks for the main part of the package from other parts otherwise.
 */
final class DeckParts {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int LAST_FIXED = 2;
    private static final int FIRST_SLIDE_ID = 256;

    private final OfficeContainer container;
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
        container = new OfficeContainer(language);
        presentation = container.main("/ppt/presentation.xml", TYPE + "presentation.main+xml");
        PackagePart master = fixed("slideMaster", "/ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml");
        coverLayout = fixed("coverLayout", "/ppt/slideLayouts/slideLayout1.xml", TYPE + "slideLayout+xml");
        contentLayout = fixed("contentLayout", "/ppt/slideLayouts/slideLayout2.xml", TYPE + "slideLayout+xml");
        notesMaster = fixed("notesMaster", "/ppt/notesMasters/notesMaster1.xml", TYPE + "notesMaster+xml");
        PackagePart theme = fixed("theme", "/ppt/theme/theme1.xml", OFFICE + "theme+xml");
        PackagePart notesTheme = fixed("theme", "/ppt/theme/theme2.xml", OFFICE + "theme+xml");
        OfficeContainer.relate(presentation, master, "slideMaster", "rId1");
        OfficeContainer.relate(presentation, notesMaster, "notesMaster", "rId2");
        OfficeContainer.relate(presentation, theme, "theme", "rId3");
        OfficeContainer.relate(master, coverLayout, "slideLayout", "rId1");
        OfficeContainer.relate(master, contentLayout, "slideLayout", "rId2");
        OfficeContainer.relate(master, theme, "theme", "rId3");
        OfficeContainer.relate(coverLayout, master, "slideMaster", "rId1");
        OfficeContainer.relate(contentLayout, master, "slideMaster", "rId1");
        OfficeContainer.relate(notesMaster, notesTheme, "theme", "rId1");
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
        slide = container.part("/ppt/slides/slide" + number + ".xml", TYPE + "slide+xml");
        OfficeContainer.relate(presentation, slide, "slide", slide(number));
        OfficeContainer.relate(slide, cover ? coverLayout : contentLayout, "slideLayout", "rId1");
        OfficeContainer.write(slide, xml);
        PackagePart page = container.part("/ppt/notesSlides/notesSlide" + number + ".xml", TYPE + "notesSlide+xml");
        OfficeContainer.relate(slide, page, "notesSlide", "rId2");
        OfficeContainer.relate(page, notesMaster, "notesMaster", "rId1");
        OfficeContainer.relate(page, slide, "slide", "rId2");
        OfficeContainer.write(page, notes);
    }

    /**
     * Adds a chart to the slide added last.
     *
     * @param onSlide its number on the slide
     * @param number its number in the file
     */
    void addChart(int onSlide, int number, Xml xml, byte[] sheet) throws IOException {
        PackagePart chart = container.part("/ppt/charts/chart" + number + ".xml", OFFICE + "drawingml.chart+xml");
        OfficeContainer.relate(slide, chart, "chart", chart(onSlide));
        OfficeContainer.write(chart, xml);
        PackagePart numbers =
                container.part("/ppt/embeddings/chart" + number + ".xlsx", OFFICE + "spreadsheetml.sheet");
        OfficeContainer.relate(chart, numbers, "package", ChartXml.SHEET);
        OfficeContainer.write(numbers, sheet);
    }

    void proof(Proof proof) throws IOException {
        container.proof(proof);
    }

    void properties(Report report) throws IOException {
        container.properties(report);
    }

    /** Writes the file; nothing may be added afterwards. */
    void save(OutputStream out) throws IOException {
        OfficeContainer.write(presentation, index());
        container.save(out);
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
        PackagePart part = container.part(name, contentType);
        container.fill(part, DeckParts.class.getResourceAsStream(resource + ".xml"));
        return part;
    }
}
