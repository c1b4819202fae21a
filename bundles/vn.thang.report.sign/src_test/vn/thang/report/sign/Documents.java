// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thang.report.Proof;

/** Small files of each kind with the number 43.72 and a proof in them, and ways to tamper with them. */
final class Documents {
    static final String NUMBER = "43.72";
    /** More parts than the 30 references that secure validation allows. */
    private static final int MANY = 40;

    private Documents() {}

    static Path make(Path folder, String format) throws IOException, OpenXML4JException {
        Path file = folder.resolve("report." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (format) {
                case "docx" -> docx(out);
                case "xlsx" -> xlsx(out);
                case "pptx" -> pptx(out);
                default -> pdf(out);
            }
        }
        return file;
    }

    private static void docx(OutputStream out) throws IOException, OpenXML4JException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Tổng điểm: " + NUMBER);
            proof(document.getPackage());
            document.write(out);
        }
    }

    private static void xlsx(OutputStream out) throws IOException, OpenXML4JException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < MANY; i++) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue(Double.parseDouble(NUMBER));
            }
            proof(workbook.getPackage());
            workbook.write(out);
        }
    }

    private static void pptx(OutputStream out) throws IOException, OpenXML4JException {
        try (XMLSlideShow slides = new XMLSlideShow()) {
            for (int i = 0; i < MANY; i++) {
                slides.createSlide().createTextBox().setText(NUMBER);
            }
            proof(slides.getPackage());
            slides.write(out);
        }
    }

    private static void proof(OPCPackage opc) throws OpenXML4JException, IOException {
        PackagePartName name = PackagingURIHelper.createPartName(Proof.PART);
        PackagePart part = opc.createPart(name, Proof.CONTENT_TYPE);
        try (OutputStream out = part.getOutputStream()) {
            out.write("proof 12".getBytes(StandardCharsets.US_ASCII));
        }
        opc.addRelationship(name, TargetMode.INTERNAL, Proof.RELATIONSHIP);
    }

    private static void pdf(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("Total " + NUMBER);
                content.endText();
            }
            document.save(out);
        }
    }

    /** Replaces a text in every entry of an archive whose name ends so, or in the whole file of a pdf. */
    static void replace(Path file, String entry, String text, String by) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.writeString(file, changed(all, text, by), StandardCharsets.ISO_8859_1);
            return;
        }
        Map<String, byte[]> entries = entries(file);
        boolean found = false;
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            String content = new String(each.getValue(), StandardCharsets.ISO_8859_1);
            if (each.getKey().endsWith(entry) && content.contains(text)) {
                each.setValue(changed(content, text, by).getBytes(StandardCharsets.ISO_8859_1));
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException(text + " is not in " + entry);
        }
        write(file, entries);
    }

    private static String changed(String all, String text, String by) {
        if (!all.contains(text)) {
            throw new IllegalArgumentException(text + " is not there");
        }
        return all.replace(text, by);
    }

    static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    static void write(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
    }
}
