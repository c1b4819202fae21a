// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.thang.report.Report;

/** Sets a report as an official document in pdf. */
public final class OfficialPdf {
    private static final Pattern ANNEXES = Pattern.compile(Pattern.quote(OfficialMarkup.ANNEX) + "\\d+");

    static {
        // its log knows only the console
        XRLog.setLoggingEnabled(false);
    }

    private final Report report;

    public OfficialPdf(Report report) {
        this.report = report;
    }

    /** Writes the document; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            Fonts fonts = new Fonts(document, builder);
            builder.withHtmlContent(OfficialMarkup.of(report, css()), "");
            builder.useObjectDrawerFactory(new ChartPainter(report));
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, moment);
            }
            builder.usePageSupplier(OfficialPdf::page);
            builder.useUnicodeLineBreaker(new WholeNumbers());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                new PageNumbers(fonts.serif()).print(document, firstPages(renderer));
                new PageNotices(fonts.italic(), report.notices()).print(document);
            }
            DocumentData.set(document, report);
            Pieces.embed(document, report);
            document.save(out);
        } catch (Interrupted e) {
            throw new InterruptedIOException();
        }
    }

    private static String css() throws IOException {
        try (InputStream in = OfficialPdf.class.getResourceAsStream("official.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A new page; here long work can be stopped. */
    private static PDPage page(PDDocument document, float width, float height, int page, int shadow) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        PDPage made = new PDPage(new PDRectangle(width, height));
        document.addPage(made);
        return made;
    }

    /** Where page numbers begin again, from 0. */
    private static Set<Integer> firstPages(PdfBoxRenderer renderer) {
        Set<Integer> first = renderer.findPagePositionsByID(ANNEXES).stream()
                .map(PagePosition::getPageNo)
                .collect(Collectors.toCollection(TreeSet::new));
        first.add(0);
        return first;
    }

    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
