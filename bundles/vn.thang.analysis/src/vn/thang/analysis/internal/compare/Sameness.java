// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.Identified;

/** Whether two values of a feature say the same in both versions. */
record Sameness(Matching matching) {
    boolean same(Object older, Object newer) {
        if (empty(older) || empty(newer)) {
            return empty(older) && empty(newer);
        }
        if (older instanceof BigDecimal a && newer instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (older instanceof List<?> a && newer instanceof List<?> b) {
            return sameList(a, b);
        }
        if (older instanceof Enumerator || !(older instanceof EObject)) {
            return older.equals(newer);
        }
        if (older instanceof Identified a && newer instanceof Identified b) {
            return matching.newerOf(a) == b || Objects.equals(a.getId(), b.getId()) && a.getId() != null;
        }
        return samePart((EObject) older, (EObject) newer);
    }

    private boolean sameList(List<?> older, List<?> newer) {
        if (older.size() != newer.size()) {
            return false;
        }
        for (int i = 0; i < older.size(); i++) {
            if (!same(older.get(i), newer.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Parts without an identity of their own: by content. */
    private boolean samePart(EObject older, EObject newer) {
        if (older.eClass() != newer.eClass()) {
            return false;
        }
        for (EStructuralFeature feature : older.eClass().getEAllStructuralFeatures()) {
            boolean upwards = feature instanceof EReference reference && reference.isContainer();
            if (!upwards && !feature.isDerived() && !same(older.eGet(feature), newer.eGet(feature))) {
                return false;
            }
        }
        return true;
    }

    static boolean empty(Object value) {
        return value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }
}
