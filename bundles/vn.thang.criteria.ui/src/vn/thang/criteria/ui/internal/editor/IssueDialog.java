// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.time.LocalDate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;

/** Asks when and by whom the framework is issued. */
final class IssueDialog extends TitleAreaDialog {
    private DateTime date;
    private Text issuer;
    private LocalDate on;
    private String by = "";

    IssueDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    LocalDate on() {
        return on;
    }

    String by() {
        return by;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        getShell().setText(UiTexts.text("issue.title"));
        setTitle(UiTexts.text("issue.title"));
        setMessage(UiTexts.text("issue.text"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 7)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(UiTexts.text("issue.on"));
        date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN);
        date.setData("id", "issue.on");
        new Label(area, SWT.NONE).setText(UiTexts.text("issue.by"));
        issuer = new Text(area, SWT.BORDER);
        issuer.setData("id", "issue.by");
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(issuer);
        issuer.addModifyListener(e ->
                getButton(IDialogConstants.OK_ID).setEnabled(!issuer.getText().isBlank()));
        return outer;
    }

    @Override
    protected void okPressed() {
        on = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
        by = issuer.getText().strip();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiTexts.text("issue.do"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("cancel"), false);
    }
}
