// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Where the platform itself offers help, as below the commands that are found by name, it leads to the view of the help. */
public final class PlatformHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(view -> view.open(HelpPages.START));
    }

    @Override
    public void displaySearch() {
        search("");
    }

    @Override
    public void search(String question) {
        show(view -> view.search(question));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayHelp();
    }

    @Override
    public void displayHelpResource(String address) {
        displayHelp();
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void show(Consumer<HelpView> what) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            what.accept((HelpView) window.getActivePage().showView(HelpView.ID));
        } catch (PartInitException e) {
            ILog.of(PlatformHelp.class).error(e.getMessage(), e);
        }
    }
}
