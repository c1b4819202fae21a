// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.thang.report.Report;
import vn.thang.report.html.Markup;

/**
 * What a document says about itself, in its information dictionary and, the same, as XMP. All of it comes from the report:
 * dates are those of the cover, the identifier follows from title and framework.
 */
final class DocumentData {
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private static final String PROGRAM = "Thang";

    private DocumentData() {}

    /** The moment the document is from. */
    static Calendar moment(Report report) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(
                date(report).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return calendar;
    }

    private static LocalDate date(Report report) {
        return report.cover().date().orElse(UNSTATED);
    }

    static void set(PDDocument document, Report report) throws IOException {
        String author =
                report.cover().issuer().isEmpty() ? PROGRAM : report.cover().issuer();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.title());
        information.setAuthor(author);
        information.setSubject(report.cover().subject());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(moment(report));
        information.setModificationDate(moment(report));
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(report, author).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId((long) (report.title() + report.provenance()).hashCode());
    }

    private static String xmp(Report report, String author) {
        String moment = date(report) + "T00:00:00Z";
        Markup xmp = new Markup();
        xmp.raw("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        xmp.element("pdfaid:part", "2").element("pdfaid:conformance", "A").close();
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        xmp.element("pdfuaid:part", "1").close();
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xmp.element("dc:format", "application/pdf");
        alternative(xmp, "dc:title", report.title());
        alternative(xmp, "dc:description", report.cover().subject());
        xmp.open("dc:creator").open("rdf:Seq").element("rdf:li", author).close().close();
        xmp.open("dc:language").open("rdf:Bag");
        xmp.element("rdf:li", report.locale().getLanguage()).close().close();
        xmp.close();
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
        xmp.element("xmp:CreatorTool", PROGRAM);
        xmp.element("xmp:CreateDate", moment).element("xmp:ModifyDate", moment).close();
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
        xmp.element("pdf:Producer", PROGRAM).close();
        extension(xmp);
        xmp.close().close();
        return xmp.raw("\n<?xpacket end=\"r\"?>").toString();
    }

    private static void alternative(Markup xmp, String name, String text) {
        xmp.open(name).open("rdf:Alt").element("rdf:li", text, "xml:lang", "x-default");
        xmp.close().close();
    }

    /** PDF/A knows nothing of PDF/UA: its schema has to be described. */
    private static void extension(Markup xmp) {
        xmp.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaExtension",
                "http://www.aiim.org/pdfa/ns/extension/",
                "xmlns:pdfaSchema",
                "http://www.aiim.org/pdfa/ns/schema#",
                "xmlns:pdfaProperty",
                "http://www.aiim.org/pdfa/ns/property#");
        xmp.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
        xmp.element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        xmp.element("pdfaSchema:prefix", "pdfuaid");
        xmp.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaProperty:name", "part").element("pdfaProperty:valueType", "Integer");
        xmp.element("pdfaProperty:category", "internal");
        xmp.element("pdfaProperty:description", "Indicates, which part of ISO 14289 standard is followed");
        xmp.close().close().close().close().close().close().close();
    }
}
