// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One digit of a page of a pdf; changed by drawing another digit's glyph of the same font instead.
 *
 * @param page from 0
 * @param number which digit of the page, from 0
 */
record PdfDigit(Path file, int page, int number) implements Tampering {
    /** Digits per page. */
    private static final int EACH = 2;

    /** Where a digit stands: its code in a text of the page. */
    private record Glyph(COSString text, int at, int length, PDFont font, char digit) {}

    static List<Tampering> all(Path file) throws IOException {
        List<Tampering> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                List<Glyph> glyphs =
                        glyphs(new PDFStreamParser(document.getPage(page)).parse(), document.getPage(page));
                List<Integer> digits = IntStream.range(0, glyphs.size())
                        .filter(i -> other(glyphs, glyphs.get(i)).isPresent())
                        .boxed()
                        .toList();
                for (int i = 0; i < EACH && digits.size() > EACH; i++) {
                    all.add(new PdfDigit(file, page, digits.get(i * (digits.size() - 1) / (EACH - 1))));
                }
            }
        }
        return all;
    }

    @Override
    public void into(Path target) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            PDPage sheet = document.getPage(page);
            List<Object> tokens = new PDFStreamParser(sheet).parse();
            List<Glyph> glyphs = glyphs(tokens, sheet);
            Glyph changed = glyphs.get(number);
            Glyph other = other(glyphs, changed).orElseThrow();
            byte[] bytes = changed.text().getBytes();
            System.arraycopy(other.text().getBytes(), other.at(), bytes, changed.at(), changed.length());
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(swapped(tokens, changed.text(), new COSString(bytes)));
            }
            sheet.setContents(content);
            ByteArrayOutputStream changedFile = new ByteArrayOutputStream();
            document.save(changedFile);
            Files.write(target, changedFile.toByteArray());
        }
    }

    /** Another digit of the same font on the page. */
    private static Optional<Glyph> other(List<Glyph> glyphs, Glyph changed) {
        return glyphs.stream()
                .filter(each -> each.font().equals(changed.font()) && each.digit() != changed.digit())
                .findFirst();
    }

    /** The tokens with one text, this very object, replaced. */
    private static List<Object> swapped(List<Object> tokens, COSString from, COSString to) {
        List<Object> swapped = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i) == from) {
                        array.set(i, to);
                    }
                }
            }
            swapped.add(token == from ? to : token);
        }
        return swapped;
    }

    private static List<Glyph> glyphs(List<Object> tokens, PDPage page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFont font = null;
        for (int i = 0; i < tokens.size(); i++) {
            Object token = tokens.get(i);
            if (token instanceof Operator operator && operator.getName().equals("Tf")) {
                font = page.getResources().getFont((COSName) tokens.get(i - 2));
            } else if (token instanceof COSString text && font != null) {
                glyphs(text, font, glyphs);
            } else if (token instanceof Operator operator && operator.getName().equals("TJ")) {
                for (Object each : (COSArray) tokens.get(i - 1)) {
                    if (each instanceof COSString text) {
                        glyphs(text, font, glyphs);
                    }
                }
            }
        }
        return glyphs;
    }

    private static void glyphs(COSString text, PDFont font, List<Glyph> glyphs) throws IOException {
        byte[] bytes = text.getBytes();
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            while (in.available() > 0) {
                int at = bytes.length - in.available();
                String character = font.toUnicode(font.readCode(in));
                if (character != null && character.matches("[0-9]")) {
                    int length = bytes.length - in.available() - at;
                    glyphs.add(new Glyph(text, at, length, font, character.charAt(0)));
                }
            }
        }
    }

    @Override
    public String toString() {
        return file.getFileName() + " page " + (page + 1) + ", digit " + (number + 1);
    }
}
