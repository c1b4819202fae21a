// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.ui.model.VerifiedReport;
import vn.thang.report.verify.ReportVerifier;
import vn.thang.report.verify.Verification;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** Whether a report holds: what it says about itself, and every place at which it differs from what follows from its data. */
public final class VerifyDialog extends Dialog {
    private static final int[] WIDTHS = {330, 190, 190};

    private final ReportVerifier verifier;
    private final Path file;
    private Label state;
    private ProgressBar progress;
    private Text messages;
    private Table differences;
    private Job job;

    private VerifyDialog(Shell parent, ReportVerifier verifier, Path file) {
        super(parent);
        this.verifier = verifier;
        this.file = file;
        setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /** Verifies a file and shows the result. User-interface thread only. */
    public static void open(Shell parent, ReportVerifier verifier, Path file) {
        new VerifyDialog(parent, verifier, file).open();
    }

    /** Asks which file. User-interface thread only. */
    public static void choose(Shell parent, ReportVerifier verifier) {
        FileDialog dialog = new FileDialog(parent, SWT.OPEN);
        dialog.setText(Texts.text("verify.choose"));
        String all = verifier.formats().stream().map(each -> "*." + each).collect(Collectors.joining(";"));
        dialog.setFilterExtensions(new String[] {all});
        dialog.setFilterNames(new String[] {Texts.text("verify.reports") + " (" + all + ")"});
        String chosen = dialog.open();
        if (chosen != null) {
            open(parent, verifier, Path.of(chosen));
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("verify.title", file.getFileName().toString()));
        shell.setData("id", "verify");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(780, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        state = new Label(area, SWT.WRAP);
        state.setData("id", "verify.state");
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), state);
        state.setFont(
                resources.create(FontDescriptor.createFrom(state.getFont()).setStyle(SWT.BOLD)));
        state.setText(Texts.text("verify.running"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        messages = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        messages.setData("id", "verify.messages");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(messages);
        differences = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        differences.setData("id", "verify.differences");
        differences.setHeaderVisible(true);
        List<String> titles = List.of("verify.place", "verify.found", "verify.expected");
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(differences, SWT.NONE);
            column.setText(Texts.text(titles.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(differences);
        differences.setVisible(false);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.text("verify.close"), true);
    }

    @Override
    public void create() {
        super.create();
        job = new VerifyJob(verifier, file, answer -> {
            if (!state.isDisposed()) {
                state.getDisplay().asyncExec(() -> show(answer));
            }
        });
        job.schedule();
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }

    private void show(VerifyJob.Answer answer) {
        if (state.isDisposed()) {
            return;
        }
        progress.setVisible(false);
        GridDataFactory.fillDefaults().exclude(true).applyTo(progress);
        boolean holds = answer.verification().filter(Verification::holds).isPresent();
        String key = answer.verification().isEmpty() ? "verify.cannot" : holds ? "verify.holds" : "verify.fails";
        state.setText(Texts.text(key));
        state.setForeground(
                new Color(holds ? Themes.palette().text() : Themes.palette().error()));
        messages.setText(String.join(
                "\n",
                answer.verification()
                        .map(each -> VerifiedReport.messages(each, UiLanguage.locale()))
                        .orElse(answer.reasons())));
        answer.verification().ifPresent(this::list);
        state.getParent().layout(true, true);
    }

    private void list(Verification verification) {
        List<VerifiedReport.Line> lines = VerifiedReport.differences(verification, UiLanguage.locale());
        for (VerifiedReport.Line line : lines) {
            new TableItem(differences, SWT.NONE).setText(new String[] {line.place(), line.found(), line.expected()});
        }
        boolean any = !lines.isEmpty();
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, 200)
                .exclude(!any)
                .applyTo(differences);
        differences.setVisible(any);
    }
}
