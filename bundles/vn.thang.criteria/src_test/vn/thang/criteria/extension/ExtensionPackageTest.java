// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/** A metamodel package beside a framework: read, written, embedded, absent, replaced, hostile. */
class ExtensionPackageTest {
    @TempDir
    Path folder;

    private Path file;
    private Path ecore;

    @BeforeEach
    void example() throws Exception {
        List<Path> written = ExtensionFiles.create("storm", folder);
        file = folder.resolve("storm-example.criteria");
        ecore = folder.resolve("thang-extensions/storm.ecore");
        assertEquals(List.of(file, ecore, folder.resolve("units.csv")), written);
    }

    private static Node first(Framework framework) {
        return framework.getScorecards().get(0).getChildren().get(0);
    }

    private static Object value(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    @Test
    void elementsOfAPackageHaveItsFeaturesAndSurvive() throws Exception {
        FrameworkDocument document = FrameworkFiles.read(file);
        assertEquals(List.of(), document.findings());
        Node criterion = first(document.framework());
        assertEquals("Tiêu chí có trọng số rủi ro", Texts.label(criterion.eClass(), Locale.forLanguageTag("vi")));
        assertEquals(4, value(criterion, "likelihood"));
        byte[] once = FrameworkFiles.toBytes(document.framework());
        assertTrue(
                new String(once, StandardCharsets.UTF_8).contains("likelihood=\"4\" impact=\"5\" mitigation=\"0.25\""));
        Files.write(file, once);
        assertArrayEquals(once, FrameworkFiles.toBytes(FrameworkFiles.load(file)));
    }

    @Test
    void aSavedFrameworkBringsItsPackageAlong() throws Exception {
        FrameworkFiles.save(FrameworkFiles.load(file), file);
        Files.delete(ecore);
        FrameworkDocument document = FrameworkFiles.read(file);
        assertEquals(List.of(), document.findings());
        assertEquals(4, value(first(document.framework()), "likelihood"));
        byte[] bytes = Files.readAllBytes(file);
        Framework elsewhere = FrameworkFiles.load(new ByteArrayInputStream(bytes), "elsewhere");
        assertSame(first(document.framework()).eClass(), first(elsewhere).eClass(), "one content, one class");
        assertArrayEquals(bytes, FrameworkFiles.toBytes(elsewhere));
    }

    @Test
    void anAbsentPackageIsNamedAndEverythingIsKept() throws Exception {
        Files.delete(ecore);
        String text = Files.readString(file)
                .replace(
                        "  <tiers",
                        "  <packages address=\"https://example.org/storm/1\" name=\"Bão lũ\" version=\"2.1\" source=\"Sở Nội vụ\"/>\n  <tiers");
        Files.writeString(file, text);
        FrameworkDocument document = FrameworkFiles.read(file);
        assertEquals(
                file
                        + ", line 26, element c-tasks: The package Bão lũ 2.1 (https://example.org/storm/1) is not installed."
                        + " Its 2 element(s) are kept unchanged but cannot be computed or edited; get its file (.ecore)"
                        + " from Sở Nội vụ and put it into the folder thang-extensions beside the framework.",
                document.findings().get(0).in(Locale.ENGLISH));
        assertTrue(
                ExtensionPackage.isMissing(first(document.framework()).eClass().getEPackage()));
        byte[] once = FrameworkFiles.toBytes(document.framework());
        String written = new String(once, StandardCharsets.UTF_8);
        for (String kept : List.of(
                "xsi:type=\"storm:RiskWeightedCriterion\"",
                "likelihood=\"4\"",
                "mitigation=\"0.25\"",
                "daysLate=\"m-late\"",
                "name=\"Bão lũ\"")) {
            assertTrue(written.contains(kept), kept + " in " + written);
        }
        Files.write(file, once);
        ExtensionFiles.create("again", folder.resolve("other"));
        Files.writeString(
                ecore,
                Files.readString(folder.resolve("other/thang-extensions/again.ecore"))
                        .replace("https://example.org/again/1", "https://example.org/storm/1")
                        .replace("nsPrefix=\"again\"", "nsPrefix=\"storm\""));
        FrameworkDocument back = FrameworkFiles.read(file);
        assertEquals(List.of(), back.findings(), "and the package makes it whole again");
        assertEquals(4, value(first(back.framework()), "likelihood"));
    }

    @Test
    void aDraftTakesTheInstalledPackageAndSaysSoASealedOneItsOwn() throws Exception {
        Framework framework = FrameworkFiles.load(file);
        FrameworkFiles.save(framework, file);
        Path sealed = folder.resolve("sealed.criteria");
        FrameworkFiles.issue(framework, LocalDate.of(2026, 1, 1), "x");
        FrameworkFiles.save(framework, sealed);
        Files.writeString(
                ecore, Files.readString(ecore).replace("\"1.0.0\"", "\"1.1.0\"").replace("risk / 2", "risk / 4"));
        FrameworkDocument draft = FrameworkFiles.read(file);
        assertEquals(
                List.of(
                        "The package Risk weighting (https://example.org/storm/1) has another content than when the file was"
                                + " saved; the installed version 1.1.0 is used. Check the results, then save."),
                draft.findings().stream()
                        .map(each -> each.message().in(Locale.ENGLISH))
                        .toList());
        FrameworkDocument issued = FrameworkFiles.read(sealed);
        assertEquals(List.of(), issued.findings(), "the seal covers the formulas");
        assertNotSame(
                first(draft.framework()).eClass(), first(issued.framework()).eClass());
        String forged = Files.readString(sealed).replace("risk / 2", "risk / 1");
        assertThrows(
                BadInputException.class,
                () -> FrameworkFiles.load(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)), "forged"));
    }

    @Test
    void aBrokenPackageDoesNotHarmTheOthersAndIsNamedWhereOneIsMissing() throws Exception {
        Files.writeString(ecore.resolveSibling("broken.ecore"), "<ecore:EPackage");
        assertEquals(List.of(), FrameworkFiles.read(file).findings(), "nothing is missing");
        ExtensionFolder read = ExtensionFolder.read(ecore.getParent());
        assertEquals(1, read.packages().size());
        assertEquals(1, read.findings().size());
        Files.writeString(ecore, Files.readString(ecore).replace("EInt\"", "ENothing\""));
        List<Finding> findings = FrameworkFiles.read(file).findings();
        assertTrue(findings.stream().anyMatch(each -> each.rule().equals("unknown-package")));
        assertTrue(
                findings.stream()
                        .anyMatch(each -> each.in(Locale.ENGLISH)
                                .contains("storm.ecore, element RiskWeightedCriterion.likelihood: There is no")),
                findings::toString);
    }

    @Test
    void filesAreInstalledSwitchedOffAndOnAndReplacedOnlyOnDemand() throws Exception {
        Path place = folder.resolve("place");
        Path installed = ExtensionFiles.install(ecore, place, false);
        assertEquals(place.resolve("storm.ecore"), installed);
        ExtensionFiles.install(ecore, place, false);
        Path off = ExtensionFiles.enable(ExtensionFiles.find(place, "storm"), false);
        assertEquals(place.resolve("storm.ecore.disabled"), off);
        assertEquals(List.of(), ExtensionFolder.read(place).packages());
        ExtensionFiles.enable(ExtensionFiles.find(place, "https://example.org/storm/1"), true);
        assertEquals(1, ExtensionFolder.read(place).packages().size());
        Files.writeString(ecore, Files.readString(ecore).replace("\"1.0.0\"", "\"2\""));
        assertThrows(BadInputException.class, () -> ExtensionFiles.install(ecore, place, false));
        ExtensionFiles.install(ecore, place, true);
        assertEquals("2", ExtensionFolder.read(place).packages().get(0).version());
        assertThrows(BadInputException.class, () -> ExtensionFiles.find(place, "none"));
        assertThrows(BadInputException.class, () -> ExtensionFiles.create("storm", folder), "nothing is overwritten");
        assertThrows(BadInputException.class, () -> ExtensionFiles.create("../storm", folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <eAnnotations source="http://vn.thang/extension"> | <eClassifiers xsi:type="ecore:EDataType" name="F" instanceClassName="java.io.FileInputStream"/><eAnnotations source="http://vn.thang/extension"> | Own data types are not accepted
            name="DeadlineRule"   | name="DeadlineRule" instanceClassName="java.lang.ProcessBuilder" | The name of a Java class (java.lang.ProcessBuilder) is not accepted
            Ecore#//EInt"         | Ecore#//EJavaObject"   | The type is not accepted
            Ecore#//EInt"         | Ecore#//EJavaClass"    | The type is not accepted
            criteria/1#//Criterion" | criteria/1#//Criterion http://vn.thang/criteria/1#//Group" | A class may extend one other class only
            criteria/1#//Criterion" | criteria/2#//Criterion" | There is no http://vn.thang/criteria/2#//Criterion
            http://vn.thang/criteria/1#//Measure" | file:/etc/hosts#//Measure" | There is no file:/etc/hosts#//Measure
            nsURI="https://example.org/storm/1" | nsURI="http://vn.thang/criteria/1" | The address (nsURI) "http://vn.thang/criteria/1" cannot be used
            <eAnnotations source="http://vn.thang/extension"> | <eAnnotations source="http://www.eclipse.org/emf/2002/Ecore"><details key="invocationDelegates" value="http://www.eclipse.org/emf/2002/Ecore/OCL"/></eAnnotations><eAnnotations source="http://vn.thang/extension"> | is not run
            defaultValueLiteral="0" | defaultValueLiteral="1e999999999" | The default value "1e999999999" is no value of the type
            <eAnnotations source="http://vn.thang/extension"> | <eSubpackages name="a" nsURI="b:c" nsPrefix="d"/><eAnnotations source="http://vn.thang/extension"> | A package in a package is not read
            """)
    void whatAPackageMayNotHold(String from, String to, String message) throws Exception {
        String text = Files.readString(ecore);
        assertTrue(text.contains(from), from);
        refused(text.replace(from, to), message);
    }

    @Test
    void entitiesAreRefused() throws Exception {
        String text = Files.readString(ecore);
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        refused(
                text.replace(head, head + "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>")
                        .replace("Risk weighting", "&x;"),
                "document type declaration");
        StringBuilder laughs = new StringBuilder(head + "<!DOCTYPE p [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        refused(text.replace(head, laughs + "]>").replace("Risk weighting", "&a39;"), "document type declaration");
    }

    @Test
    void sizeAndDepthAreLimited() {
        refused("<a>".repeat(100) + "</a>".repeat(100), "nested deeper than 32 levels");
        refused("<p>" + "<a/>".repeat(30_000) + "</p>", "more than 20000 elements");
        refused("\u0000", "cannot be read as XML");
        refused("<p/>", "The file cannot be read as XML: Package with uri 'null' not found.");
    }

    private static void refused(String text, String message) {
        BadInputException e = assertThrows(
                BadInputException.class, () -> ExtensionPackage.read(text.getBytes(StandardCharsets.UTF_8), "p.ecore"));
        String words = e.findings().get(0).in(Locale.ENGLISH);
        assertTrue(words.contains(message), words);
        assertFalse(e.findings().get(0).in(Locale.forLanguageTag("vi")).isBlank());
    }
}
