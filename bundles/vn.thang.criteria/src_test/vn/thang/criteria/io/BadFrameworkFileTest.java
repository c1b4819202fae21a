// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** Every kind of damaged or hostile file ends in findings that name the place and what would be right. */
class BadFrameworkFileTest {
    private static final String START = """
        <?xml version="1.0" encoding="UTF-8"?>
        <criteria:Framework xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1" xmi:version="2.0" id="f" version="1">
        """;
    private static final String END = "</criteria:Framework>\n";

    @TempDir
    Path folder;

    private static List<Finding> refuse(String text) {
        return refuse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> refuse(InputStream in) {
        return assertThrows(BadInputException.class, () -> FrameworkFiles.load(in, "f.criteria"))
                .findings();
    }

    private static void assertOne(String expected, List<Finding> findings) {
        assertEquals(
                List.of(expected),
                findings.stream().map(each -> each.in(Locale.ENGLISH)).toList());
        assertFalse(findings.get(0).in(Locale.of("vi")).isBlank());
    }

    private static void assertRule(String rule, List<Finding> findings) {
        assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList());
    }

    @Test
    void missingFile() {
        Path file = folder.resolve("nowhere.criteria");
        var e = assertThrows(BadInputException.class, () -> FrameworkFiles.load(file));
        assertOne(file + ": The file does not exist.", e.findings());
    }

    @Test
    void folderInsteadOfFile() {
        var e = assertThrows(BadInputException.class, () -> FrameworkFiles.load(folder));
        assertRule("unreadable", e.findings());
    }

    @Test
    void emptyFile() {
        assertOne("f.criteria: The file is empty; a criteria framework (XML) is expected.", refuse(""));
    }

    @Test
    void notXml() {
        List<Finding> findings = refuse("unit,name\n1,An\n");
        assertRule("not-xml", findings);
        assertEquals(1, findings.get(0).location().row());
    }

