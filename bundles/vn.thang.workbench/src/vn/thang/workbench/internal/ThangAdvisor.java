// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.ui.Themes;
import vn.thang.ui.WheelGuard;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.preferences.PreferencePages;
import vn.thang.workbench.internal.recent.Recent;
import vn.thang.workbench.internal.start.StartTime;
import vn.thang.workbench.internal.start.WindowModel;
import vn.thang.workbench.internal.welcome.WelcomeEditor;

/** The start of the workbench: the first perspective, the files named on the command line, the welcome page. */
final class ThangAdvisor extends WorkbenchAdvisor {
    private final List<Path> files;
    private boolean started;

    ThangAdvisor(Display display, List<Path> files) {
        this.files = new ArrayList<>(files);
        WheelGuard.install(display);
        Themes.install(display);
        display.addListener(SWT.OpenDocument, e -> asked(List.of(Path.of(e.text))));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WorkbenchIds.EVALUATION;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        WindowModel.speak(Platform.getNL());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ThangWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        PreferencePages.arrange();
        Recent.follow(page());
        started = true;
        CriteriaEditors.openUnsaved(page());
        open(files);
        WelcomeEditor.keepFilled(page());
        BrokenBundles.tell(page().getWorkbenchWindow().getShell());
    }

    @Override
    public void eventLoopIdle(Display display) {
        StartTime.idle(display);
        super.eventLoopIdle(display);
    }

    /** Somebody double-clicked files, or started a second workbench with them. */
    void asked(List<Path> more) {
        if (started) {
            open(more);
            page().getWorkbenchWindow().getShell().setMinimized(false);
            page().getWorkbenchWindow().getShell().forceActive();
        } else {
            files.addAll(more);
        }
    }

    private static void open(List<Path> files) {
        files.forEach(file -> Opening.open(page(), file));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
