// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.extension;

import java.util.List;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.extension.ExtensionPackage;

/** Tells EMF who evaluates the formulas of a package, so that its author has only to write the formulas. */
final class Delegates {
    private Delegates() {}

    static void declare(EPackage metamodel) {
        List<String> formula = List.of(ExtensionPackage.FORMULA);
        EcoreUtil.setInvocationDelegates(metamodel, formula);
        EcoreUtil.setSettingDelegates(metamodel, formula);
        EcoreUtil.setValidationDelegates(metamodel, formula);
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                EAnnotation constraints = type.getEAnnotation(ExtensionPackage.FORMULA);
                if (constraints != null) {
                    EcoreUtil.setConstraints(
                            type, List.copyOf(constraints.getDetails().keySet()));
                }
                type.getEAttributes().forEach(Delegates::derived);
            }
        }
    }

    private static void derived(EAttribute attribute) {
        if (EcoreUtil.getAnnotation(attribute, ExtensionPackage.FORMULA, "derivation") != null) {
            attribute.setDerived(true);
            attribute.setVolatile(true);
            attribute.setTransient(true);
            attribute.setChangeable(false);
        }
    }
}
