// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.ui.Settings;
import vn.thang.workbench.internal.files.FileJob;

/** File &gt; Open the sample assessment: copies the main one to the workspace the first time. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        open(
                HandlerUtil.getActiveWorkbenchWindowChecked(event),
                SampleFile.all().getFirst());
        return null;
    }

    /** Copies a sample to the workspace if it is not there, and opens it. */
    static void open(IWorkbenchWindow window, CatalogEntry sample) {
        Path folder = Settings.folder();
        new FileJob<>(
                        Texts.text("sample.job"),
                        monitor -> SampleFile.in(folder, sample, Texts.text("sample.label")),
                        file -> window.getShell()
                                .getDisplay()
                                .asyncExec(() -> Opening.open(window.getActivePage(), file)))
                .schedule();
    }
}
