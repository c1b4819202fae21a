// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.testkit.report.SampleReports;

class PdfReportReaderTest {
    private static final Proof PROOF = Proof.of(
            "1.0.0",
            "report",
            Map.of(Proof.FRAMEWORK, bytes("<framework/>"), Proof.RECIPE, bytes("{}"), "data/a.csv", bytes("a")));

    @TempDir
    Path folder;

    private final PdfReportReader reader = new PdfReportReader();

    @Test
    void theProofComesBackByteForByte() throws Exception {
        Path file = export(proven(SampleReports.small()), "proven");
        assertArrayEquals(PROOF.toBytes(), reader.proof(file).orElseThrow());
        assertTrue(reader.proof(export(SampleReports.small(), "bare")).isEmpty());
    }

    @Test
    void printsLinesWithTheirPlaces() throws Exception {
        List<Printed> printed = reader.printed(export(SampleReports.ranking(131), "ranking"));
        Printed number = printed.stream()
                .filter(each -> each.text().contains("Số: 05/BC-STTTT"))
                .findFirst()
                .orElseThrow();
        assertTrue(number.place().matches("page 1, line \\d+"), number.place());
        assertTrue(printed.contains(new Printed("page 2, line 1", "2")), printed.toString());
        assertTrue(printed.contains(new Printed("bookmark 2", "I. Xếp hạng: Xã, phường")), printed.toString());
    }

    @Test
    void twoFilesOfOneReportPrintTheSameWhateverTheirProof() throws Exception {
        List<Printed> bare = reader.printed(export(SampleReports.charts(), "bare"));
        assertEquals(bare, reader.printed(export(SampleReports.charts(), "again")));
        assertEquals(bare, reader.printed(export(proven(SampleReports.charts()), "proven")));
    }

    /** Every digit that is drawn on the first page of a table, one after the other, becomes another digit. */
    @Test
    void everyChangedDigitIsFound() throws Exception {
        Path file = export(SampleReports.small(), "small");
        List<Printed> before = lines(file);
        int digits = 0;
        boolean changed = true;
        while (changed) {
            Path tampered = folder.resolve("tampered.pdf");
            changed = changeGlyph(file, tampered, digits);
            if (changed) {
                digits++;
                assertNotEquals(before, lines(tampered), "digit " + digits);
                Files.delete(tampered);
            }
        }
        // five points, five percentages, five maxima, dates, numbers of sections
        assertTrue(digits > 60, "digits: " + digits);
    }

    /** What is read from the letters alone, without the digests of whole pages. */
    private List<Printed> lines(Path file) throws IOException {
        return reader.printed(file).stream()
                .filter(each -> !each.place().endsWith("drawing"))
                .toList();
    }

    /** Changes the nth text string that holds the letter of a digit in a font of the page: its last bit. */
    private static boolean changeGlyph(Path from, Path to, int nth) throws IOException {
        try (PDDocument document = Loader.loadPDF(from.toFile())) {
            PDPage page = document.getPage(0);
            List<Object> tokens = new PDFStreamParser(page).parse();
            int seen = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof COSString string) {
                    byte[] codes = string.getBytes();
                    for (int c = 1; c < codes.length; c += 2) {
                        if (digit(codes, c) && seen++ == nth) {
                            codes[c] ^= 1;
                            tokens.set(i, new COSString(codes));
                            write(document, page, tokens);
                            document.save(to.toFile());
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }

    /** Glyphs 19 to 28 of the Liberation fonts are the digits 0 to 9; a pair differs in the last bit. */
    private static boolean digit(byte[] codes, int low) {
        return codes[low - 1] == 0 && codes[low] >= 19 && codes[low] <= 28;
    }

    private static void write(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    @Test
    void aBarMadeLongerIsFound() throws Exception {
        Path file = export(SampleReports.charts(), "charts");
        Path tampered = folder.resolve("tampered.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFormXObject chart = firstForm(document.getPage(0)).orElseThrow();
            List<Object> tokens = new ArrayList<>(new PDFStreamParser(chart).parse());
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator
                        && operator.getName().equals("l")
                        && tokens.get(i - 2) instanceof COSNumber x) {
                    tokens.set(i - 2, new COSFloat(x.floatValue() + 10));
                    break;
                }
            }
            try (OutputStream out = chart.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            document.save(tampered.toFile());
        }
        List<Printed> before = reader.printed(file);
        List<Printed> after = new ArrayList<>(reader.printed(tampered));
        after.removeAll(before);
        assertEquals(
                List.of("page 1, drawing"), after.stream().map(Printed::place).toList());
    }

    private static Optional<PDFormXObject> firstForm(PDPage page) throws IOException {
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    @Test
    void aNoteStuckOverANumberIsFound() throws Exception {
        Path file = export(SampleReports.small(), "small");
        Path tampered = folder.resolve("tampered.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDAnnotationSquare note = new PDAnnotationSquare();
            note.setRectangle(new PDRectangle(100, 100, 50, 20));
            document.getPage(0).getAnnotations().add(note);
            document.save(tampered.toFile());
        }
        List<Printed> after = new ArrayList<>(reader.printed(tampered));
        after.removeAll(reader.printed(file));
        assertEquals(
                List.of("page 1, drawing"), after.stream().map(Printed::place).toList());
    }

    @Test
    void whatIsNoPdfIsRefusedByName() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "no pdf");
        IOException e = assertThrows(IOException.class, () -> reader.printed(file));
        assertTrue(e.getMessage().startsWith("letter.pdf: no readable PDF"), e.getMessage());
    }

    private Path export(Report report, String name) throws Exception {
        return new PdfExporter().export(report, folder, name).getFirst();
    }

    private static Report proven(Report report) {
        return new Report(
                report.kind(),
                report.locale(),
                report.title(),
                report.introduction(),
                report.closing(),
                report.cover(),
                report.notices(),
                report.sections(),
                report.standings(),
                report.provenance(),
                Optional.of(PROOF));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
