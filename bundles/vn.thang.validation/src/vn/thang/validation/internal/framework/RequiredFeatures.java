// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Features that the metamodel requires are stated. */
final class RequiredFeatures implements FrameworkRule {
    @Override
    public String id() {
        return "required";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (EObject object : Elements.all(framework, EObject.class)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                boolean id = feature == CriteriaPackage.Literals.IDENTIFIED__ID;
                boolean text = feature == CriteriaPackage.Literals.TEXT__VALUE;
                if (feature.isRequired()
                        && !feature.isDerived()
                        && !feature.isMany()
                        && !id
                        && !text
                        && object.eGet(feature) == null) {
                    findings.error(object, feature, Elements.TEXTS.message("required", object.eClass(), feature));
                }
            }
        }
    }
}
