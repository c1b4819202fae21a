// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window around the wizard. */
final class PackageDialog extends WizardDialog {

    PackageDialog(Shell parent, PackageWizard wizard) {
        super(parent, wizard);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setPageSize(860, 520);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        name(IDialogConstants.BACK_ID, "back");
        name(IDialogConstants.NEXT_ID, "next");
        name(IDialogConstants.FINISH_ID, "finish");
        name(IDialogConstants.CANCEL_ID, "cancel");
    }

    /** The platform speaks English only. */
    private void name(int id, String key) {
        getButton(id).setText(PackageTexts.text(key));
    }
}
