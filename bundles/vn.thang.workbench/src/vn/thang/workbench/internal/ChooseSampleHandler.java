// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.ui.UiLanguage;

/** File &gt; Open another sample: one of the samples of the catalogue, chosen by name. */
public final class ChooseSampleHandler extends AbstractHandler {
    /** In characters: the longest name. */
    private static final int WIDTH = 90;

    private static final int HEIGHT = 14;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                window.getShell(), LabelProvider.createTextProvider(ChooseSampleHandler::label));
        dialog.setTitle(Texts.text("samples.title"));
        dialog.setMessage(Texts.text("samples.text"));
        dialog.setSize(WIDTH, HEIGHT);
        dialog.setElements(SampleFile.all().toArray());
        if (dialog.open() == ElementListSelectionDialog.OK) {
            OpenSampleHandler.open(window, (CatalogEntry) dialog.getFirstResult());
        }
        return null;
    }

    private static String label(Object entry) {
        return vn.thang.criteria.text.Texts.pick(((CatalogEntry) entry).name(), UiLanguage.locale(), "vi");
    }
}
