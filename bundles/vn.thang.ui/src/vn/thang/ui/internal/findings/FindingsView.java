// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import vn.thang.ui.UiLanguage;
import vn.thang.ui.findings.ActiveFindings;

/** The findings of the active editor. */
public final class FindingsView extends ViewPart {
    private FindingsPanel panel;
    private ActiveFindings active;
    private final Runnable changed = () -> panel.show(active.source());

    @Override
    public void createPartControl(Composite parent) {
        active = ActiveFindings.of(getSite().getWorkbenchWindow());
        panel = new FindingsPanel(parent, UiLanguage.locale());
        active.addListener(changed);
        changed.run();
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        active.removeListener(changed);
        super.dispose();
    }
}
