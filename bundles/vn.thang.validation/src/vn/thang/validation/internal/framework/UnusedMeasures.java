// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.Severity;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Every measure is used by a rule, a formula or a condition. */
final class UnusedMeasures implements FrameworkRule {
    @Override
    public String id() {
        return "unused-measure";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        Set<Measure> used = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (EObject object : Elements.all(framework, EObject.class)) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (CriteriaPackage.Literals.MEASURE == reference.getEReferenceType()
                        && !reference.isContainment()
                        && object.eGet(reference) instanceof Measure measure) {
                    used.add(measure);
                }
            }
            names.addAll(formulaNames(object));
        }
        for (Measure measure : framework.getMeasures()) {
            if (!used.contains(measure) && !names.contains(measure.getCode()) && !names.contains(measure.getId())) {
                findings.report(
                        Severity.INFO, measure, null, Elements.TEXTS.message("unused-measure", Elements.code(measure)));
            }
        }
    }

    private static List<String> formulaNames(EObject object) {
        String text = switch (object) {
            case FormulaRule rule -> rule.getExpression();
            case Applicability limits -> limits.getCondition();
            case Gate gate -> gate.getCondition();
            default -> null;
        };
        try {
            return text == null || text.isBlank()
                    ? List.of()
                    : Formula.parse(text).variables();
        } catch (FormulaException e) {
            return List.of(); // reported by the rule for formulas
        }
    }
}
