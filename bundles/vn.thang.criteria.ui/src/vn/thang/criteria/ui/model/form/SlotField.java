// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** What fields have in common that keep their value in one slot of one or several elements. */
abstract class SlotField {
    final FormContext context;
    final List<EObject> owners;
    final Slot slot;

    /** @param owners not empty */
    SlotField(FormContext context, List<EObject> owners, Slot slot) {
        this.context = context;
        this.owners = owners;
        this.slot = slot;
    }

    /** See {@link Field#key()}. */
    public final String key() {
        return slot.key();
    }

    /** See {@link Field#label()}. */
    public final String label() {
        return slot.label();
    }

    /** See {@link Field#editable()}. */
    public boolean editable() {
        return context.editable();
    }
}
