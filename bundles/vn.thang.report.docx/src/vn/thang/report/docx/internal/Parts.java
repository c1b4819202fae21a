// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ooxml.ChartXml;
import vn.thang.report.ooxml.OfficeContainer;
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
    private final OfficeContainer container;
    private final PackagePart document;

    /**
     * A package with the parts that never differ.
     *
     * @param language of the texts, an IETF tag with a region
     */
    Parts(String language) throws IOException {
        this.container = new OfficeContainer(language);
        this.document = container.main("/word/document.xml", WORD + "document.main+xml");
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
        PackagePart part = related(document, "/word/" + name + ".xml", contentType, name, id);
        container.fill(part, Parts.class.getResourceAsStream(name + ".xml"));
    }

    void document(Xml xml) throws IOException {
        OfficeContainer.write(document, xml);
    }

    void header(String name, String id, Xml xml) throws IOException {
        OfficeContainer.write(related(document, "/word/" + name + ".xml", WORD + "header+xml", "header", id), xml);
    }

    void footer(Xml xml) throws IOException {
        OfficeContainer.write(related(document, "/word/footer.xml", WORD + "footer+xml", "footer", FOOTER), xml);
    }

    void addChart(int number, Xml xml, byte[] sheet) throws IOException {
        PackagePart chart = related(
                document,
                "/word/charts/chart" + number + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                "chart",
                chart(number));
        OfficeContainer.write(chart, xml);
        PackagePart numbers = related(
                chart,
                "/word/embeddings/chart" + number + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "package",
                ChartXml.SHEET);
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
        container.save(out);
    }

    private PackagePart related(PackagePart from, String name, String contentType, String type, String id)
            throws IOException {
        PackagePart part = container.part(name, contentType);
        OfficeContainer.relate(from, part, type, id);
        return part;
    }
}
