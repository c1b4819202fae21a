// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why criteria do not apply, and who approved that; both go into the journal. */
public final class ReasonDialog extends Dialog {
    private final int cells;
    private Text reasonField;
    private Text approverField;
    private String reason = "";

    /** @param cells how many cells are selected */
    public ReasonDialog(Shell parent, int cells) {
        super(parent);
        this.cells = cells;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The reason and who approved, as it goes into the journal. */
    public String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GridWords.text("reason.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .margins(12, 12)
                .spacing(8, 8)
                .numColumns(2)
                .applyTo(area);
        Label told = new Label(area, SWT.WRAP);
        told.setText(GridWords.text("reason.told", cells));
        GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(told);
        label(area, "reason.reason", SWT.BEGINNING);
        reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reasonField.setData("id", "reason.reason");
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 70).applyTo(reasonField);
        label(area, "reason.approver", SWT.CENTER);
        approverField = new Text(area, SWT.BORDER);
        approverField.setData("id", "reason.approver");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(approverField);
        reasonField.addModifyListener(e -> complete());
        reasonField.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
        return area;
    }

    private static void label(Composite parent, String key, int vertical) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(GridWords.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, GridWords.text("reason.ok"), true)
                .setData("id", "reason.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, GridWords.text("cancel"), false);
        complete();
    }

    private void complete() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!reasonField.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        String why = reasonField.getText().strip();
        String who = approverField.getText().strip();
        reason = who.isEmpty() ? why : GridWords.text("reason.approved", why, who);
        super.okPressed();
    }
}
