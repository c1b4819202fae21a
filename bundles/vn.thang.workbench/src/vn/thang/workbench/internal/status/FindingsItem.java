// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.ActiveFindings;
import vn.thang.ui.findings.FindingCounts;
import vn.thang.workbench.internal.Texts;

/** How many findings the active editor has; a click shows them. */
public final class FindingsItem extends ContributionItem {
    private static final String VIEW = "vn.thang.ui.view.findings";
    /** As many as the room is made for. */
    private static final int MANY = 999;

    private final IWorkbenchWindow window;

    public FindingsItem(IWorkbenchWindow window) {
        super("vn.thang.workbench.status.findings");
        this.window = window;
    }

    @Override
    public void fill(Composite line) {
        Label separator = new Label(line, SWT.SEPARATOR);
        CLabel label = new CLabel(line, SWT.SHADOW_NONE);
        label.setData("id", "status.findings");
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), label);
        StatusLineLayoutData size = new StatusLineLayoutData();
        size.widthHint = width(label, resources);
        label.setLayoutData(size);
        separator.setLayoutData(new StatusLineLayoutData());
        ActiveFindings findings = ActiveFindings.of(window);
        Runnable show = () -> show(label, findings, resources);
        findings.addListener(show);
        label.addDisposeListener(e -> findings.removeListener(show));
        Themes.onChange(label, show);
        label.addListener(SWT.MouseUp, e -> open());
        show.run();
    }

    private static void show(CLabel label, ActiveFindings findings, LocalResourceManager resources) {
        boolean checked = findings.source().isPresent();
        FindingCounts counts = findings.counts();
        label.setText(checked ? text(counts) : "");
        Icons icon = counts.errors() + counts.warnings() > 0 ? Icons.WARNING : Icons.INFO;
        label.setImage(checked ? resources.create(icon.descriptor()) : null);
        label.setToolTipText(checked ? Texts.text("status.findings.tip") : null);
    }

    /** Icon and counts: a label that is too narrow drops its icon and the middle of its text. */
    private static int width(CLabel label, LocalResourceManager resources) {
        label.setText(Texts.text("status.findings", MANY, MANY));
        label.setImage(resources.create(Icons.WARNING.descriptor()));
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static String text(FindingCounts counts) {
        return counts.errors() + counts.warnings() == 0
                ? Texts.text("status.findings.none")
                : Texts.text("status.findings", counts.errors(), counts.warnings());
    }

    private void open() {
        try {
            window.getActivePage().showView(VIEW);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
