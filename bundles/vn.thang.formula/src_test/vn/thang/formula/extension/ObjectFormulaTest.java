// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.formula.FormulaException;

/** Formulas of a package over objects of its classes, asked directly and through EMF. */
class ObjectFormulaTest {
    @TempDir
    Path folder;

    private ExtensionPackage risk;
    private EObject criterion;

    @BeforeEach
    void example() throws Exception {
        risk = ExtensionFiles.read(ExtensionFiles.create("risk", folder).get(1));
        criterion = EcoreUtil.create(type(risk, "RiskWeightedCriterion"));
        set("likelihood", 4);
        set("impact", 5);
        set("mitigation", new BigDecimal("0.25"));
    }

    private static EClass type(ExtensionPackage extension, String name) {
        return (EClass) extension.metamodel().getEClassifier(name);
    }

    private void set(String feature, Object value) {
        criterion.eSet(criterion.eClass().getEStructuralFeature(feature), value);
    }

    @Test
    void anOperationHasTheValueOfItsFormula() throws Exception {
        // by hand: risk = 4 × 5 / 25 × 0.75 = 0.6; 9 × (1 - 0.6 / 2) = 6.3
        BigDecimal expected = new BigDecimal("6.3");
        ObjectFormula points = ObjectFormula.body(criterion.eClass(), "points").orElseThrow();
        assertEquals(List.of("base"), points.parameters());
        assertEquals(0, expected.compareTo(points.number(criterion, Map.of("base", new BigDecimal("9")))));
        EOperation operation = criterion.eClass().getEOperations().get(0);
        EList<Object> nine = ECollections.asEList(new BigDecimal("9"));
        assertEquals(0, expected.compareTo((BigDecimal) criterion.eInvoke(operation, nine)), "also through EMF");
        FormulaException e = assertThrows(FormulaException.class, () -> points.number(criterion, Map.of()));
        assertEquals("position 1: base is given when points are computed; it has no value here.", e.getMessage());
    }

    @Test
    void aDerivedAttributeIsComputed() {
        Object value = criterion.eGet(criterion.eClass().getEStructuralFeature("risk"));
        assertEquals(0, new BigDecimal("0.6").compareTo((BigDecimal) value));
        set("mitigation", null);
        assertNull(criterion.eGet(criterion.eClass().getEStructuralFeature("risk")), "without a figure no value");
    }

    @Test
    void constraintsAreCheckedAndSayWhatTheAuthorSays() throws Exception {
        set("likelihood", 6);
        ConstraintFormula broken = ConstraintFormula.of(criterion.eClass()).stream()
                .filter(each -> each.name().equals("likelihoodRange"))
                .findFirst()
                .orElseThrow();
        assertFalse(broken.holds(criterion));
        assertEquals("likelihood", broken.feature().orElseThrow().getName());
        assertEquals(
                "Khả năng xảy ra là số nguyên từ 1 (hiếm khi) đến 5 (gần như chắc chắn).",
                broken.message().in(Locale.forLanguageTag("vi")));
        assertTrue(
                Diagnostician.INSTANCE.validate(criterion).getChildren().stream()
                        .anyMatch(each -> each.getMessage().contains("likelihoodRange")),
                "also through EMF");
    }

    @Test
    void theExampleIsClean() {
        assertEquals(List.of(), PackageFormulas.check(risk, "risk.ecore"));
    }

    @Test
    void whatIsWrongInFormulasIsNamedWithItsElement() throws Exception {
        assertEquals(
                List.of("RiskWeightedCriterion.points: Formula, position 13: Risk-weighted criterion has no number,"
                        + " figure or formula called rsk."),
                errors("1 - risk / 2", "1 - rsk / 2"));
        assertEquals(1, errors("base * (1 - risk / 2)", "base &gt; 1").size());
        assertEquals(
                1,
                errors("key=\"body\" value=\"base", "key=\"other\" value=\"base")
                        .size());
        assertEquals(1, errors("limit &gt; 0", "limit + 1").size());
        assertEquals(
                2,
                errors("eParameters name=\"base\"", "eParameters name=\"basis\"")
                        .size());
        assertEquals(1, errors("limit &gt; 0", "daysLate &gt; 0").size(), "figures are known when points are computed");
    }

    private List<String> errors(String from, String to) throws Exception {
        String text = risk.content();
        assertTrue(text.contains(from), from);
        ExtensionPackage changed =
                ExtensionPackage.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8), "risk.ecore");
        return PackageFormulas.check(changed, null).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Finding.class::cast)
                .map(each -> each.location().element() + ": " + each.message().in(Locale.ENGLISH))
                .toList();
    }

    /** Every operation names two of the next level: without memory 2^n evaluations. */
    @Test
    void formulasThatNameEachOtherNeitherHangNorOverflow() throws Exception {
        StringBuilder operations = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            for (String side : List.of("a", "b")) {
                operations.append(operation(side + i, i == 39 ? "1" : "a" + (i + 1) + " + b" + (i + 1)));
            }
        }
        EObject deep = object(operations.toString());
        ObjectFormula first = ObjectFormula.body(deep.eClass(), "a0").orElseThrow();
        BigDecimal sum =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> first.number(deep, Map.of()));
        assertEquals(BigDecimal.TWO.pow(39), sum.stripTrailingZeros().add(BigDecimal.ZERO));

        EObject circle = object(operation("p", "q + 1") + operation("q", "p + 1"));
        FormulaException e = assertThrows(
                FormulaException.class,
                () -> ObjectFormula.body(circle.eClass(), "p").orElseThrow().number(circle, Map.of()));
        assertEquals("position 1: q needs itself.", e.getMessage());

        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            chain.append(operation("c" + i, i == 4999 ? "1" : "c" + (i + 1)));
        }
        EObject long5000 = object(chain.toString());
        FormulaException tooDeep = assertThrows(
                FormulaException.class,
                () -> ObjectFormula.body(long5000.eClass(), "c0").orElseThrow().number(long5000, Map.of()));
        assertTrue(tooDeep.getMessage().contains("more than 50 formulas"), tooDeep.getMessage());
    }

    private static String operation(String name, String body) {
        return "<eOperations name=\"" + name
                + "\" eType=\"ecore:EDataType http://vn.thang/criteria/1#//Decimal\"><eAnnotations"
                + " source=\"http://vn.thang/formula\"><details key=\"body\" value=\"" + body
                + "\"/></eAnnotations></eOperations>";
    }

    private EObject object(String operations) throws Exception {
        String text = risk.content()
                .replace(
                        "</ecore:EPackage>",
                        "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Bomb\">" + operations
                                + "</eClassifiers></ecore:EPackage>");
        ExtensionPackage bomb = ExtensionPackage.read(text.getBytes(StandardCharsets.UTF_8), "bomb.ecore");
        return EcoreUtil.create(type(bomb, "Bomb"));
    }
}
