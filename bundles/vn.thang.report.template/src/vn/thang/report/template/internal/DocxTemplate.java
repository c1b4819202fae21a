// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thang.report.Report;

/** Templates in Word. */
final class DocxTemplate implements Engine {
    /** Word itself fails far below this. */
    private static final long MOST_CHARACTERS = 60_000_000;

    private static final Map<String, String> PARTS = Map.of(
            XWPFRelation.DOCUMENT.getContentType(), "",
            XWPFRelation.HEADER.getContentType(), "place.header",
            XWPFRelation.FOOTER.getContentType(), "place.footer",
            XWPFRelation.FOOTNOTE.getContentType(), "place.notes",
            XWPFRelation.ENDNOTE.getContentType(), "place.notes");

    @Override
    public void print(byte[] template, Report report, OutputStream out) throws IOException {
        OPCPackage file = PackageGuard.open(template);
        try {
            ReportData data = new ReportData(report);
            List<PackagePart> parts = new ArrayList<>(file.getParts());
            for (PackagePart part : parts) {
                String name = PARTS.get(part.getContentType());
                if (name != null) {
                    fill(part, name.isEmpty() ? "" : Fault.MESSAGES.message(name), data);
                }
            }
            PackageGuard.addProof(file, report);
            XWPFDocument document = new XWPFDocument(file);
            new WordCharts(document, data.figures()).draw();
            document.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        } finally {
            file.revert();
        }
    }

    private static void fill(PackagePart part, Object name, ReportData data)
            throws IOException, InvalidFormatException {
        Document document;
        try (InputStream in = part.getInputStream()) {
            document = Dom.parse(in);
        }
        String prefix = document.getDocumentElement().getPrefix();
        String w = prefix == null || prefix.isEmpty() ? "" : prefix + ":";
        WordPart text = new WordPart(document, name);
        String code = text.code();
        String printed = new Language(MOST_CHARACTERS).run(code, data.root(), value -> escape(value, w), text::place);
        Document filled = Dom.parse(printed);
        if (!name.equals("") && printed.indexOf(Drawing.OPEN) >= 0) {
            throw Fault.of("fault.chartPlace").at((vn.thang.criteria.text.Message) name);
        }
        repair(filled);
        try (OutputStream target = part.getOutputStream()) {
            target.write(Dom.print(filled).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What Word requires, and what repeats have doubled. */
    private static void repair(Document document) {
        Dom.all(document, "tbl").stream()
                .filter(table -> Dom.children(table).stream().noneMatch(each -> Dom.is(each, "tr")))
                .forEach(Dom::remove);
        for (Element cell : Dom.all(document, "tc")) {
            if (!Dom.is(last(cell), "p")) {
                cell.appendChild(document.createElementNS(Dom.W, name(cell, "p")));
            }
        }
        List<String> bookmarks = Dom.all(document, "bookmarkStart").stream()
                .map(each -> each.getAttributeNS(Dom.W, "name"))
                .toList();
        if (Set.copyOf(bookmarks).size() < bookmarks.size()) {
            Dom.all(document, "bookmarkStart").forEach(Dom::remove);
            Dom.all(document, "bookmarkEnd").forEach(Dom::remove);
        }
        for (Element paragraph : Dom.all(document, "p")) {
            unmark(paragraph);
        }
        Dom.all(document, "tr").forEach(DocxTemplate::unmark);
        int id = 0;
        var drawings = document.getElementsByTagNameNS("*", "docPr");
        for (int i = 0; i < drawings.getLength(); i++) {
            ((Element) drawings.item(i)).setAttribute("id", Integer.toString(++id));
        }
    }

    private static Node last(Element cell) {
        Node last = cell.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        return last;
    }

    private static String name(Element beside, String name) {
        return beside.getPrefix() == null ? name : beside.getPrefix() + ":" + name;
    }

    private static void unmark(Element element) {
        element.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", "paraId");
        element.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", "textId");
    }

    private static String escape(String text, String w) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\t", " ")
                .replace("\n", "</" + w + "t><" + w + "br/><" + w + "t xml:space=\"preserve\">");
    }
}
