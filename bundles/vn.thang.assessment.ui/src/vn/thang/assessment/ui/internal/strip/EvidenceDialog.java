// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.ui.sheet.EvidenceMark;
import vn.thang.ui.UiLanguage;

/** The fields of one piece of evidence. */
final class EvidenceDialog extends TitleAreaDialog {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Evidence before;
    private final boolean added;
    private Evidence result;
    private Text number;
    private Text date;
    private Text file;
    private Text page;
    private Text text;
    private Combo verdict;

    /**
     * A dialog to open.
     *
     * @param before what stands in the fields first; its three ids stay
     * @param added whether it is new
     */
    EvidenceDialog(Shell parent, Evidence before, boolean added) {
        super(parent);
        this.before = before;
        this.added = added;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** As it was typed, the hash still that of the file before. */
    Evidence result() {
        return result;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(StripTexts.text("evidence.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(StripTexts.text(added ? "evidence.add.title" : "evidence.edit.title"));
        setMessage(StripTexts.text("evidence.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
        number = field(area, "number", before.documentNumber(), 2);
        date = field(area, "date", before.date() == null ? null : DAY.format(before.date()), 2);
        date.setMessage(StripTexts.text("evidence.date.hint"));
        page = field(area, "page", before.page() == null ? null : before.page().toString(), 2);
        text = field(area, "text", before.text(), 2);
        file = field(area, "file", before.file(), 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(StripTexts.text("evidence.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        label(area, "verdict");
        verdict = new Combo(area, SWT.DROP_DOWN);
        verdict.setData("id", "evidence.verdict");
        verdict.setItems(
                EvidenceMark.ACCEPTED.word(UiLanguage.locale()), EvidenceMark.REJECTED.word(UiLanguage.locale()));
        verdict.setText(Optional.ofNullable(before.verdict()).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(verdict);
        return area;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(StripTexts.text("evidence." + key));
    }

    private static Text field(Composite area, String key, String content, int span) {
        label(area, key);
        Text field = new Text(area, SWT.BORDER);
        field.setData("id", "evidence." + key);
        field.setText(Optional.ofNullable(content).orElse(""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(320, SWT.DEFAULT)
                .span(span, 1)
                .applyTo(field);
        return field;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(StripTexts.text("evidence.title"));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, StripTexts.text("evidence.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, StripTexts.text("evidence.cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            LocalDate day = date.getText().isBlank()
                    ? null
                    : LocalDate.parse(date.getText().strip(), DAY);
            Integer leaf = page.getText().isBlank()
                    ? null
                    : Integer.valueOf(page.getText().strip());
            result = new Evidence(
                    before.id(),
                    before.unitId(),
                    before.criterionId(),
                    stated(number.getText()),
                    day,
                    stated(file.getText()),
                    before.sha256(),
                    leaf,
                    stated(text.getText()),
                    stated(verdict.getText()));
            super.okPressed();
        } catch (DateTimeException e) {
            setErrorMessage(StripTexts.text("evidence.date.wrong", date.getText()));
            date.setFocus();
        } catch (NumberFormatException e) {
            setErrorMessage(StripTexts.text("evidence.page.wrong", page.getText()));
            page.setFocus();
        }
    }

    private static String stated(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
