// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import vn.thang.workbench.internal.start.WindowModel;
import vn.thang.workbench.internal.status.EditorItem;
import vn.thang.workbench.internal.status.FindingsItem;

/** Size and bars of the window; menus come from {@code plugin.xml}. */
final class ThangWindowAdvisor extends WorkbenchWindowAdvisor {
    /** How much of the screen the first window takes, in percent: grid, details and help want room side by side. */
    private static final int SHARE = 96;

    ThangWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(screen.width * SHARE / 100, screen.height * SHARE / 100));
        window.setTitle("Thang");
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    /** Opens the first window of a workspace over the whole screen; later ones as the last was left. */
    @Override
    public void postWindowCreate() {
        if (WindowModel.isNew()) {
            getWindowConfigurer().getWindow().getShell().setMaximized(true);
        }
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getPartService().addPartListener(new PerspectiveSwitch());
        SaveState.follow(window);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager line) {
                IWorkbenchWindow window = configurer.getWindowConfigurer().getWindow();
                line.appendToGroup(StatusLineManager.END_GROUP, new EditorItem(window));
                line.appendToGroup(StatusLineManager.END_GROUP, new FindingsItem(window));
            }
        };
    }
}
