// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.thang.criteria.Framework;
import vn.thang.criteria.text.Texts;

/** A row of the tree that holds one of the framework's lists, such as its measures. */
public record Folder(Framework framework, EReference feature) {

    public String label(Locale locale) {
        return Texts.label(feature, locale);
    }

    /** The elements in it, live. */
    @SuppressWarnings("unchecked") // a containment list of the metamodel
    public List<EObject> elements() {
        return (List<EObject>) framework.eGet(feature);
    }
}
