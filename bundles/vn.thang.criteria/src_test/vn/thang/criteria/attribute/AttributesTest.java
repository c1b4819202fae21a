// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

class AttributesTest {
    private final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    private final Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
    private AttributeDefinition factor;

    private AttributeDefinition define(String code, AttributeType type, String... kinds) {
        AttributeDefinition definition = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        definition.setId("id-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().addAll(List.of(kinds));
        framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    @BeforeEach
    void define() {
        factor = define("factor", AttributeType.NUMBER, "Criterion");
    }

    @Test
    void theStatedValueElseTheDefaultElseNone() {
        assertEquals(List.of(), Attributes.values(criterion, factor));
        factor.setDefaultValue("0.5");
        assertEquals(Optional.of(new BigDecimal("0.5")), Attributes.number(criterion, factor));
        Attributes.set(criterion, factor, List.of("0"));
        assertEquals(Optional.of(BigDecimal.ZERO), Attributes.number(criterion, factor), "zero is a value");
        factor.setCode("renamed");
        assertEquals(List.of("0"), Attributes.values(criterion, factor), "found by id");
        Attributes.set(criterion, factor, List.of());
        assertTrue(criterion.getAttributes().isEmpty());
    }

    @Test
    void valuesAsNumbers() {
        AttributeDefinition since = define("since", AttributeType.DATE);
        Attributes.set(criterion, since, List.of("1970-02-01"));
        assertEquals(Optional.of(BigDecimal.valueOf(31)), Attributes.number(criterion, since));
        AttributeDefinition remote = define("remote", AttributeType.YES_NO);
        Attributes.set(criterion, remote, List.of("true"));
        assertEquals(Optional.of(BigDecimal.ONE), Attributes.number(criterion, remote));
        AttributeDefinition area = define("area", AttributeType.CHOICE);
        area.getChoices().addAll(List.of("urban", "rural"));
        Attributes.set(criterion, area, List.of("rural"));
        assertEquals(Optional.of(BigDecimal.valueOf(2)), Attributes.number(criterion, area));
        AttributeDefinition note = define("note", AttributeType.TEXT);
        Attributes.set(criterion, note, List.of("7"));
        assertEquals(Optional.empty(), Attributes.number(criterion, note), "a text is no number");
        Attributes.set(criterion, factor, List.of("1e999999999"));
        assertEquals(Optional.empty(), Attributes.number(criterion, factor));
    }

    @Test
    void boundsAndTypes() {
        factor.setMinimum(BigDecimal.ZERO);
        factor.setMaximum(BigDecimal.ONE);
        assertTrue(Attributes.accepts(factor, "1"));
        assertFalse(Attributes.accepts(factor, "1.01"));
        assertFalse(Attributes.accepts(factor, "-0.01"));
        assertFalse(Attributes.accepts(factor, "1,0"));
        assertFalse(Attributes.accepts(define("d", AttributeType.DATE), "31/12/2018"));
        assertTrue(Attributes.accepts(define("t", AttributeType.TEXT), "anything"));
    }

    @Test
    void textsInTheLanguageAsked() {
        AttributeDefinition note = define("note", AttributeType.TEXT);
        Attributes.set(criterion, note, List.of("x"));
        for (String[] each : new String[][] {{"vi", "Ghi chú"}, {"en", "Note"}}) {
            Text text = CriteriaFactory.eINSTANCE.createText();
            text.setLanguage(each[0]);
            text.setValue(each[1]);
            criterion.getAttributes().getFirst().getTexts().add(text);
        }
        assertEquals("Note", Attributes.text(criterion, note, Locale.ENGLISH));
        assertEquals("Ghi chú", Attributes.text(criterion, note, Locale.of("vi")));
    }

    @Test
    void printedAsPeopleReadIt() {
        Locale vi = Locale.of("vi");
        Attributes.set(criterion, factor, List.of("1200.5"));
        assertEquals("1200,5", Attributes.printed(criterion, factor, vi));
        assertEquals("1200.5", Attributes.printed(criterion, factor, Locale.ENGLISH));
        AttributeDefinition since = define("since", AttributeType.DATE);
        assertEquals("", Attributes.printed(criterion, since, vi), "nothing is stated");
        Attributes.set(criterion, since, List.of("1991-02-01"));
        assertEquals("01/02/1991", Attributes.printed(criterion, since, vi));
        assertEquals("1991-02-01", Attributes.printed(criterion, since, Locale.ENGLISH));
        AttributeDefinition remote = define("remote", AttributeType.YES_NO);
        remote.setDefaultValue("false");
        assertEquals("Không", Attributes.printed(criterion, remote, vi));
        Attributes.set(criterion, remote, List.of("perhaps"));
        assertEquals("perhaps", Attributes.printed(criterion, remote, vi), "as it is stated");
        AttributeDefinition list = define("languages", AttributeType.LIST);
        Attributes.set(criterion, list, List.of("vi", "hmn"));
        assertEquals("vi; hmn", Attributes.printed(criterion, list, vi));
        AttributeDefinition focus = define("focus", AttributeType.REFERENCE);
        Attributes.set(criterion, focus, List.of("id-since"));
        assertEquals("since", Attributes.printed(criterion, focus, vi), "the element's name, or code without one");
        Attributes.set(criterion, focus, List.of("gone"));
        assertEquals("gone", Attributes.printed(criterion, focus, vi));
    }

    @Test
    void namesInFormulas() {
        define("people", AttributeType.NUMBER, "Unit");
        define("size", AttributeType.NUMBER, "Criterion", "Unit");
        var kind = CriteriaPackage.Literals.CRITERION;
        assertFalse(Attributes.variable(framework, kind, "factor").orElseThrow().ofUnit());
        assertTrue(Attributes.variable(framework, kind, "people").orElseThrow().ofUnit());
        assertFalse(Attributes.variable(framework, kind, "size").orElseThrow().ofUnit());
        assertTrue(
                Attributes.variable(framework, kind, "unit_size").orElseThrow().ofUnit());
        assertEquals(Optional.empty(), Attributes.variable(framework, kind, "unit_factor"));
        assertEquals(Optional.empty(), Attributes.variable(framework, kind, "nothing"));
        assertEquals(
                Optional.empty(),
                Attributes.variable(framework, CriteriaPackage.Literals.GROUP, "factor"),
                "groups have none of criteria");
    }
}
