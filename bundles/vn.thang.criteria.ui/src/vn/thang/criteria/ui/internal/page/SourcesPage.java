// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.ui.model.FrameworkSession;

/** The legal basis, and the sources that elements cite. */
public final class SourcesPage extends ListFormPage {
    public SourcesPage(Composite parent, FrameworkSession session, Consumer<List<? extends EObject>> selected) {
        super(
                parent,
                "sources",
                session,
                List.of(Literals.FRAMEWORK__LEGAL_ACTS, Literals.FRAMEWORK__SOURCES),
                selected);
    }

    @Override
    void drawing(Composite parent) {
        // acts and sources have nothing to draw
    }

    @Override
    void draw(List<EObject> elements) {
        // acts and sources have nothing to draw
    }
}
