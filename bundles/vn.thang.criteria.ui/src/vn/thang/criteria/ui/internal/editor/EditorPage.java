// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import vn.thang.ui.findings.FindingsOverlay;

/** One page of the criteria editor. */
public interface EditorPage {
    Control control();

    /** Shows the framework as it is now. */
    void refresh();

    /** Selects the element when this page is the one that shows it. */
    boolean reveal(EObject element);

    void setFocus();

    /** Marks the elements with findings. */
    default void mark(FindingsOverlay findings) {
        // a page without elements has nothing to mark
    }
}
