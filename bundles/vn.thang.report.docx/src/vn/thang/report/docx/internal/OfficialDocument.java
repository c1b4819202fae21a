// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Figure;
import vn.thang.report.Heading;
import vn.thang.report.Note;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.Table;

/** Writes a report as an official document. */
public final class OfficialDocument {
    /** What a creation date says that was not stated; a moment of now would make every file different. */
    private static final LocalDate UNSTATED = LocalDate.of(1980, 1, 1);

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Report report;
    private final OfficialTexts texts;

    public OfficialDocument(Report report) {
        this.report = report;
        this.texts = new OfficialTexts(report);
    }

    public void write(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            styles(document);
            compatibility(document);
            properties(document.getProperties());
            pageNumbers(document);
            Body body = new Body(document.getDocument().getBody());
            new Letterhead(report, texts, body).write();
            report.notices().forEach(notice -> body.paragraph("Notice", notice));
            report.introduction().forEach(p -> body.paragraph("BodyText", p.text()));
            sections(body);
            report.closing().forEach(p -> text(body, "BodyText", p.text()));
            new SignatureBlock(report, texts, body).write();
            // Word wants a paragraph behind a table that ends the text
            body.paragraph("SectionEnd", "");
            body.close();
            firstSectionCarriesHeader(document.getDocument().getBody());
            document.write(out);
        }
    }

    private void sections(Body body) {
        TableWriter tables = new TableWriter(body, report.locale(), texts.table());
        List<Section> sections = report.sections().stream()
                .filter(s -> s.placement() != Placement.DATA)
                .toList();
        int number = 0;
        for (Section section : sections) {
            // a heading goes onto the landscape pages with the table it opens
            body.turn(section.blocks().getFirst() instanceof Table t && TableWriter.landscape(t));
            if (!section.title().isEmpty()) {
                body.paragraph("Heading1", OfficialTexts.roman(++number) + ". " + section.title());
            }
            int heading = 0;
            for (Block block : section.blocks()) {
                switch (block) {
                    case Heading h -> text(body, "Heading2", ++heading + ". " + h.text());
                    case Paragraph p -> text(body, "BodyText", p.text());
                    case Note note -> text(body, "Notice", note.text());
                    case Bullets bullets -> bullets.items().forEach(b -> text(body, "ListDash", "- " + b));
                    case Table table -> tables.write(table);
                    case Article article -> {
                        text(
                                body,
                                "BodyText",
                                texts.article(article.number()) + " "
                                        + article.paragraphs().getFirst());
                        article.paragraphs().stream().skip(1).forEach(p -> text(body, "BodyText", p));
                    }
                    case Figure figure -> text(body, "BodyText", figure.description());
                }
            }
        }
    }

    /** Running text stands upright. */
    private static void text(Body body, String style, String text) {
        body.turn(false);
        body.paragraph(style, text);
    }

    /** Arabic numbers centred in the top margin; none on the first page. */
    private static void pageNumbers(XWPFDocument document) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        CTP number = header.createParagraph().getCTP();
        number.addNewPPr().addNewPStyle().setVal("Header");
        Body.field(number, "PAGE", "2");
    }

    /** Later sections inherit the header of the first one, so it has to stand there. */
    private static void firstSectionCarriesHeader(CTBody body) {
        CTSectPr last = body.getSectPr();
        CTSectPr first = last;
        for (CTP paragraph : body.getPArray()) {
            if (paragraph.getPPr() != null && paragraph.getPPr().isSetSectPr()) {
                first = paragraph.getPPr().getSectPr();
                break;
            }
        }
        if (first != last) {
            first.setHeaderReferenceArray(last.getHeaderReferenceArray());
            for (int i = last.sizeOfHeaderReferenceArray(); i > 0; i--) {
                last.removeHeaderReference(i - 1);
            }
        }
        first.addNewTitlePg();
    }

    private static void styles(XWPFDocument document) throws IOException {
        try (InputStream in = OfficialDocument.class.getResourceAsStream("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** Says that the document is of the present form; Word would open it in compatibility mode otherwise. */
    private static void compatibility(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", WORD, "15");
        }
    }

    private void properties(POIXMLProperties properties) {
        LocalDate date = report.cover().date().orElse(UNSTATED);
        Optional<Date> moment =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreated(moment);
        core.setModified(moment);
        core.setCreator(
                report.cover().issuer().isEmpty() ? "Thang" : report.cover().issuer());
        core.setTitle(report.title());
        properties.getExtendedProperties().setApplication("Thang");
    }
}
