// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.Exporter;
import vn.thang.ui.UiLanguage;

/** Asks in which formats, in which language and where to a report goes. */
final class ExportDialog extends Dialog {
    private final Path assessment;
    private final List<Exporter> exporters;
    private final Map<String, Button> formats = new LinkedHashMap<>();
    private Button vietnamese;
    private Text folder;
    private ReportExport export;

    ExportDialog(Shell parent, Path assessment, List<Exporter> exporters) {
        super(parent);
        this.assessment = assessment;
        this.exporters = exporters;
    }

    /** What was asked for when the dialog was closed with OK. */
    ReportExport export() {
        return export;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("export.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        label(area, "export.formats", SWT.BEGINNING);
        Composite boxes = rest(area);
        for (Exporter exporter : exporters) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(exporter.label().in(UiLanguage.locale()) + "  (." + exporter.format() + ")");
            box.setData("id", "format." + exporter.format());
            box.setSelection(List.of("xlsx", "docx").contains(exporter.format()));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
            formats.put(exporter.format(), box);
        }
        label(area, "export.language", SWT.BEGINNING);
        Composite languages = rest(area);
        vietnamese = language(languages, "export.vietnamese", "vi");
        language(languages, "export.english", "en");
        label(area, "export.folder", SWT.CENTER);
        folder = new Text(area, SWT.BORDER);
        folder.setData("id", "folder");
        folder.setText(assessment.resolveSibling("reports").toString());
        folder.addModifyListener(e -> check());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(360, SWT.DEFAULT)
                .applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        return area;
    }

    private static void label(Composite area, String key, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private static Composite rest(Composite area) {
        Composite rest = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(rest);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rest);
        return rest;
    }

    private static Button language(Composite parent, String key, String code) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(Texts.text(key));
        button.setSelection(code.equals(UiLanguage.locale().getLanguage().equals("vi") ? "vi" : "en"));
        return button;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Texts.text("export.folder"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.text("button.export"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.text("button.cancel"), false);
    }

    private void check() {
        boolean complete = !chosen().isEmpty() && !folder.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(complete);
    }

    private List<String> chosen() {
        return formats.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected void okPressed() {
        export = new ReportExport(
                assessment, chosen(), Path.of(folder.getText()), vietnamese.getSelection() ? "vi" : "en");
        super.okPressed();
    }
}
