// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.formula.FormulaException;
import vn.thang.formula.extension.ConstraintFormula;
import vn.thang.formula.extension.PackageFormulas;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Metamodel packages have formulas that can be used, and the constraints of their classes hold. */
final class Extensions implements FrameworkRule {
    @Override
    public String id() {
        return "extension";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        Set<EPackage> seen = new LinkedHashSet<>();
        for (EObject object : Elements.all(framework, EObject.class)) {
            EPackage metamodel = object.eClass().getEPackage();
            if (metamodel == CriteriaPackage.eINSTANCE) {
                continue;
            }
            if (seen.add(metamodel)) {
                ExtensionPackage.of(metamodel).ifPresent(each -> formulas(each, object, findings));
            }
            ConstraintFormula.of(object.eClass()).forEach(each -> constraint(each, object, findings));
        }
    }

    /** Errors only: labels are the concern of the package's author. */
    private static void formulas(ExtensionPackage extension, EObject first, Findings findings) {
        for (Finding each :
                PackageFormulas.check(extension, extension.metamodel().getName())) {
            if (each.severity() == Severity.ERROR) {
                findings.error(
                        first,
                        null,
                        Elements.TEXTS.message(
                                "extension.formula",
                                extension.metamodel(),
                                each.location().element(),
                                each.message()));
            }
        }
    }

    private static void constraint(ConstraintFormula constraint, EObject object, Findings findings) {
        try {
            if (!constraint.holds(object)) {
                findings.error(object, constraint.feature().orElse(null), constraint.message());
            }
        } catch (FormulaException e) {
            findings.error(
                    object,
                    null,
                    Elements.TEXTS.message("extension.constraint", object.eClass(), constraint.text(), e.message()));
        }
    }
}
