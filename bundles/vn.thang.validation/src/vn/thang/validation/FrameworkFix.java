// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.text.Message;

/**
 * One way to repair a framework. Nothing is changed until somebody carries the changes out, an editor as one command.
 *
 * @param label what will be done, as an order
 * @param changes in this order
 */
public record FrameworkFix(Message label, List<Change> changes) {
    public FrameworkFix {
        changes = List.copyOf(changes);
    }

    /**
     * A feature gets another value.
     *
     * @param value for a list all its elements in order; null = not stated
     */
    public record Change(EObject object, EStructuralFeature feature, Object value) {}

    /** Carries the changes out without an editor. */
    public void apply() {
        changes.forEach(change -> change.object().eSet(change.feature(), change.value()));
    }
}
