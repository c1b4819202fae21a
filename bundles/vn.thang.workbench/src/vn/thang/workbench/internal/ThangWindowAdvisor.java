// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size and bars of the window; menus come from {@code plugin.xml}. */
final class ThangWindowAdvisor extends WorkbenchWindowAdvisor {

    ThangWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1360, 860));
        window.setTitle("Thang");
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
