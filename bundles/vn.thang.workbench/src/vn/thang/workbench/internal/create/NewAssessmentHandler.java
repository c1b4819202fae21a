// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.Texts;

/** File &gt; New assessment...; the workbench can be used while the wizard is open. */
public final class NewAssessmentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<FrameworkChoice> first = Optional.ofNullable(event.getParameter(WorkbenchIds.PARAMETER_FRAMEWORK))
                .map(FrameworkChoice::of);
        new Dialog(window.getShell(), new NewAssessmentWizard(window.getActivePage(), first)).open();
        return null;
    }

    private static final class Dialog extends WizardDialog {

        Dialog(Shell parent, NewAssessmentWizard wizard) {
            super(parent, wizard);
            setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
            setBlockOnOpen(false);
            setPageSize(560, 330);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            name(IDialogConstants.BACK_ID, "button.back");
            name(IDialogConstants.NEXT_ID, "button.next");
            name(IDialogConstants.FINISH_ID, "create.finish");
            name(IDialogConstants.CANCEL_ID, "button.cancel");
        }

        /** The platform speaks English only. */
        private void name(int id, String key) {
            getButton(id).setText(Texts.text(key));
        }
    }
}
