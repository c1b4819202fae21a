// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.extensions.draft.PackageDraft;
import vn.thang.ui.Settings;

/** A metamodel package in three steps: what it is, its classes, what was found in it. Checked behind the scenes. */
final class PackageWizard extends Wizard {
    private static final int PAUSE_MILLIS = 150;

    private final IWorkbenchPage workbench;
    private final AboutPage about;
    private final ClassesPage classes = new ClassesPage(this::changed);
    private final PreviewPage preview = new PreviewPage();
    private Job checking;

    /** @param framework the file that is open in the active editor */
    PackageWizard(IWorkbenchPage workbench, Optional<Path> framework) {
        this.workbench = workbench;
        about = new AboutPage(Place.of(framework, Settings.folder(), InstalledExtensions.ofUser()), this::changed);
        setWindowTitle(PackageTexts.text("title"));
    }

    @Override
    public void addPages() {
        addPage(about);
        addPage(classes);
        addPage(preview);
    }

    private PackageDraft draft() {
        return about.draft(classes.classes());
    }

    /** For instance "RiskCriterion.points: ..."; the file has no name of its own yet. */
    static String text(Finding finding) {
        String words = finding.message().in(PackageTexts.locale());
        String element = finding.location().element();
        return element == null ? words : element + ": " + words;
    }

    private void changed() {
        if (checking != null) {
            checking.cancel();
        }
        PackageDraft draft = draft();
        Path folder = about.folder();
        Display display = getShell().getDisplay();
        checking = Job.createSystem(PackageTexts.text("check"), (ICoreRunnable) monitor -> {
            List<Finding> found = findings(draft, folder);
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && getShell() != null && !getShell().isDisposed()) {
                    show(draft, found);
                }
            });
        });
        checking.schedule(PAUSE_MILLIS);
    }

    private static List<Finding> findings(PackageDraft draft, Path folder) {
        List<Finding> found = new ArrayList<>(draft.conflicts(
                folder, InstalledExtensions.visibleFrom(folder).packages().keySet()));
        found.addAll(draft.findings());
        return List.copyOf(found);
    }

    private void show(PackageDraft draft, List<Finding> found) {
        Set<String> names = draft.classes().stream().map(each -> each.element()).collect(Collectors.toSet());
        List<Finding> inside = found.stream()
                .filter(each -> each.location().element() != null
                        && names.contains(each.location().element().split("\\.", 2)[0]))
                .toList();
        about.show(found.stream().filter(each -> !inside.contains(each)).toList());
        classes.show(inside);
        preview.show(draft, found);
        getContainer().updateButtons();
    }

    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return super.canFinish() && page != about;
    }

    @Override
    public boolean performFinish() {
        PackageDraft draft = draft();
        Path folder = about.folder();
        boolean forAll = about.forAll();
        if (!draft.complete()) {
            changed();
            return false;
        }
        Shell window = workbench.getWorkbenchWindow().getShell();
        Job job = Job.create(PackageTexts.text("write", draft.file()), (ICoreRunnable) monitor -> {
            try {
                Path written = draft.write(folder);
                window.getDisplay().asyncExec(() -> written(window, draft, written, forAll));
            } catch (BadInputException e) {
                String reason = e.findings().stream()
                        .map(each -> each.in(PackageTexts.locale()))
                        .collect(Collectors.joining("\n"));
                window.getDisplay().asyncExec(() -> refused(window, reason));
            } catch (IOException e) {
                window.getDisplay().asyncExec(() -> refused(window, String.valueOf(e.getMessage())));
            }
        });
        job.schedule();
        return true;
    }

    private void written(Shell window, PackageDraft draft, Path file, boolean forAll) {
        if (forAll) {
            // The workspace may be another folder than when the workbench was started.
            InstalledExtensions.add(file.getParent());
        }
        CriteriaEditors.offerPackages(workbench);
        String kinds = draft.classes().stream()
                .map(each -> each.labels().in(PackageTexts.locale()))
                .collect(Collectors.joining(", "));
        MessageDialog.openInformation(
                window, PackageTexts.text("title"), PackageTexts.text("written", file.toString(), kinds));
    }

    private static void refused(Shell window, String reason) {
        MessageDialog.openError(window, PackageTexts.text("title"), PackageTexts.text("refused", reason));
    }
}
