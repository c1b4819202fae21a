// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.forms;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.exchange.FormReading;

/** File &gt; Forms for units: writes the forms of an assessment into a folder, and reads those that came back. */
final class FormsDialog extends Dialog {
    private static final Layer[] LAYERS = {Layer.SELF, Layer.VERIFIED};

    private final OpenAssessment assessment;
    private Text folder;
    private Combo layer;
    private Button replace;
    private Button write;
    private Button read;
    private Button cancel;
    private Label step;
    private Text report;
    private FormsJob job;

    FormsDialog(Shell parent, OpenAssessment assessment) {
        super(parent);
        this.assessment = assessment;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FormsTexts.text("title"));
        shell.setData("id", "forms");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(FormsTexts.text("about"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(600, SWT.DEFAULT)
                .applyTo(about);
        folder(area);
        label(area, "layer");
        layer = new Combo(area, SWT.READ_ONLY);
        layer.setData("id", "forms.layer");
        for (Layer each : LAYERS) {
            layer.add(FormsTexts.text("layer." + each.name()));
        }
        layer.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(layer);
        replace = new Button(area, SWT.CHECK);
        replace.setText(FormsTexts.text("replace"));
        replace.setData("id", "forms.replace");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(replace);
        buttons(area);
        report = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        report.setData("id", "forms.report");
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(report);
        return area;
    }

    private void folder(Composite area) {
        label(area, "folder");
        folder = new Text(area, SWT.BORDER);
        folder.setData("id", "forms.folder");
        Path file = assessment.session().file();
        folder.setText(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.assessment$", "")
                        + "-"
                        + FormsTexts.text("folder.name"))
                .toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button choose = button(area, "choose", () -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setText(FormsTexts.text("folder"));
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        GridDataFactory.fillDefaults().applyTo(choose);
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(FormsTexts.text(key));
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        write = button(row, "write", this::export);
        read = button(row, "readForms", this::readForms);
        read.setEnabled(!assessment.session().readOnly());
        cancel = button(row, "cancel", () -> job.cancel());
        cancel.setEnabled(false);
        step = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(step);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(FormsTexts.text(key));
        button.setData("id", "forms." + key);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, FormsTexts.text("close"), true);
    }

    private void export() {
        chosen().ifPresent(path -> start(FormsJob.export(
                assessment.session(),
                path,
                LAYERS[layer.getSelectionIndex()],
                replace.getSelection(),
                this::step,
                this::finished)));
    }

    private void readForms() {
        chosen().ifPresent(path ->
                start(FormsJob.read(assessment.session(), path, replace.getSelection(), this::step, this::finished)));
    }

    /** The whole path of a folder; anything else is said below. */
    private Optional<Path> chosen() {
        Optional<Path> path = path(folder.getText().strip()).filter(Path::isAbsolute);
        if (path.isEmpty()) {
            report.setText(FormsTexts.text("folder.whole"));
        }
        return path;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void start(FormsJob next) {
        job = next;
        running(true);
        report.setText("");
        job.schedule();
    }

    private void running(boolean now) {
        write.setEnabled(!now);
        read.setEnabled(!now && !assessment.session().readOnly());
        cancel.setEnabled(now);
        step.setText("");
    }

    private void step(String file) {
        onScreen(() -> step.setText(file));
    }

    private void finished(FormsJob.Outcome outcome) {
        onScreen(() -> {
            AssessmentSession session = assessment.session();
            for (FormReading form : outcome.forms()) {
                String label =
                        FormsTexts.text("label", form.file().getFileName().toString());
                assessment.perform(ScoreEdit.joint(form.change(session.author(), label)));
            }
            running(false);
            report.setText(String.join("\n", outcome.report()));
        });
    }

    private void onScreen(Runnable action) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