    @Test
    void binary() {
        assertRule("not-xml", refuse(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})));
    }

    @Test
    void truncated() {
        List<Finding> findings = refuse(START + "  <tiers id=\"t\"/>\n  <scoreca");
        assertRule("not-xml", findings);
        assertEquals(4, findings.get(0).location().row());
    }

    @Test
    void wrongEncoding() {
        byte[] latin = (START + "  <tiers id=\"t\" note=\"caf\u00e9\"/>\n" + END).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(1, refuse(new ByteArrayInputStream(latin)).size());
    }

    @Test
    void foreignXml() {
        assertOne(
                "f.criteria: This is not a criteria framework; the root element must be Framework of the namespace"
                        + " http://vn.thang/criteria/1.",
                refuse("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"));
        assertRule("foreign", refuse("<a><b c=\"1\"/></a>"));
        assertRule("foreign", refuse(START.replace("criteria:Framework", "criteria:Tier") + "</criteria:Tier>"));
    }

    @Test
    void danglingReference() {
        assertOne(
                "f.criteria, line 3, element s, feature tier: Nothing has the id \"t9\". Give the id of an existing"
                        + " element of the kind \"Tier\".",
                refuse(START + "  <scorecards id=\"s\" tier=\"t9\"/>\n" + END));
    }

    @Test
    void severalDanglingReferencesAreAllNamed() {
        List<Finding> findings = refuse(START
                + "  <sources id=\"s1\" citation=\"a\"/>\n  <tiers id=\"t\" publishedIn=\"s1 s2 s3\"/>\n"
                + "  <measures id=\"m\" scale=\"x\"/>\n" + END);
        assertEquals(
                List.of("4", "4", "5"),
                findings.stream().map(each -> "" + each.location().row()).toList());
    }

    @Test
    void referenceToTheWrongKind() {
        assertOne(
                "f.criteria, line 4, element s, feature tier: \"m\" is of the kind \"Measure\"; an element of"
                        + " the kind \"Tier\" is needed here.",
                refuse(START + "  <measures id=\"m\"/>\n  <scorecards id=\"s\" tier=\"m\"/>\n" + END));
    }

    @Test
    void valuesOfTheWrongType() {
        assertOne(
                "f.criteria, line 3, element s, feature maximum: \"12,5\" is not accepted here; expected: a number"
                        + " with a dot, for instance 12.5.",
                refuse(START + "  <scorecards id=\"s\" maximum=\"12,5\"/>\n" + END));
        assertOne(
                "f.criteria, line 3, element s, feature mode: \"sum\" is not accepted here; expected: one of points,"
                        + " index.",
                refuse(START + "  <scorecards id=\"s\" mode=\"sum\"/>\n" + END));
        assertOne(
                "f.criteria, line 3, element a, feature issuedOn: \"31/12/2018\" is not accepted here; expected: a"
                        + " date as yyyy-MM-dd, for instance 2018-12-31.",
                refuse(START + "  <legalActs id=\"a\" number=\"1\" issuedOn=\"31/12/2018\"/>\n" + END));
        assertRule("illegal-value", refuse(START + "  <measures id=\"m\" decimals=\"two\"/>\n" + END));
    }

    @Test
    void kindOfANewerVersion() {
        List<Finding> findings = refuse(START
                + "  <scorecards id=\"s\">\n    <children xsi:type=\"criteria:FutureCriterion\" id=\"c\"/>\n"
                + "  </scorecards>\n" + END);
        assertRule("unknown-class", findings);
        assertEquals(4, findings.get(0).location().row());
    }

    @Test
    void undeclaredPrefix() {
        List<Finding> findings = refuse(START
                + "  <scorecards id=\"s\">\n    <children xsi:type=\"nowhere:Criterion\" id=\"c\"/>\n"
                + "  </scorecards>\n" + END);
        assertFalse(findings.isEmpty());
        assertEquals(4, findings.get(0).location().row());
    }

    @Test
    void documentTypeWithBillionLaughs() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        text.append("]>\n<criteria:Framework xmlns:criteria=\"http://vn.thang/criteria/1\" id=\"&l19;\"/>");
        assertRule("doctype", assertTimeout(Duration.ofSeconds(5), () -> refuse(text.toString())));
    }

    @Test
    void externalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "password");
        List<Finding> findings = refuse("<!DOCTYPE f [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                + START.substring(START.indexOf("<criteria")) + "<name language=\"vi\">&x;</name>" + END);
        assertRule("doctype", findings);
        assertFalse(findings.toString().contains("password"));
    }

    @Test
    void otherFilesAreNotOpened() throws Exception {
        Path other = folder.resolve("other.criteria");
        Files.writeString(other, START + "  <tiers id=\"t\" code=\"STOLEN\"/>\n" + END);
        String text = START.replace(
                        " id=\"f\"",
                        " xsi:schemaLocation=\"http://example.org/x " + other.toUri() + "\" xmlns:x=\"" + other.toUri()
                                + "\" id=\"f\"")
                + "  <scorecards id=\"s\">\n    <tier href=\"" + other.toUri() + "#t\"/>\n"
                + "    <children xsi:type=\"x:Y\" id=\"c\"/>\n  </scorecards>\n" + END;
        FrameworkDocument document =
                FrameworkFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.criteria");
        var tier = document.framework().getScorecards().get(0).getTier();
        assertTrue(tier.eIsProxy(), "not resolved");
        assertTrue(document.hasErrors(), document.findings().toString());
        assertRule(
                "outside-reference",
                document.findings().stream()
                        .filter(each -> each.rule().equals("outside-reference"))
                        .toList());
    }

    @Test
    void bombOf200MegabytesIsRefusedAtOnce() throws Exception {
        Path file = folder.resolve("bomb.criteria");
        try (RandomAccessFile bomb = new RandomAccessFile(file.toFile(), "rw")) {
            bomb.write(START.getBytes(StandardCharsets.UTF_8));
            bomb.setLength(200L << 20);
        }
        var e = assertTimeout(
                Duration.ofSeconds(2), () -> assertThrows(BadInputException.class, () -> FrameworkFiles.load(file)));
        assertOne(
                file + ": The file is larger than 32 MB, which no criteria framework is; nothing was read.",
                e.findings());
    }

    @Test
    void endlessStreamsAreRefused() {
        assertRule("too-large", assertTimeout(Duration.ofSeconds(20), () -> refuse(new Endless("<a>"))));
        assertRule("too-large", assertTimeout(Duration.ofSeconds(20), () -> refuse(new Endless("<a/>"))));
    }

    @Test
    void numbersOfABillionDigitsAreRefusedWhereTheyStand() {
        for (String number : List.of("1e999999999", "1e-999999999", "0e2147483647", "9".repeat(2_000))) {
            List<Finding> findings = assertTimeout(
                    Duration.ofSeconds(5),
                    () -> refuse(START + "  <scorecards id=\"s\" maximum=\"" + number + "\"/>\n" + END));
            assertRule("illegal-value", findings);
            assertEquals(3, findings.get(0).location().row());
            assertEquals("s", findings.get(0).location().element());
            assertTrue(
                    findings.get(0).in(Locale.ENGLISH).length() < 400,
                    findings.get(0).in(Locale.ENGLISH));
        }
    }

    @Test
    void deepNestingIsRefused() {
        List<Finding> findings = refuse(START + "<a>".repeat(50_000) + "</a>".repeat(50_000) + END);
        assertRule("too-large", findings);
        assertEquals(3, findings.get(0).location().row());
    }

    @Test
    void manyElementsAreRefused() {
        assertRule(
                "too-large",
                assertTimeout(Duration.ofSeconds(20), () -> refuse(START + "<tiers/>".repeat(200_001) + END)));
    }

    /** A framework's start followed by the same text for 200 MB. */
    private static final class Endless extends InputStream {
        private final byte[] start = START.getBytes(StandardCharsets.UTF_8);
        private final byte[] repeated;
        private long at;

        Endless(String repeated) {
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (at >= 200L << 20) {
                return -1;
            }
            int next = at < start.length ? start[(int) at] : repeated[(int) ((at - start.length) % repeated.length)];
            at++;
            return next;
        }
    }
}
