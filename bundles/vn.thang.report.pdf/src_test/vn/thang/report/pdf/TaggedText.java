// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged document as a screen reader hears it: element by element along the structure tree. */
final class TaggedText {
    /** An element with text or description of its own, or with none where a table has an empty cell. */
    record Element(String tag, String text, String description, COSDictionary attributes) {}

    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private TaggedText() {}

    static List<Element> of(PDDocument document) throws IOException {
        TaggedText text = new TaggedText();
        text.walk(document.getDocumentCatalog().getStructureTreeRoot());
        return text.elements;
    }

    private void walk(PDStructureNode node) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = own(element);
                String description = element.getAlternateDescription();
                elements.add(new Element(
                        element.getStructureType(),
                        own,
                        description == null ? "" : description,
                        element.getCOSObject().getCOSDictionary(COSName.A)));
                walk(element);
            }
        }
    }

    private String own(PDStructureElement element) throws IOException {
        StringBuilder own = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer id) {
                own.append(content(element.getPage(), id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(content(reference.getPage(), reference.getMCID()));
            }
        }
        return own.toString();
    }

    private String content(PDPage page, int id) throws IOException {
        if (!contents.containsKey(page.getCOSObject())) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            contents.put(page.getCOSObject(), texts);
        }
        return contents.get(page.getCOSObject()).getOrDefault(id, "");
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    /** The whole document, one element a line; pieces of one element on several lines are joined. */
    static String whole(PDDocument document) throws IOException {
        StringBuilder whole = new StringBuilder();
        for (Element element : of(document)) {
            whole.append(element.text()).append('\n');
        }
        return whole.toString();
    }
}
