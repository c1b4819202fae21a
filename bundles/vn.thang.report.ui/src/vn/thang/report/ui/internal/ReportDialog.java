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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Production;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.ui.ReportDesk;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The window of the report workbench: the order on the left, its pages on the right, below what was written lately. */
public final class ReportDialog extends Dialog {
    /** What the window's shell is about, as data of the shell: the path of the assessment. */
    public static final String ASSESSMENT = "report.assessment";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;
    private static final int STOP = IDialogConstants.CLIENT_ID + 1;
    private static final int[] SHARES = {46, 54};

    private final ReportDesk desk;
    private final Path assessment;
    private final List<UnitChoice> units;
    private final OrderModel order;
    private Label state;
    private RecentPane recent;
    private Job job;

    public ReportDialog(Shell parent, ReportDesk desk, Path assessment, List<UnitChoice> units) {
        super(parent);
        this.desk = desk;
        this.assessment = assessment;
        this.units = List.copyOf(units);
        order = new OrderModel(
                desk.production().exporters(), UiLanguage.locale(), assessment.resolveSibling("reports"));
        order.restoreCover(Memory.cover(assessment));
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
        ScrolledComposite scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
        Composite form = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 16, 0, 8).applyTo(form);
        new OrderPane(form, order, units).update();
        TemplatePane.create(form, order);
        new CoverPane(form, order).fill();
        new SigningPane(form, order).later();
        scroller.setContent(form);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        // the fields take the width there is
        scroller.setMinHeight(form.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        new PreviewPane(sash, desk, assessment, order).later();
        sash.setWeights(SHARES);
        recent = new RecentPane(area, desk.verifier());
        state = new Label(area, SWT.WRAP);
        state.setData("id", "report.state");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        order.listen(this::update);
        return area;
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

    /** Writes; the window stays open, as another document often follows. */
    @Override
    protected void okPressed() {
        try {
            ReportOrder wanted = order.order();
            Memory.keepCover(assessment, order.cover());
            job = new ExportJob(desk, assessment, wanted, Path.of(order.folder()), this::at, this::done, this::refused);
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            getButton(STOP).setEnabled(true);
            say(Texts.text("writing"), false);
            job.schedule();
        } catch (BadInputException e) {
            say(e.findings().getFirst().message().in(UiLanguage.locale()), true);
        }
    }

    /** Where the writing is; told by the job's thread. */
    private void at(String step) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (job != null && getShell() != null) {
                say(step, false);
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
                action.run();
                getButton(IDialogConstants.OK_ID).setEnabled(order.problem().isEmpty());
                getButton(STOP).setEnabled(false);
            }
        });
    }
}
