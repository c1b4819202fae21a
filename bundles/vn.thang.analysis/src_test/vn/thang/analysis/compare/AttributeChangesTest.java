// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.analysis.compare.Versions.criterion;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;

/** Changed definitions of attributes, and changed values. */
class AttributeChangesTest {
    private final Framework older = Versions.first();

    @BeforeEach
    void define() {
        AttributeDefinition target = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        target.setId("attribute-target");
        target.setCode("target");
        target.setType(AttributeType.NUMBER);
        target.getAppliesTo().add("Criterion");
        target.setDefaultValue("50");
        older.getAttributeDefinitions().add(target);
        FormulaRule rule = CriteriaFactory.eINSTANCE.createFormulaRule();
        rule.setExpression("max * a / target");
        criterion(older, "c21").setRule(rule);
        Attributes.set(criterion(older, "c21"), target, List.of("100"));
        Attributes.set(criterion(older, "c22"), target, List.of("100"));
    }

    private static AttributeDefinition target(Framework framework) {
        return framework.getAttributeDefinitions().getFirst();
    }

    @Test
    void aValueThatAFormulaMayReadChangesTheRule() {
        Framework newer =
                Versions.edited(older, each -> Attributes.set(criterion(each, "c21"), target(each), List.of("120")));
        FrameworkComparison comparison = FrameworkComparison.compare(older, newer);
        assertEquals(1, comparison.changes().size());
        FrameworkChange change = comparison.changes().getFirst();
        assertEquals(ChangeKind.RULE, change.kind());
        assertFalse(comparison.isSeries());
        String said = change.sentence().in(Locale.ENGLISH);
        assertTrue(said.contains("target") && said.contains("100") && said.contains("120"), said);
    }

    @Test
    void aValueThatNoFormulaReadsIsAText() {
        Framework newer =
                Versions.edited(older, each -> Attributes.set(criterion(each, "c22"), target(each), List.of("120")));
        FrameworkComparison comparison = FrameworkComparison.compare(older, newer);
        assertEquals(
                List.of(ChangeKind.TEXT),
                comparison.changes().stream().map(FrameworkChange::kind).toList());
        assertTrue(comparison.isSeries());
    }

    @Test
    void definitionsAreComparedById() {
        Framework newer = Versions.edited(older, each -> {
            target(each).setCode("goal");
            target(each).setDefaultValue("60");
        });
        assertEquals(
                List.of(ChangeKind.RECODED, ChangeKind.RULE),
                FrameworkComparison.compare(older, newer).changes().stream()
                        .map(FrameworkChange::kind)
                        .toList());
    }
}
