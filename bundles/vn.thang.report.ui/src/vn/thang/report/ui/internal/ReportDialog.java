// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Production;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.ui.ReportDesk;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The window of the report workbench: the order on the left, what was written lately below it, the pages on the right. */
public final class ReportDialog extends Dialog {
    /** What the window's shell is about, as data of the shell: the path of the assessment. */
    public static final String ASSESSMENT = "report.assessment";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;
    private static final int STOP = IDialogConstants.CLIENT_ID + 1;
    private static final int[] SHARES = {47, 53};
    private static final int SAID_WIDTH = 300;
    private static final int STEPS = 1000;

    private final ReportDesk desk;
    private final Path assessment;
    private final List<UnitChoice> units;
    private final OrderModel order;
    private Label state;
    private ProgressBar progress;
    private RecentPane recent;
    private Job job;

    public ReportDialog(Shell parent, ReportDesk desk, Path assessment, List<UnitChoice> units) {
        super(parent);
        this.desk = desk;
        this.assessment = assessment;
        this.units = List.copyOf(units);
        order = new OrderModel(
                desk.production().exporters(),
                desk.production().sections().stream().map(Part::service).toList(),
                UiLanguage.locale(),
                assessment.resolveSibling("reports"));
        order.cover().restore(Memory.cover(assessment));
        setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("title", assessment.getFileName().toString()));
        shell.setData(ASSESSMENT, assessment);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return getDialogBoundsSettings().get("DIALOG_WIDTH") == null ? new Point(WIDTH, HEIGHT) : size;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReportDialog.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, "report");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 300).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(0, 6, 0, 0)
                .spacing(0, 8)
                .applyTo(left);
        OrderTabs.create(left, order, units, text -> say(text, true));
        recent = new RecentPane(left, desk.verifier(), text -> say(text, true));
        new PreviewPane(sash, desk, assessment, order).later();
        sash.setWeights(SHARES);
        order.listen(this::update);
        return area;
    }

    /** Beside the buttons stands what the window has to say, and how far it is. */
    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(14, 0, 0, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite said = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(said);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(SAID_WIDTH, SWT.DEFAULT)
                .applyTo(said);
        state = new Label(said, SWT.WRAP);
        state.setData("id", "report.state");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        progress = new ProgressBar(said, SWT.SMOOTH);
        progress.setData("id", "report.progress");
        progress.setMaximum(STEPS);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
        progress.setVisible(false);
        Control buttons = super.createButtonBar(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, STOP, Texts.text("button.stop"), false).setData("id", "report.stop");
        createButton(parent, IDialogConstants.OK_ID, Texts.text("button.export"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.text("button.close"), false);
        update();
    }

    private void update() {
        String problem =
                order.problem().map(each -> each.in(UiLanguage.locale())).orElse("");
        say(problem, !problem.isEmpty());
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && job == null);
        getButton(STOP).setEnabled(job != null);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == STOP && job != null) {
            job.cancel();
            getButton(STOP).setEnabled(false);
        } else {
            super.buttonPressed(button);
        }
    }

    private void say(String text, boolean bad) {
        state.setText(text);
        state.setForeground(
                new Color(bad ? Themes.palette().error() : Themes.palette().text()));
        state.requestLayout();
    }

    /** Shows how far the writing is; a negative share = nothing is being written. */
    private void show(double share) {
        boolean writing = share >= 0;
        progress.setSelection((int) (share * STEPS));
        if (progress.getVisible() != writing) {
            progress.setVisible(writing);
            ((GridData) progress.getLayoutData()).exclude = !writing;
            progress.requestLayout();
        }
    }

    /** Writes; the window stays open, as another document often follows. */
    @Override
    protected void okPressed() {
        try {
            ReportOrder wanted = order.order();
            Memory.keepCover(assessment, order.cover().texts());
            job = new ExportJob(desk, assessment, wanted, Path.of(order.folder()), this::at, this::done, this::refused);
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            getButton(STOP).setEnabled(true);
            say(Texts.text("writing"), false);
            show(0);
            job.schedule();
        } catch (BadInputException e) {
            say(e.findings().getFirst().message().in(UiLanguage.locale()), true);
        }
    }

    /** Where the writing is; told by the job's thread. */
    private void at(JobMonitor.Step step) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (job != null && getShell() != null) {
                say(step.words(), false);
                show(step.share());
            }
        });
    }

    private void done(Production production) {
        onScreen(() -> {
            recent.add(production.files());
            int findings = production.findings().size();
            say(
                    Texts.text(
                                    production.cancelled() ? "cancelled" : "written",
                                    production.files().size())
                            + (findings == 0 ? "" : " " + Texts.text("findings", findings)),
                    production.cancelled());
        });
    }

    private void refused(String reason) {
        onScreen(() -> say(reason, true));
    }

    private void onScreen(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            job = null;
            if (getShell() != null) {
                show(-1);
                action.run();
                getButton(IDialogConstants.OK_ID).setEnabled(order.problem().isEmpty());
                getButton(STOP).setEnabled(false);
            }
        });
    }
}
