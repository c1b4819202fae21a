// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.attribute.Attributes;

/** Formulas read attributes of their criterion and of the unit. */
class AttributeFormulaTest {
    private final Scene scene = new Scene();
    private final Unit city = scene.unit("A");
    private final Unit district = scene.unit("B");
    private final Measure cases = scene.measure("cases");

    private AttributeDefinition define(String code, AttributeType type, String... kinds) {
        AttributeDefinition definition = CRITERIA.createAttributeDefinition();
        definition.setId("attribute-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().addAll(List.of(kinds));
        scene.framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    private static ScoringRule formula(String expression) {
        FormulaRule rule = CRITERIA.createFormulaRule();
        rule.setExpression(expression);
        return rule;
    }

    @Test
    void eachCriterionReadsItsOwnValueElseTheDefault() {
        AttributeDefinition target = define("target", AttributeType.NUMBER, "Criterion");
        target.setDefaultValue("50");
        Criterion one = scene.criterion(scene.card, "1", "10", formula("max * cases / target"));
        Criterion other = scene.criterion(scene.card, "2", "10", formula("max * cases / target"));
        Attributes.set(one, target, List.of("100"));
        scene.input(city, cases, "40");
        assertEquals("4", scene.result(city, "1"), "10 * 40 / 100");
        assertEquals("8", scene.result(city, "2"), "10 * 40 / 50");
        target.setCode("goal");
        assertTrue(scene.compile().plan() == null, "the formula names a code that is gone");
        one.setRule(formula("max * cases / goal"));
        other.setRule(formula("max * cases / goal"));
        assertEquals("4", scene.result(city, "1"), "a new code keeps the values: they go by id");
    }

    @Test
    void unitsDiffer() {
        AttributeDefinition people = define("people", AttributeType.NUMBER, "Unit");
        AttributeDefinition area = define("area", AttributeType.CHOICE, "Unit");
        area.getChoices().addAll(List.of("urban", "rural"));
        scene.criterion(scene.card, "1", "10", formula("cases / people * IF(area = 2, 2, 1)"));
        scene.input(city, cases, "600").input(district, cases, "300");
        Attributes.set(city, people, List.of("100"));
        Attributes.set(city, area, List.of("urban"));
        Attributes.set(district, people, List.of("150"));
        Attributes.set(district, area, List.of("rural"));
        assertEquals("6", scene.result(city, "1"), "600 / 100");
        assertEquals("4", scene.result(district, "1"), "300 / 150 * 2");
        String why = scene.explain(district, "1").text(Locale.ENGLISH);
        assertTrue(why.contains("people") && why.contains("150"), why);
        Attributes.set(district, people, List.of());
        assertEquals("MISSING", scene.result(district, "1"), "not stated is missing, not zero");
    }

    @Test
    void conditionsReadAttributesOfUnits() {
        AttributeDefinition remote = define("remote", AttributeType.YES_NO, "Unit");
        remote.setDefaultValue("false");
        Criterion criterion = scene.criterion(scene.card, "1", "10", formula("cases"));
        Applicability only = CRITERIA.createApplicability();
        only.setCondition("remote = 0");
        criterion.setApplicability(only);
        scene.input(city, cases, "3").input(district, cases, "3");
        Attributes.set(district, remote, List.of("true"));
        assertEquals("3", scene.result(city, "1"));
        assertEquals("NOT_APPLICABLE", scene.result(district, "1"));
    }

    @Test
    void whatCannotBeReadIsAnErrorThatNamesIt() {
        define("note", AttributeType.TEXT, "Criterion");
        define("target", AttributeType.NUMBER, "Criterion");
        Criterion criterion = scene.criterion(scene.card, "1", "10", formula("cases * note"));
        assertTrue(scene.onlyError().contains("position 9: the attribute note is no number"), scene.onlyError());
        criterion.setRule(formula("cases * target"));
        assertTrue(
                scene.onlyError().contains("position 9: the criterion does not state its attribute target"),
                scene.onlyError());
        criterion.setRule(formula("cases * unit_target"));
        assertTrue(scene.onlyError().contains("no figure with the code unit_target"), scene.onlyError());
    }
}
