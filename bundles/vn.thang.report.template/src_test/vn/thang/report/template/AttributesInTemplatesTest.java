// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.report.ExportException;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.CatalogReports;

/** Attributes that a framework defines, in templates of all three formats; the values are invented. */
class AttributesInTemplatesTest {
    @TempDir
    Path folder;

    private CatalogReports sample;
    private Framework framework;

    @BeforeEach
    void define() throws Exception {
        sample = CatalogReports.quangNinh(Locale.of("vi"));
        framework = sample.run().framework();
        AttributeDefinition people = define("dan.so", AttributeType.NUMBER, Attributes.UNIT);
        AttributeDefinition remote = define("remote", AttributeType.YES_NO, Attributes.UNIT);
        AttributeDefinition since = define("since", AttributeType.DATE, Attributes.UNIT);
        AttributeDefinition factor = define("factor", AttributeType.NUMBER, "Criterion");
        factor.setDefaultValue("0.5");
        AttributeDefinition legal = define("legal", AttributeType.TEXT, "Framework");
        Attributes.set(framework, legal, List.of("Quyết định 01"));
        Unit uongBi = sample.run().assessment().getUnits().stream()
                .filter(each -> each.getCode().equals("H01"))
                .findFirst()
                .orElseThrow();
        Attributes.set(uongBi, people, List.of("120000.25"));
        Attributes.set(uongBi, remote, List.of("false"));
        Attributes.set(uongBi, since, List.of("2011-02-25"));
        Attributes.set(firstCriterion(), factor, List.of("2"));
    }

    private AttributeDefinition define(String code, AttributeType type, String kind) {
        AttributeDefinition definition = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        definition.setId("attribute-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().add(kind);
        framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    /** The first criterion of the scorecard of H01. */
    private Described firstCriterion() {
        Scorecard card = sample.run().standings().all().stream()
                .filter(each -> each.unit().getCode().equals("H01"))
                .findFirst()
                .orElseThrow()
                .scorecard();
        Iterator<EObject> all = card.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Criterion criterion) {
                return criterion;
            }
        }
        throw new AssertionError("no criterion");
    }

    private String page(ReportKind kind, String body) throws Exception {
        byte[] template = ("<!DOCTYPE html><html><head></head>" + body + "</html>").getBytes(StandardCharsets.UTF_8);
        List<String> units = kind == ReportKind.SCORECARD ? List.of("unit-h01") : List.of();
        Path page = Docs.print(folder, kind.code() + ".html", template, sample.document(kind, units));
        String text = Files.readString(page);
        return text.substring(text.indexOf("</head>") + "</head>".length()).replace("</html>", "");
    }

    private static String line(String text, String start) {
        return text.lines().filter(each -> each.startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void valuesPrintInTheLanguageAndExactly() throws Exception {
        String unit = "{{code}}|{{attributes.dan_so}}|{{attributes.dan_so.exact}}|{{attributes.remote}}|"
                + "{{#attributes.remote.is.false}}near{{/attributes.remote.is.false}}|{{attributes.since}}|"
                + "{{attributes.since.exact}}|{{attributes.since.missing}}";
        String there = "H01|120.000,25|120000.25|Không|near|25/02/2011|2011-02-25|";
        String body = "{{#units}}" + unit.replace("{{attributes.since.missing}}", "") + "\n{{/units}}";
        assertEquals(there, line(page(ReportKind.REPORT, body), "H01|"));
        assertEquals(there, line(page(ReportKind.SCORECARD, body), "H01|"), "the same on the score sheet");
        assertEquals("H02|||||||", line(page(ReportKind.REPORT, body), "H02|"), "nothing is stated");
        assertEquals(
                "none",
                page(
                        ReportKind.SCORECARD,
                        "{{#units}}{{^attributes.since.missing}}none{{/attributes.since.missing}}{{/units}}"));
        assertEquals("Quyết định 01", page(ReportKind.REPORT, "{{attributes.legal}}"));
    }

    @Test
    void criteriaHaveTheirOwn() throws Exception {
        String body = "{{#units}}{{#criteria}}{{#isBody}}{{attributes.factor}}\n{{/isBody}}{{/criteria}}{{/units}}";
        List<String> sheet = page(ReportKind.SCORECARD, body).lines().toList();
        assertEquals("2", sheet.getFirst());
        assertTrue(sheet.stream().skip(1).allMatch("0,5"::equals), "the default");
        String groups = "{{#groups}}{{#units}}{{#criteria}}{{code}}:{{attributes.factor}};{{/criteria}}\n"
                + "{{/units}}{{/groups}}";
        String code = firstCriterion().getCode();
        assertEquals(
                14,
                page(ReportKind.REPORT, groups)
                        .lines()
                        .filter(each -> each.contains(";" + code + ":2;"))
                        .count(),
                "in the 14 districts, whose scorecard it is");
        String all =
                page(ReportKind.REPORT, "{{#groups}}{{#criteria}}{{attributes.factor}},{{/criteria}}\n{{/groups}}");
        assertEquals(1, all.lines().filter(each -> (',' + each).contains(",2,")).count());
    }

    @Test
    void inWordAndInWorkbooks() throws Exception {
        byte[] word = Docs.paragraphs("{{#units}}", "{{code}}: {{attributes.since}}", "{{/units}}");
        String text = Docs.text(Docs.print(folder, "t.docx", word, sample.document(ReportKind.REPORT)));
        assertEquals("H01: 25/02/2011", line(text, "H01"));
        byte[] book = Books.sheet(
                new String[] {"{{#units}}{{code}}"},
                new String[] {"{{attributes.dan_so}}", "{{attributes.remote}}"},
                new String[] {"{{/units}}"});
        Path out = Docs.print(folder, "t.xlsx", book, sample.document(ReportKind.SCORECARD, List.of("unit-h01")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(0).getCellType());
            assertEquals(120000.25, sheet.getRow(1).getCell(0).getNumericCellValue());
            assertEquals("Không", sheet.getRow(1).getCell(1).getStringCellValue());
        }
    }

    @Test
    void anUnknownOneIsNamedWithThoseThatThereAre() {
        ExportException e = assertThrows(
                ExportException.class, () -> page(ReportKind.REPORT, "{{#units}}{{attributes.remoot}}{{/units}}"));
        String said = e.finding().message().in(Locale.ENGLISH);
        assertTrue(said.contains("remoot") && said.contains("remote"), said);
    }
}
