// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Opening;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.AssessmentFile;
import vn.thang.workbench.internal.files.FileJob;

/** File &gt; New assessment: framework, name, units. Everything that takes time is done behind the scenes. */
final class NewAssessmentWizard extends Wizard {
    private final IWorkbenchPage workbench;
    private final FrameworkPage framework;
    private final DetailsPage details = new DetailsPage();
    private final UnitsPage units = new UnitsPage();

    NewAssessmentWizard(IWorkbenchPage workbench, Optional<FrameworkChoice> first) {
        this.workbench = workbench;
        this.framework = new FrameworkPage(first, this::chosen);
        setWindowTitle(Texts.text("create.title"));
    }

    @Override
    public void addPages() {
        addPage(framework);
        addPage(details);
        addPage(units);
    }

    private void chosen() {
        framework.framework().ifPresent(read -> {
            details.show(read);
            units.show(read);
        });
    }

    @Override
    public boolean performFinish() {
        Path file = details.file();
        AssessmentDraft draft = new AssessmentDraft(
                framework.framework().orElseThrow(),
                units.units().orElseThrow(),
                details.code(),
                details.name(),
                UiLanguage.locale().getLanguage(),
                details.year());
        Author author = new Author(System.getProperty("user.name"), Settings.author());
        Display display = getShell().getDisplay();
        new FileJob<>(
                        Texts.text("create.job", draft.name()),
                        monitor -> {
                            new AssessmentFile(new SqliteAssessmentStores(), Clock.systemUTC())
                                    .write(file, draft.content(), author, Texts.text("create.label"));
                            return file;
                        },
                        made -> display.asyncExec(() -> Opening.open(workbench, made)))
                .schedule();
        return true;
    }
}
