// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.ui.Themes;

/** Below a field: what would be right, in red; takes no room while nothing is wrong. */
final class ProblemLabel {
    private final Label label;

    ProblemLabel(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        label.setData("id", "form.problem");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .exclude(true)
                .applyTo(label);
        label.setVisible(false);
        Themes.colour(label, palette -> label.setForeground(new Color(palette.error())));
    }

    void show(Optional<Message> problem) {
        String text = problem.map(each -> each.in(UiTexts.locale())).orElse("");
        if (!text.equals(label.getText())) {
            label.setText(text);
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
            label.requestLayout();
        }
    }
}
