// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thang.report.Exporter;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.testkit.Office;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

/** Rules of accessibility are those of WCAG 2.2 that a program can check; each test names its criterion. */
class HtmlExporterTest extends ExporterContractTest {
    private static final String VOID = "area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr";

    @Override
    protected Exporter exporter() {
        return new HtmlExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        return page(files.getFirst()).getElementsByTagName("body").item(0).getTextContent();
    }

    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(ReportKind.values()).map(SampleReports::of),
                Stream.of(SampleReports.charts(), SampleReports.wide(), SampleReports.scorecards(7)));
    }

    /** 3.1.1 language, 2.4.2 title, 2.4.1 a way past the head, and landmarks. */
    @ParameterizedTest
    @MethodSource("reports")
    void pageHasLanguageTitleAndLandmarks(Report report) throws Exception {
        Document page = page(report);
        assertEquals("vi", page.getDocumentElement().getAttribute("lang"));
        assertFalse(one(page, "title").getTextContent().isBlank());
        assertEquals("content", one(page, "main").getAttribute("id"));
        Element skip = all(page, "a").getFirst();
        assertEquals("#content", skip.getAttribute("href"));
        assertEquals(1, all(page, "header").size());
        assertEquals(1, all(page, "nav").size());
    }

    /** 1.3.1: one heading of the first level, none left out below it. */
    @ParameterizedTest
    @MethodSource("reports")
    void headingsFormATree(Report report) throws Exception {
        int before = 1;
        assertEquals(1, all(page(report), "h1").size());
        for (Element element : all(one(page(report), "main"), "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertTrue(level <= before + 1, element.getTextContent());
                before = level;
            }
        }
    }

    /** 1.3.1: every table has a caption, every heading of a table a scope, every row as many cells as the head. */
    @ParameterizedTest
    @MethodSource("reports")
    void tablesSayWhatTheyHold(Report report) throws Exception {
        for (Element table : all(page(report), "table")) {
            assertFalse(one(table, "caption").getTextContent().isBlank());
            int columns = cells(all(one(table, "thead"), "tr").getFirst()).size();
            for (Element row : all(one(table, "tbody"), "tr")) {
                assertEquals(columns, cells(row).size());
            }
            for (Element head : all(table, "th")) {
                assertTrue(Set.of("col", "row").contains(head.getAttribute("scope")), head.getTextContent());
            }
        }
    }

    /** 1.1.1: a chart has a name and a description, and its numbers in a table. */
    @ParameterizedTest
    @MethodSource("reports")
    void chartsAreToldInWordsAndNumbers(Report report) throws Exception {
        Document page = page(report);
        for (Element figure : all(page, "figure")) {
            Element svg = one(figure, "svg");
            assertEquals("img", svg.getAttribute("role"));
            List<String> labels = List.of(svg.getAttribute("aria-labelledby").split(" "));
            assertEquals(
                    labels,
                    List.of(
                            one(svg, "title").getAttribute("id"),
                            one(svg, "desc").getAttribute("id")));
            assertFalse(one(svg, "desc").getTextContent().isBlank());
            assertTrue(all(one(figure, "details"), "td").size() >= 5);
            assertFalse(one(figure, "figcaption").getTextContent().isBlank());
        }
    }

    /** Ids are unique, and what refers to one finds it. */
    @ParameterizedTest
    @MethodSource("reports")
    void referencesFindTheirTarget(Report report) throws Exception {
        Document page = page(report);
        Set<String> ids = new HashSet<>();
        List<String> wanted = new ArrayList<>();
        for (Element element : all(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
            wanted.addAll(Arrays.asList(element.getAttribute("aria-labelledby").split(" ")));
            if (element.getAttribute("href").startsWith("#")) {
                wanted.add(element.getAttribute("href").substring(1));
            }
        }
        wanted.removeIf(String::isEmpty);
        assertTrue(ids.containsAll(wanted), wanted + " in " + ids);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsLoadedFromElsewhere(Report report) throws Exception {
        for (Element element : all(page(report), "*")) {
            assertFalse(element.hasAttribute("src"), element.getTagName());
            assertFalse(element.hasAttribute("style"), "the policy forbids style in elements");
            assertTrue(element.getAttribute("href").isEmpty()
                    || element.getAttribute("href").startsWith("#"));
        }
        Document page = page(report);
        assertFalse(one(page, "style").getTextContent().matches("(?s).*(url\\(|@import).*"));
    }

    /** A browser runs script and style only when the policy's hashes are those of their text. */
    @Test
    void theSecurityPolicyLetsOurStyleAndScriptInAndNothingElse() throws Exception {
        Document page = page(SampleReports.small());
        String policy = all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(
                policy.contains("style-src 'sha256-" + sha256(one(page, "style").getTextContent()) + "';"), policy);
        assertTrue(
                policy.contains("script-src 'sha256-"
                        + sha256(all(page, "script").getFirst().getTextContent()) + "';"),
                policy);
    }

    /** A page read as HTML gives the same tree as read as XML: only void elements close themselves, in no other way. */
    @ParameterizedTest
    @MethodSource("reports")
    void isHtmlAndXmlAtOnce(Report report) throws Exception {
        String text = Files.readString(export(report));
        assertTrue(text.startsWith("<!DOCTYPE html>\n"));
        String outside = text.replaceAll("(?s)<svg.*?</svg>|<script.*?</script>|<style.*?</style>", "");
        assertFalse(outside.matches("(?s).*<(?!" + VOID + ")[a-z0-9]+( [^<>]*)?/>.*"));
        assertFalse(outside.matches("(?s).*</(" + VOID + ")>.*"));
        assertFalse(one(page(report), "style").getTextContent().matches("(?s).*[<&].*"));
    }

    /** 1.4.3: text stands out 4.5 to 1, in light and dark; lines and marks (1.4.11) where they mean something 3 to 1. */
    @Test
    void coloursStandOut() throws Exception {
        String css = one(page(SampleReports.small()), "style").getTextContent();
        List<String> schemes =
                css.lines().filter(line -> line.contains("--paper")).limit(2).toList();
        assertEquals(2, schemes.size());
        for (String scheme : schemes) {
            for (String ground : List.of("paper", "band", "note")) {
                assertTrue(contrast(scheme, "ink", ground) >= 4.5, ground + " in " + scheme);
            }
            assertTrue(contrast(scheme, "soft", "band") >= 4.5, scheme);
            assertTrue(contrast(scheme, "link", "paper") >= 4.5, scheme);
            assertTrue(contrast(scheme, "edge", "note") >= 3, scheme);
        }
    }

    /** Contrast of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
    private static double contrast(String scheme, String one, String other) {
        double first = luminance(colour(scheme, one));
        double second = luminance(colour(scheme, other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static int colour(String scheme, String name) {
        return Integer.parseInt(scheme.replaceAll(".*--" + name + ": #([0-9a-f]{6});.*", "$1"), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void rankingsCanBeSortedAndTreesCannot() throws Exception {
        Element ranking = all(page(ReportKind.DECISION), "table").getFirst();
        assertEquals("p12 sortable", ranking.getAttribute("class"));
        List<String> kinds = all(one(ranking, "thead"), "th").stream()
                .map(head -> head.getAttribute("data-sort"))
                .toList();
        assertEquals(List.of("number", "text", "number", "number", "number", "text"), kinds);
        Element scorecard = all(page(ReportKind.SCORECARD), "table").getFirst();
        assertEquals("p12", scorecard.getAttribute("class"));
    }

    @Test
    void missingIsSaidInWordsNotApplicableIsExplainedAndZeroIsZero() throws Exception {
        Element table = all(page(ReportKind.DECISION), "table").getFirst();
        List<Element> rows = all(one(table, "tbody"), "tr");
        Element dash = one(cells(rows.get(2)).get(2), "abbr");
        assertEquals("—", dash.getTextContent());
        assertEquals("không áp dụng", dash.getAttribute("title"));
        assertEquals("chưa có số liệu", cells(rows.get(3)).get(2).getTextContent());
        assertEquals("0,00", cells(rows.get(4)).get(2).getTextContent());
    }

    @Test
    void libreOfficeReadsTheSamePage() throws Exception {
        Path file = export(SampleReports.ranking(40));
        Path pdf = Office.convert(file, "pdf:writer_web_pdf_Export", folder).getFirst();
        String text = Office.pdfText(pdf);
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("Ủy ban nhân dân xã số 40"), text);
    }

    private Path export(Report report) throws Exception {
        return exporter().export(report, folder, "page").getFirst();
    }

    private Document page(ReportKind kind) throws Exception {
        return page(SampleReports.of(kind));
    }

    private Document page(Report report) throws Exception {
        return page(export(report));
    }

    /** With the parser of the JDK, not the one of our reader. */
    private static Document page(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> all(Document page, String name) {
        return elements(page.getElementsByTagName(name));
    }

    private static List<Element> all(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static Element one(Document page, String name) {
        return all(page, name).getFirst();
    }

    private static Element one(Element parent, String name) {
        return all(parent, name).getFirst();
    }

    private static List<Element> cells(Element row) {
        return all(row, "*").stream()
                .filter(element -> element.getTagName().matches("t[dh]"))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
