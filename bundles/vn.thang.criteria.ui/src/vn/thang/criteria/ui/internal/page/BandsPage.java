// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.ui.model.BandsModel;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.ui.UiLanguage;

/** The bandings, drawn as a bar; and of each scorecard how it is ranked, rounded and banded. */
public final class BandsPage extends ListFormPage {
    private static final int HEIGHT = 92;

    private BandBar bar;
    private Locale locale;

    public BandsPage(Composite parent, FrameworkSession session, Consumer<List<? extends EObject>> selected) {
        super(
                parent,
                "bands",
                session,
                List.of(Literals.FRAMEWORK__BANDINGS, Literals.FRAMEWORK__SCORECARDS),
                selected);
    }

    @Override
    void drawing(Composite parent) {
        bar = new BandBar(parent);
        bar.setData("id", "bands.bar");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(bar);
        locale = UiLanguage.locale();
    }

    @Override
    void draw(List<EObject> elements) {
        boolean banding = elements.size() == 1
                && elements.get(0) instanceof Banding each
                && !each.getBands().isEmpty();
        GridData data = (GridData) bar.getLayoutData();
        bar.setVisible(banding);
        if (data.exclude == banding) {
            data.exclude = !banding;
            bar.requestLayout();
        }
        if (banding) {
            bar.show(BandsModel.intervals((Banding) elements.get(0), locale));
        }
    }
}
