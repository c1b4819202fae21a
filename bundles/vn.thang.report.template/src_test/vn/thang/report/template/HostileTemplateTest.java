// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.report.ExportException;
import vn.thang.testkit.report.SampleReports;

/** Templates made by somebody who means harm: refused with a message in both languages, nothing written. */
class HostileTemplateTest {
    private static final String SECRET = "root-password-4711";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{getClass}}",
                "{{report.getClass}}",
                "{{report.class.classLoader}}",
                "{{report.title.getClass.forName}}",
                "{{#units}}{{getClass.protectionDomain}}{{/units}}",
                "{{#units}}{{this.class}}{{/units}}",
                "{{#units}}{{name.bytes}}{{/units}}",
                "{{#units}}{{name.hashCode}}{{/units}}",
                "{{report.title.getClass()}}",
                "{{java.lang.System.getenv}}",
                "{{>../../../../etc/passwd}}",
                "{{<parent}}{{/parent}}",
                "{{{report.title}}}",
                "{{&report.title}}",
                "{{=<% %>=}}<%getClass%>",
                "{{report.title:process}}"
            })
    void tagsReachNothingButTheReport(String tag) throws Exception {
        refused(
                "t.html",
                ("<!DOCTYPE html>\n<html lang=\"vi\"><head></head><p>" + tag + "</p></html>")
                        .getBytes(StandardCharsets.UTF_8));
        refused("t.docx", Docs.paragraphs(tag));
        refused("t.xlsx", workbook(tag));
    }

    @Test
    void documentTypesInDocumentsAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY x" + i + " \"&x" + (i - 1) + ";&x" + (i - 1) + ";\">");
        }
        String lolz = laughs.append("<!ENTITY x \"&x39;\">]>").toString();
        for (String type : new String[] {entity, lolz}) {
            refused("t.docx", changed(Docs.paragraphs("MARK"), "word/document.xml", type));
            refused("t.xlsx", changed(workbook("MARK"), "xl/sharedStrings.xml", type));
            refused("t.xlsx", changed(workbook("MARK"), "xl/worksheets/sheet1.xml", type));
            refused(
                    "t.html",
                    (type.replace("DOCTYPE d", "DOCTYPE html") + "\n<html lang=\"vi\"><head></head><p>&x;</p></html>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedBeforeItIsInMemory() throws Exception {
        byte[] bomb = with(Docs.paragraphs("x"), "word/media/big.bin", 201);
        assertTrue(bomb.length < 20_000_000, "small enough to be taken for a template");
        String said = refused("t.docx", bomb);
        assertTrue(said.contains("it would unpack to more than 200 MB"), said);
        said = refused("t.xlsx", with(workbook("x"), "xl/media/big.bin", 201));
        assertTrue(said.contains("it would unpack to more than 200 MB"), said);
    }

    private String refused(String name, byte[] template) {
        ExportException refused = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Assertions.assertThrows(
                        ExportException.class, () -> Docs.print(folder, name, template, SampleReports.small())));
        String said = refused.finding().in(Locale.ENGLISH);
        assertFalse(said.contains(SECRET), said);
        assertFalse(said.contains("Exception"), said);
        assertFalse(refused.finding().in(Locale.forLanguageTag("vi")).isBlank());
        assertFalse(Files.exists(folder.resolve("out-" + name)), "nothing half-written");
        return said;
    }

    private static byte[] workbook(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** With a document type before the root of a part, and its entity where MARK stands. */
    private static byte[] changed(byte[] archive, String part, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (entry.getName().equals(part)) {
                    found = true;
                    String body = content.replaceFirst("<\\?xml[^>]*\\?>\\s*", "");
                    content = type + body.replace("MARK", "&x;");
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(found, part);
        return out.toByteArray();
    }

    private static byte[] with(byte[] archive, String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return out.toByteArray();
    }
}
