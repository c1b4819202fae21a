// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.ExportException;
import vn.thang.testkit.report.SampleReports;

/** What templates of strangers must not do, and how errors are told. */
class FaultsTest {
    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"vi\"><head>\n";

    @TempDir
    Path folder;

    private String fault(String name, byte[] template) {
        ExportException fault =
                assertThrows(ExportException.class, () -> Docs.print(folder, name, template, SampleReports.small()));
        assertFalse(fault.finding().in(Locale.forLanguageTag("vi")).isEmpty());
        assertFalse(Files.exists(folder.resolve("out-" + name)), "nothing half-written");
        return fault.finding().in(Locale.ENGLISH);
    }

    private String html(String body) {
        return fault("t.html", (HEAD + body).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownFieldIsNamedWithItsPlaceAndTheNearest() {
        String fault = fault("t.docx", Docs.paragraphs("x", "{{report.titel}}"));
        assertTrue(fault.startsWith("t.docx: paragraph 2: there is no field \"titel\" here. Near it: title"), fault);
        assertTrue(html("<p>\n{{cover.isuer}}").startsWith("t.html: line 4: there is no field \"isuer\""));
    }

    @Test
    void aPlaceInATableIsNamed() {
        byte[] template =
                Docs.docx(document -> Docs.table(document, new String[] {"a", "b"}, new String[] {"c", "{{x}}"}));
        assertTrue(fault("t.docx", template).startsWith("t.docx: table 1, row 2, cell 2: there is no field \"x\""));
    }

    @Test
    void tagsHaveToMatch() {
        assertTrue(html("{{#units}}").contains("{{#units}} is never closed"));
        assertTrue(html("{{/units}}").contains("{{/units}} closes nothing"));
        assertTrue(html("{{#units}}{{#groups}}{{/units}}").contains("{{/groups}} would be right here"));
        assertTrue(html("{{units").contains("two opening braces"));
    }

    @Test
    void theLanguageHasNoUnescapedTextNoFilesAndNoExpressions() {
        for (String tag : new String[] {"{{{report.title}}}", "{{&report.title}}", "{{>/etc/passwd}}", "{{=<% %>=}}"}) {
            assertTrue(html(tag).contains("is not allowed"), tag);
        }
        assertTrue(html("{{report.class.name}}").contains("no field \"class\""));
        assertTrue(html("{{report.title()}}").contains("is no name of a field"));
    }

    @Test
    void aListInsideItselfEndsAtTheLimit() {
        String fault = html("{{#cover.bases}}".repeat(30) + "x" + "{{/cover.bases}}".repeat(30));
        assertTrue(fault.contains("repeats too much") || fault.contains("would be longer"), fault);
    }

    @Test
    void pagesRunNoScriptsAndLoadNothing() throws Exception {
        byte[] template = (HEAD + "<script>1</script></head><p>{{#units}}{{name}} {{/units}}</p></html>")
                .getBytes(StandardCharsets.UTF_8);
        String page = Files.readString(Docs.print(folder.resolve("good"), "t.html", template, SampleReports.small()));
        int rule = page.indexOf("Content-Security-Policy\" content=\"default-src 'none'");
        assertTrue(rule > 0 && rule < page.indexOf("<script>"), page);
        assertTrue(page.contains("&lt;b&gt;Sở &amp; &quot;Ban&quot;&lt;/b&gt;"), page);
        assertTrue(html("<meta http-equiv=refresh>").contains("http-equiv is not allowed"));
        assertTrue(fault("t.html", "<!-- <head> --><script>".getBytes(StandardCharsets.UTF_8))
                .contains("begins with"));
    }

    @Test
    void pagesThatLeaveElementsOpenAreRefused() {
        String open = html("</head>\n<p>\n</html>");
        assertTrue(open.startsWith("t.html: line 5: the page is not well-formed ("), open);
        String mixed = html("</head>{{#notices}}<p>{{/notices}}{{^notices}}</p>{{/notices}}</html>");
        assertTrue(mixed.startsWith("t.html: the result is not well-formed ("), mixed);
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        assertEquals("t.docx: this is no Word document without macros (.docx)", fault("t.docx", new byte[] {1, 2, 3}));
        assertTrue(fault("t.odt", new byte[0]).startsWith("t.odt: a template is one of: docx, html"));
    }

    @Test
    void pictureLinksAndLoadingFieldsAreRefused() {
        byte[] linked = Docs.docx(document -> {
            document.createParagraph().createRun().setText("x");
            document.getPackagePart()
                    .addExternalRelationship(
                            "http://example.invalid/a.png",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
        });
        assertTrue(fault("t.docx", linked).contains("would be loaded from outside"));
        byte[] field = Docs.docx(document -> document.createParagraph()
                .createRun()
                .getCTR()
                .addNewInstrText()
                .setStringValue(" INCLUDETEXT \"/etc/passwd\" "));
        assertTrue(fault("t.docx", field).contains("the Word field INCLUDE"));
    }
}
