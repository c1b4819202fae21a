// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.thang.report.Printed;

/** Everything that readers of a document can see or hear, with its place. */
public final class PrintedPages {
    private static final int DEEPEST = 100;

    private final PDDocument document;
    private final List<Printed> printed = new ArrayList<>();
    private int bookmarks;
    private int descriptions;

    private PrintedPages(PDDocument document) {
        this.document = document;
    }

    /** All of it, in the order of the pages. */
    public static List<Printed> of(PDDocument document) throws IOException {
        PrintedPages pages = new PrintedPages(document);
        pages.information();
        pages.pages();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            pages.outline(document.getDocumentCatalog().getDocumentOutline(), 0);
        }
        if (document.getDocumentCatalog().getStructureTreeRoot() != null) {
            pages.structure(document.getDocumentCatalog().getStructureTreeRoot(), 0);
        }
        return List.copyOf(pages.printed);
    }

    private void information() {
        PDDocumentInformation information = document.getDocumentInformation();
        add("title", information.getTitle());
        add("author", information.getAuthor());
        add("subject", information.getSubject());
    }

    private void pages() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        PageDigest digest = new PageDigest();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            int line = 0;
            for (String text : stripper.getText(document).split("\\R")) {
                line++;
                add("page " + page + ", line " + line, text.strip());
            }
            printed.add(Printed.layout("page " + page + ", drawing", digest.of(document.getPage(page - 1))));
        }
    }

    private void outline(PDOutlineNode node, int depth) throws IOException {
        tooDeep(depth);
        for (PDOutlineItem item : node.children()) {
            bookmarks++;
            add("bookmark " + bookmarks, item.getTitle());
            outline(item, depth + 1);
        }
    }

    /** What is read out instead of what stands there. */
    private void structure(PDStructureNode node, int depth) throws IOException {
        tooDeep(depth);
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                description(element.getAlternateDescription());
                description(element.getActualText());
                description(element.getExpandedForm());
                description(element.getLanguage());
                structure(element, depth + 1);
            }
        }
    }

    private static void tooDeep(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested deeper than " + DEEPEST);
        }
    }

    private void description(String text) {
        if (text != null && !text.isEmpty()) {
            descriptions++;
            add("description " + descriptions, text);
        }
    }

    private void add(String place, String text) {
        if (text != null && !text.isEmpty()) {
            printed.add(new Printed(place, Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
    }
}
