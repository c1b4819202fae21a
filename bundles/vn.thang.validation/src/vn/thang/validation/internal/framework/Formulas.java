// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Formulas and conditions can be read and name measures of the framework. */
final class Formulas implements FrameworkRule {
    @Override
    public String id() {
        return "formula";
    }

    private static final String MAXIMUM = "max";

    @Override
    public void check(Framework framework, Findings findings) {
        for (EObject object : Elements.all(framework, EObject.class)) {
            switch (object) {
                case FormulaRule rule ->
                    check(framework, rule, CriteriaPackage.Literals.FORMULA_RULE__EXPRESSION, false, findings);
                case Applicability limits ->
                    check(framework, limits, CriteriaPackage.Literals.APPLICABILITY__CONDITION, true, findings);
                case Gate gate -> check(framework, gate, CriteriaPackage.Literals.GATE__CONDITION, true, findings);
                default -> {
                    // no formula
                }
            }
        }
    }

    private static void check(
            Framework framework, EObject object, EStructuralFeature feature, boolean condition, Findings findings) {
        String text = (String) object.eGet(feature);
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            if (formula.isCondition() != condition) {
                findings.error(
                        object,
                        feature,
                        Elements.TEXTS.message(condition ? "formula.condition" : "formula.number", text));
            }
            for (String name : formula.variables()) {
                boolean maximum = !condition && name.equals(MAXIMUM);
                if (!maximum && !names(framework).contains(name) && !attribute(framework, object, name, condition)) {
                    findings.error(
                            object, feature, Elements.TEXTS.message("formula.unknown", name, formula.positionOf(name)));
                }
            }
        } catch (FormulaException e) {
            findings.error(object, feature, Elements.TEXTS.message("formula.syntax", text, e.message()));
        }
    }

    /** Rules read attributes of the criterion around them and of units; conditions those of units. */
    private static boolean attribute(Framework framework, EObject inside, String name, boolean condition) {
        EObject node = inside;
        while (node != null && !(node instanceof Node)) {
            node = node.eContainer();
        }
        return node != null
                && Attributes.variable(framework, node.eClass(), name)
                        .filter(each -> Attributes.isNumeric(each.definition()))
                        .filter(each -> each.ofUnit() || !condition)
                        .isPresent();
    }

    /** Codes and ids of the measures. */
    static Set<String> names(Framework framework) {
        Set<String> names = new HashSet<>();
        for (Measure measure : framework.getMeasures()) {
            names.add(measure.getCode());
            names.add(measure.getId());
        }
        return names;
    }
}
