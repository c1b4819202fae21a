// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One action or one review. */
final class PlanDialog extends TitleAreaDialog {
    private final String name;
    private final PlanPart<?> part;
    private final int index;
    private final List<Text> texts = new ArrayList<>();
    private List<String> fields = List.of();

    /**
     * A dialog.
     *
     * @param name of the part in ids and texts
     * @param index of the line; the number of lines = a new one
     */
    PlanDialog(Shell parent, String name, PlanPart<?> part, int index) {
        super(parent);
        this.name = name;
        this.part = part;
        this.index = index;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was written; empty until it is confirmed. */
    List<String> fields() {
        return fields;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    private String title() {
        return TargetTexts.text("plan." + name + ".title");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title());
        setMessage(TargetTexts.text("plan." + name + ".message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(area);
        boolean fresh = index >= part.rows().size();
        for (int i = 0; i < part.keys().size(); i++) {
            String key = part.keys().get(i);
            new Label(area, SWT.NONE).setText(TargetTexts.text("plan." + name + "." + key));
            Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
            text.setData("id", "plan." + key);
            text.setText(fresh ? "" : part.rows().get(index).get(i));
            text.addModifyListener(e -> check());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(380, SWT.DEFAULT)
                    .applyTo(text);
            texts.add(text);
        }
        return area;
    }

    private List<String> written() {
        return texts.stream().map(Text::getText).toList();
    }

    /** What is wrong is said as soon as something is written. */
    private void check() {
        Optional<String> problem = part.problem(written());
        boolean empty = written().stream().allMatch(String::isBlank);
        setErrorMessage(problem.filter(key -> !empty).map(TargetTexts::text).orElse(null));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TargetTexts.text("dialog.ok"), true)
                .setData("id", "plan.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TargetTexts.text("dialog.cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        fields = written();
        super.okPressed();
    }
}
