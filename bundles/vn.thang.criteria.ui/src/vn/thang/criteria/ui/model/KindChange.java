// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An element of another kind in place of an old one, for instance a stepped threshold in place of a ratio, that keeps
 * what both have: features with the same name and type, and the figure that each is about.
 */
public final class KindChange {
    /** Features that name the one figure a rule is about. */
    private static final Set<String> FIGURE = Set.of("numerator", "measure", "rank");

    private KindChange() {}

    /** @param old the element to be replaced, which is not changed; null when there is none */
    public static EObject to(EClass kind, EObject old) {
        EObject made = EcoreUtil.create(kind);
        if (old != null) {
            for (EStructuralFeature target : kind.getEAllStructuralFeatures()) {
                EStructuralFeature source = source(target, old);
                if (source != null && old.eIsSet(source)) {
                    made.eSet(target, copied(source, old));
                }
            }
        }
        return made;
    }

    /** The feature of the old element whose value the new one keeps; null when there is none. */
    private static EStructuralFeature source(EStructuralFeature target, EObject old) {
        EStructuralFeature same = old.eClass().getEStructuralFeature(target.getName());
        if (same == null && FIGURE.contains(target.getName())) {
            same = FIGURE.stream()
                    .map(old.eClass()::getEStructuralFeature)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
        }
        return same != null && same.getEType() == target.getEType() && same.isMany() == target.isMany() ? same : null;
    }

    private static Object copied(EStructuralFeature feature, EObject old) {
        Object value = old.eGet(feature);
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        if (!contained) {
            return value;
        }
        return value instanceof List<?> list ? EcoreUtil.copyAll(list) : EcoreUtil.copy((EObject) value);
    }
}
