// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.assessment.store.ColumnKey;

/** What a finding is about, as objects: for jumping there and for repairing it. */
public sealed interface Target {
    /** Something of a framework; {@code feature} is null when it is the object as a whole. */
    record Element(EObject object, EStructuralFeature feature) implements Target {}

    /**
     * Something of an assessment.
     *
     * @param unitId the unit; null when it is about all units
     * @param itemId the node or measure; null when it is about the unit as a whole
     * @param key the column of the cell; null when it is not about one cell
     */
    record Score(String unitId, String itemId, ColumnKey key) implements Target {}

    /** A published figure of an assessment. */
    record Figure(String figureId) implements Target {}

    /** Nothing in particular. */
    record None() implements Target {}
}
