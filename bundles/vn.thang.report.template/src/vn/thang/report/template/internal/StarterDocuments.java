// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thang.report.ReportKind;

/** The Word documents to start from, set as administrative documents are (NĐ 30/2020 Annex I). */
public final class StarterDocuments {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    private static final int MILLIMETRE = 57;
    /** Between the margins of 30 and 20 mm of A4. */
    private static final int WIDTH = 160 * MILLIMETRE;

    private final XWPFDocument document;
    private final Starter texts;

    private StarterDocuments(XWPFDocument document, Locale locale) {
        this.document = document;
        this.texts = new Starter(locale);
    }

    /** The template for a kind of document. */
    public static byte[] of(ReportKind kind, Locale locale) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.empty());
            StarterDocuments made = new StarterDocuments(document, locale);
            made.page();
            switch (kind) {
                case SCORECARD -> made.scorecards();
                case DECISION -> made.decision();
                default -> made.report(kind);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private void page() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(210L * MILLIMETRE));
        page.getPgSz().setH(BigInteger.valueOf(297L * MILLIMETRE));
        page.addNewPgMar().setLeft(BigInteger.valueOf(30L * MILLIMETRE));
        page.getPgMar().setRight(BigInteger.valueOf(20L * MILLIMETRE));
        page.getPgMar().setTop(BigInteger.valueOf(20L * MILLIMETRE));
        page.getPgMar().setBottom(BigInteger.valueOf(20L * MILLIMETRE));
        page.getPgMar().setHeader(BigInteger.valueOf(10L * MILLIMETRE));
        page.getPgMar().setFooter(BigInteger.valueOf(10L * MILLIMETRE));
    }

    private void report(ReportKind kind) {
        head();
        title(texts.of("kind." + kind.code()));
        notices();
        texts("introduction");
        tag("{{#groups}}");
        bold(paragraph("{{title}}", ParagraphAlignment.LEFT));
        ranking();
        tag("{{#charts}}");
        paragraph("{{drawing}}", ParagraphAlignment.CENTER);
        tag("{{/charts}}");
        tag("{{/groups}}");
        tag("{{#findings.count}}{{#findings}}");
        paragraph("– {{.}}", ParagraphAlignment.BOTH);
        tag("{{/findings}}{{/findings.count}}");
        texts("closing");
        signature();
        provenance();
    }

    private void decision() {
        head();
        title(texts.of("kind.decision"));
        tag("{{#cover.decidingPost}}");
        bold(paragraph("{{cover.decidingPost}}", ParagraphAlignment.CENTER));
        tag("{{/cover.decidingPost}}");
        tag("{{#cover.bases}}");
        italic(paragraph("{{.}}{{#-last}}.{{/-last}}{{^-last}};{{/-last}}", ParagraphAlignment.BOTH));
        tag("{{/cover.bases}}");
        bold(paragraph(texts.of("decides"), ParagraphAlignment.CENTER));
        tag("{{#sections}}{{#blocks}}{{#article}}{{#paragraphs}}");
        tag("{{#-first}}");
        paragraph(texts.of("article"), ParagraphAlignment.BOTH);
        tag("{{/-first}}");
        tag("{{^-first}}");
        paragraph("{{.}}", ParagraphAlignment.BOTH);
        tag("{{/-first}}");
        tag("{{/paragraphs}}{{/article}}{{/blocks}}{{/sections}}");
        signature();
        tag("{{#groups}}");
        XWPFParagraph annex = paragraph(texts.of("annex"), ParagraphAlignment.CENTER);
        annex.setPageBreak(true);
        bold(annex);
        bold(paragraph("{{title}}", ParagraphAlignment.CENTER));
        tag("{{#notices}}");
        italic(paragraph("{{.}}", ParagraphAlignment.BOTH));
        tag("{{/notices}}");
        ranking();
        tag("{{/groups}}");
        provenance();
    }

    private void scorecards() {
        tag("{{#units}}");
        XWPFParagraph name = paragraph("{{name}}", ParagraphAlignment.CENTER);
        name.setPageBreak(true);
        bold(name);
        tag("{{#notices}}");
        italic(paragraph("{{.}}", ParagraphAlignment.BOTH));
        tag("{{/notices}}");
        paragraph(texts.of("standing"), ParagraphAlignment.CENTER);
        int[] widths = {22, 68, 22, 24, 24};
        XWPFTable table = table(widths, "code", "criterion", "maximum", "points", "difference");
        row(
                table,
                widths,
                "{{#criteria}}{{code}}",
                "{{name}}",
                "{{maximum}}",
                "{{points}}",
                "{{difference}}{{/criteria}}");
        tag("{{#charts}}");
        paragraph("{{drawing}}", ParagraphAlignment.CENTER);
        tag("{{/charts}}");
        tag("{{/units}}");
        provenance();
    }

    /** Issuing body on the left, national name and motto on the right. */
    private void head() {
        XWPFTable table = plain(new int[] {62, 98});
        XWPFTableCell left = table.getRow(0).getCell(0);
        in(left, "{{cover.parentBody}}", false, false);
        in(left, "{{cover.issuer}}", true, false);
        in(left, texts.of("number"), false, false);
        left.removeParagraph(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        in(right, texts.of("nation"), true, false);
        in(right, texts.of("motto"), true, false);
        in(right, "{{cover.place}}, {{cover.date}}", false, true);
        right.removeParagraph(0);
        size(table, 12);
    }

    private void title(String kind) {
        paragraph("", ParagraphAlignment.CENTER);
        bold(paragraph(kind, ParagraphAlignment.CENTER));
        bold(paragraph("{{cover.subject}}", ParagraphAlignment.CENTER));
    }

    private void notices() {
        tag("{{#notices}}");
        italic(paragraph("{{.}}", ParagraphAlignment.BOTH));
        tag("{{/notices}}");
    }

    private void texts(String list) {
        tag("{{#" + list + "}}");
        paragraph("{{.}}", ParagraphAlignment.BOTH);
        tag("{{/" + list + "}}");
    }

    private void ranking() {
        int[] widths = {16, 66, 22, 22, 34};
        XWPFTable table = table(widths, "rank", "unit", "points", "percent", "band");
        row(table, widths, "{{#units}}{{rank}}", "{{name}}", "{{points}}", "{{percent}}", "{{band}}{{/units}}");
    }

    private void signature() {
        paragraph("", ParagraphAlignment.LEFT);
        XWPFTable table = plain(new int[] {80, 80});
        XWPFTableCell left = table.getRow(0).getCell(0);
        left(in(left, texts.of("recipients"), true, true));
        for (String line : new String[] {"{{#cover.recipients}}", "- {{.}};", "{{/cover.recipients}}"}) {
            left(in(left, line, false, false));
        }
        left.removeParagraph(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        in(right, "{{cover.authority}}", true, false);
        in(right, "{{cover.position}}", true, false);
        in(right, "", false, false);
        in(right, "", false, false);
        in(right, "", false, false);
        in(right, "{{cover.signer}}", true, false);
        right.removeParagraph(0);
    }

    private static void left(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.getRuns().forEach(run -> run.setFontSize(11));
    }

    private void provenance() {
        XWPFParagraph paragraph = paragraph(texts.of("source"), ParagraphAlignment.LEFT);
        paragraph.getRuns().forEach(run -> run.setFontSize(9));
    }

    private void tag(String tag) {
        paragraph(tag, ParagraphAlignment.LEFT);
    }

    private XWPFParagraph paragraph(String text, ParagraphAlignment alignment) {
        return fill(document.createParagraph(), text, alignment);
    }

    private static XWPFParagraph fill(XWPFParagraph paragraph, String text, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(80);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontSize(SIZE);
        run.setText(text);
        return paragraph;
    }

    private static void bold(XWPFParagraph paragraph) {
        paragraph.getRuns().forEach(run -> run.setBold(true));
    }

    private static void italic(XWPFParagraph paragraph) {
        paragraph.getRuns().forEach(run -> run.setItalic(true));
    }

    private static void size(XWPFTable table, int size) {
        table.getRows()
                .forEach(row -> row.getTableCells()
                        .forEach(cell -> cell.getParagraphs()
                                .forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setFontSize(size)))));
    }

    private static XWPFParagraph in(XWPFTableCell cell, String text, boolean bold, boolean italic) {
        XWPFParagraph paragraph = fill(cell.addParagraph(), text, ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.getRuns().forEach(run -> {
            run.setBold(bold);
            run.setItalic(italic);
        });
        return paragraph;
    }

    private XWPFTable plain(int[] widths) {
        XWPFTable table = document.createTable(1, widths.length);
        table.removeBorders();
        widths(table, 0, widths);
        return table;
    }

    private XWPFTable table(int[] widths, String... keys) {
        XWPFTable table = document.createTable(1, keys.length);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(WIDTH);
        widths(table, 0, widths);
        for (int i = 0; i < keys.length; i++) {
            XWPFTableCell cell = table.getRow(0).getCell(i);
            fill(cell.getParagraphs().getFirst(), texts.of(keys[i]), ParagraphAlignment.CENTER);
            bold(cell.getParagraphs().getFirst());
        }
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    private static void row(XWPFTable table, int[] widths, String... texts) {
        table.createRow();
        widths(table, 1, widths);
        for (int i = 0; i < texts.length; i++) {
            fill(
                    table.getRow(1).getCell(i).getParagraphs().getFirst(),
                    texts[i],
                    i == 1 ? ParagraphAlignment.LEFT : i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        }
        table.getRow(1).setCantSplitRow(true);
        size(table, 12);
    }

    private static void widths(XWPFTable table, int row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            table.getRow(row).getCell(i).setWidth(Integer.toString(widths[i] * MILLIMETRE));
        }
    }
}
